import * as T from '../../language/tags.js';
import type { Draft } from './attribute.js';
import { tagAt } from './site.js';

/**
 * Constructions that attribute a proposition whatever the words: somebody wants, vows or refuses *to do* something, sees something *as* something,
 * accuses somebody *of doing* it. They are few and certain, and too rare in texts to be left to what was learned.
 */
export function isSure({ site, source, content }: Draft): boolean {
  const { cue } = site;
  const first = content[0];
  if (!cue || !first || source.side === 'none' || cue.class !== 'verb' || site.passive) return false;
  if (tagAt(site, site.candidate.first) === T.NOUN) return false;
  if (cue.sure.includes('i') && tagAt(site, site.right) === T.TO) return true;
  if (cue.sure.includes('a') && holdsAs(site.tokens.tag, first.first, first.last)) return true;
  if (cue.sure.includes('c') && tagAt(site, first.first - 1) === T.THAT) return true;
  return cue.sure.includes('n') && content.length === 1 && first.first > site.candidate.last;
}

function holdsAs(tags: Uint8Array, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (tags[i] === T.AS) return true;
  return false;
}
