import type { Span } from '../../span.js';
import type { ProblemList } from '../problemList.js';

const HTML = /<(?:\/?[a-z][a-z0-9-]*(?=[\s/>])|!--)/i;
const IMAGE = /!\[/;
const LINK = /(?:\](?:\(|:)\s*<?|<)([a-z][a-z0-9+.-]*):/gi;
const SAFE = new Set(['http', 'https', 'mailto']);

/** Tells what in a note's Markdown will be shown inert. `source` is the note as it stands in the file, at `at`. */
export function checkNote(note: string, source: string, at: Span, problems: ProblemList): void {
  const spanOf = (words: string): Span => {
    const start = source.indexOf(words);
    return start < 0 ? at : { start: at.start + start, end: at.start + start + words.length };
  };
  const html = HTML.exec(note)?.[0];
  if (html) problems.add('note-html', spanOf(html), `${html}…`);
  if (IMAGE.test(note)) problems.add('note-image', spanOf('!['));
  for (const link of note.matchAll(LINK)) {
    const scheme = (link[1] ?? '').toLowerCase();
    if (!SAFE.has(scheme)) problems.add('note-link', spanOf(`${link[1]}:`), `${scheme}:`);
  }
}
