import type { Act } from '../../language/language.js';
import * as T from '../../language/tags.js';
import type { Stretch } from './contents.js';
import type { Site } from './site.js';

/** What the source does: by its cue, turned round where the cue is negated, and a question where the content is one. */
export function actOf(site: Site, content: readonly Stretch[]): Act {
  const act = site.cue?.act ?? 'states';
  if (isNegated(site))
    return act === 'denies' || act === 'doubts'
      ? 'states'
      : act === 'accuses' || act === 'warns' || act === 'asks'
        ? act
        : 'denies';
  return act === 'states' && isQuestion(site, content) ? 'asks' : act;
}

function isNegated(site: Site): boolean {
  for (let i = site.group; i < site.candidate.first; i++) {
    if (site.tokens.tag[i] === T.NOT || isContracted(site, i)) return true;
  }
  return false;
}

/** "didn't", "won't": an auxiliary that ends in n't. */
function isContracted({ tokens }: Site, i: number): boolean {
  if (!T.has(T.AUXILIARY, tokens.tag[i] ?? 0)) return false;
  const end = tokens.end[i] ?? 0;
  const unit = tokens.text.charCodeAt(end - 2);
  return (unit === 0x27 || unit === 0x2019) && end - (tokens.start[i] ?? 0) > 3;
}

function isQuestion({ tokens }: Site, content: readonly Stretch[]): boolean {
  const last = content[content.length - 1]?.last;
  return last !== undefined && tokens.hash[last + 1] === 0x3f;
}
