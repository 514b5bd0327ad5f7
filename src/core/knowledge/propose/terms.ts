import type { Span } from '../../span.js';
import type { TermKind } from '../model.js';

/** What names of documents, treaties and the like end with. */
const HEADS: Readonly<Record<string, TermKind>> = {
  Treaty: 'treaty',
  Agreement: 'treaty',
  Accord: 'treaty',
  Accords: 'treaty',
  Pact: 'treaty',
  Convention: 'treaty',
  Protocol: 'treaty',
  Charter: 'treaty',
  Strategy: 'document',
  Doctrine: 'document',
  Declaration: 'document',
  Communiqué: 'document',
  Resolution: 'document',
  Memorandum: 'document',
  Directive: 'document',
  Act: 'document',
  Initiative: 'initiative',
  Plan: 'initiative',
  Programme: 'initiative',
  Program: 'initiative',
  Framework: 'initiative',
  Dialogue: 'initiative',
  Pipeline: 'project',
  Corridor: 'project',
  Summit: 'event',
  Conference: 'event',
};
/** One to five capitalised words, small words of names between them, before the last. */
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{M}’'-]*[ \u00a0]+(?:(?:(?:of|on|for)[ \u00a0]+(?:the[ \u00a0]+)?|and[ \u00a0]+))?){1,5}(?:${Object.keys(HEADS).join('|')})(?![\p{L}\p{N}-])`,
  'gu',
);
/** Words that open a sentence and are no part of a name. */
const OPENERS =
  /^(?:(?:The|A|An|This|That|These|Its|Their|His|Her|Our|In|On|Under|With|After|Before|When|If|While|Although|But|And|As|At|By|For|From|Both|Each|Such|No|New)[ \u00a0]+)+/u;

/** Names of documents, treaties, initiatives and events in a paragraph, by what they end with. UTF-16 offsets, end exclusive. Linear. */
export function termsIn(text: string): (Span & { readonly name: string; readonly kind: TermKind })[] {
  const found: (Span & { readonly name: string; readonly kind: TermKind })[] = [];
  for (const match of text.matchAll(NAME)) {
    const opener = OPENERS.exec(match[0])?.[0].length ?? 0;
    const name = match[0].slice(opener).replace(/[ \u00a0]+/g, ' ');
    const kind = HEADS[name.slice(name.lastIndexOf(' ') + 1)];
    if (!kind || !name.includes(' ')) continue;
    found.push({ start: match.index + opener, end: match.index + match[0].length, name, kind });
  }
  return found;
}
