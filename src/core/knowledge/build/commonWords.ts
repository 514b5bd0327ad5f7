import type { AliasKind } from '../model.js';

/** Words of grammar: as an alias each of them would be marked in every second sentence. */
const COMMON = new Set(
  `a about above after again all also although am an and any are as at be because been before being below between both
  but by can could did do does down during each few for from had has have he her here hers him his how i if in into is
  it its itself just me more most much my no nor not now of off on once one only or other our out over own same she
  should so some such than that the their them then there these they this those through to too under until up upon us
  very was we were what when where which while who whom whose why will with would yes yet you your`.split(/\s+/),
);

/** Words that are also what someone or something is called: with a capital they may stand for it. */
const ALSO_NAMES = new Set(['will', 'can', 'may', 'own', 'yes', 'one', 'her', 'us', 'now', 'more']);

/**
 * Whether an alias would be met nearly everywhere. Forms in capitals ("US", "WHO") are matched in capitals only and
 * are fine; so are single letters of other scripts.
 */
export function isCommonWord(text: string, kind: AliasKind): boolean {
  if (/^[a-z0-9]$/i.test(text)) return true;
  const lower = text.toLowerCase();
  if (!COMMON.has(lower)) return false;
  if (kind === 'acronym' || kind === 'combining') return false;
  if (text === text.toUpperCase()) return false;
  return text === lower || !ALSO_NAMES.has(lower);
}
