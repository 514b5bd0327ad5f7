import type { ActorType } from '../../knowledge/model.js';

/** English words by which sources refer to somebody who was named before. Another language adds to these tables; its words must not mean something else here. */

/** Whom a pronoun can mean. Those of the first and second person, and those for things, are left out: nobody is looked for. */
export const PRONOUNS: ReadonlyMap<string, 'he' | 'she' | 'it' | 'they' | 'who'> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['it', 'it'],
  ['its', 'it'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
  ['theirs', 'they'],
  ['who', 'who'],
  ['which', 'who'],
]);

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

function bodies(): Map<string, readonly ActorType[]> {
  const rows: readonly (readonly [string, readonly ActorType[]])[] = [
    ['state country nation republic kingdom superpower', ['state']],
    ['government administration regime capital', ['state', 'government']],
    ['ministry', ['ministry']],
    ['department', ['ministry', 'agency']],
    ['court tribunal', ['court']],
    ['alliance', ['alliance']],
    ['bloc', ['alliance', 'international-organization']],
    ['organization organisation body', ['international-organization', 'organization', 'ngo', 'alliance']],
    ['agency watchdog regulator', ['agency']],
    ['party', ['party']],
    ['company firm corporation manufacturer automaker', ['company']],
    ['newspaper paper magazine broadcaster outlet', ['media']],
    ['institute', ['think-tank']],
    ['university', ['university']],
    ['parliament legislature', ['legislature']],
    ['army military navy', ['military']],
    ['militia', ['armed-group']],
    ['charity ngo', ['ngo']],
    ['group movement', ['group', 'armed-group', 'ngo']],
    ['bank fund council commission committee union assembly congress senate house chamber foundation centre center command league', []],
  ]; // prettier-ignore
  return new Map(rows.flatMap(([words, types]) => list(words).map((word) => [word, types] as const)));
}

/** Nouns for bodies, with the types of actors that they fit. A body whose own name holds the noun fits it whatever its type ("the council"). */
export const BODIES: ReadonlyMap<string, readonly ActorType[]> = bodies();

/** Nouns for holders of an office, with what the title of a fitting office holds. */
export const OFFICES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'leader',
    list('president premier chancellor general-secretary prime-minister king emperor emir chairman leader chair taoiseach'),
  ], // prettier-ignore
  ['premier', ['premier', 'prime minister']],
  ['chief', list('chief head director secretary-general commander chair chairman chairwoman president')],
  ['head', list('head chief director secretary-general chair chairman chairwoman')],
  ['spokesperson', list('spokesman spokeswoman spokesperson press-secretary')],
  ['spokesman', list('spokesman spokesperson press-secretary')],
  ['spokeswoman', list('spokeswoman spokesperson press-secretary')],
  ...list(
    'president chancellor minister secretary senator governor mayor king queen emperor chairman chairwoman chair director ' +
      'commissioner ambassador envoy general commander secretary-general congressman congresswoman lawmaker prosecutor pope',
  ).map((word) => [word, [word]] as const),
]);

/** Other singular nouns for persons: a source of that kind may be whom "he" or "she" means. */
export const PERSONS: ReadonlySet<string> = new Set([
  ...OFFICES.keys(),
  ...list(
    'official analyst expert diplomat scholar academic economist professor researcher author writer adviser advisor aide politician ' +
      'officer soldier candidate historian scientist lawyer judge journalist reporter man woman activist executive founder deputy critic ' +
      'person colonel admiral student columnist commentator negotiator representative veteran dissident strategist source',
  ),
]);

/** What tells one ministry or minister from another: these must stand in the actor's own words too. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  list(
    'foreign defense interior finance trade economy economic justice energy health environment education agriculture transport prime vice deputy ' +
      'supreme constitutional criminal central ruling opposition communist conservative labour democratic republican military security state party press',
  ),
);

export const WOMEN =
  /\b(?:mrs|ms|miss|madam|madame|lady|dame|queen|princess|sister|spokeswoman|chairwoman|congresswoman|businesswoman|frau)\b/i;
export const MEN =
  /\b(?:mr|sir|lord|king|prince|brother|spokesman|chairman|congressman|businessman|pope|father|sheikh|herr)\b/i;

/** Words before a surname. */
export const TITLES =
  'Mr|Mrs|Ms|Miss|Dr|Prof|Professor|President|Premier|Chancellor|Minister|Secretary|Senator|Governor|Ambassador|General|Gen|Sen|Gov|Sir|Lord|Lady|Judge|Justice|King|Queen|Prince|Princess|Pope|Madame|Chairman|Chairwoman|Commissioner|Representative|Rep|Vice|Prime|Foreign|Defense|Defence';

/** What ends a noun phrase's core: what comes behind says more about its head. */
export const CORE_ENDS =
  /,|\(|\s[–—-]\s|\s(?:of|in|at|from|for|to|on|with|by|about|against|near|under|across|among|within|who|which|that|whose|whom|where)\s/iu;

export const PREPOSITION_BEFORE =
  /(?:^|[^\p{L}])(?:in|at|from|inside|outside|within|across|throughout|near|around|of|to|for|with|by|on|about|against|under|over|into|between|among|toward|towards|after|before|behind|through|like|than|as|since|without|despite|beyond|upon|via|per|versus|including|according\s+to)\s+$/iu;

/** First words of a sentence that are neither its subject nor part of it. */
export const NO_SUBJECT =
  /^(?:in|on|at|by|for|from|with|after|before|since|during|under|over|despite|against|amid|through|as|when|while|if|although|though|because|but|and|or|so|yet|however|moreover|still|then|there|here|now|today|yesterday|also|this\s+\w+day|to|he|she|it|they|we|i|you|who|what|why|how|where|instead|perhaps|thus|meanwhile|nevertheless|nonetheless|besides|indeed|afterwards|sometimes|this|that|these|those|his|her|its|their|our|my|not|no|yes|even|only|just|both|once|until|unless|according|us|always|thereafter)\b/i;
