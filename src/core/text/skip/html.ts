import { ADDRESS_SIGNS, addressAt } from './addresses.js';
import type { Found } from './found.js';
import { entityEnd, readMarkup, resumeMarkup } from './markup.js';
import { Search } from './search.js';
import type { State } from './state.js';

const SIGNS = new RegExp(`[<&]|${ADDRESS_SIGNS}`, 'g');

/** HTML: tags, comments, scripts, styles, code, entities, addresses. What is open at the end is left in `state`. */
export function readHtml(found: Found, state: State): void {
  const { text } = found;
  const search = new Search(text);
  let done = 0;
  if (state.inside !== '') {
    const resumed = resumeMarkup(found, search, state.inside);
    state.inside = resumed.inside;
    found.skip(0, (done = resumed.end));
  }
  SIGNS.lastIndex = done;
  for (let sign = SIGNS.exec(text); sign; sign = SIGNS.exec(text)) {
    const at = sign.index;
    if (sign[0] === '<') {
      const markup = readMarkup(found, search, at, text.length);
      if (!markup) continue;
      state.inside = markup.inside;
      found.skip(at, (done = markup.end));
    } else if (sign[0] === '&') {
      const end = entityEnd(text, at);
      if (end < 0) continue;
      found.skip(at, (done = end));
    } else {
      const address = addressAt(text, at, done, text.length);
      if (!address) continue;
      found.skip(address.start, (done = address.end));
    }
    SIGNS.lastIndex = done;
  }
}
