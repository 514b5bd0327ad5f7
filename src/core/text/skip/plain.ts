import { ADDRESS_SIGNS, addressAt } from './addresses.js';
import type { Found } from './found.js';
import { readMarkLine } from './readerMarks.js';

const SIGNS = new RegExp(ADDRESS_SIGNS, 'g');

/** Plain text: addresses, and reader's marks on lines of their own. */
export function readPlain(found: Found): void {
  const { text } = found;
  let done = 0;
  SIGNS.lastIndex = 0;
  for (let sign = SIGNS.exec(text); sign; sign = SIGNS.exec(text)) {
    const markEnd = sign[0] === ':' ? readMarkLine(found, sign.index) : -1;
    const address = markEnd < 0 ? addressAt(text, sign.index, done, text.length) : null;
    if (address) found.skip(address.start, address.end);
    const end = address?.end ?? markEnd;
    if (end > 0) SIGNS.lastIndex = done = end;
  }
}
