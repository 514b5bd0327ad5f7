/**
 * Offices as texts call them, with all that knowledge files may call the same office besides, each in the spelling that `plainTitle` gives.
 * What stands in no line is looked for as it is written.
 */
const SAME: readonly (readonly [inText: string, inFiles: string])[] = [
  ['prime minister', 'premier, chairman of the government, chairman of the council of ministers, president of the council of ministers, president of the government'],
  ['premier', 'prime minister, premier of the state council, chairman of the government'],
  ['foreign minister', 'minister of foreign affairs, minister for foreign affairs, federal minister for foreign affairs, foreign affairs minister, external affairs minister, minister of external affairs, foreign secretary of state, minister for europe and foreign affairs'],
  ['external affairs minister', 'minister of external affairs, foreign minister'],
  ['foreign secretary', 'secretary of state for foreign, secretary of state for foreign and commonwealth affairs, secretary of state for foreign commonwealth and development affairs'],
  ['defence minister', 'minister of defence, minister for defence, federal minister of defence, minister of national defence, minister of the armed forces'],
  ['defence secretary', 'secretary of defence, secretary of state for defence'],
  ['secretary of defence', 'defence secretary'],
  ['secretary of state', ''],
  ['treasury secretary', 'secretary of the treasury'],
  ['finance minister', 'minister of finance, minister for finance'],
  ['interior minister', 'minister of the interior'],
  ['secretary general', ''],
  ['general secretary', ''],
  ['president', ''],
  ['vice president', ''],
  ['chancellor', 'federal chancellor'],
  ['supreme leader', ''],
  ['national security adviser', ''],
  ['foreign policy chief', 'high representative, high representative for foreign affairs and security policy, high representative of the union for foreign affairs and security policy'],
  ['high representative', 'high representative for foreign affairs and security policy, high representative of the union for foreign affairs and security policy'],
  ['king', ''],
  ['queen', ''],
  ['emperor', ''],
  ['crown prince', ''],
  ['director general', ''],
  ['managing director', ''],
  ['chief of staff', ''],
  ['speaker', ''],
  ['governor', ''],
  ['chair', 'chairman, chairwoman, chairperson'],
  ['chairman', 'chair'],
]; // prettier-ignore

/** How many words the longest title has. */
export const LONGEST_TITLE = 3;

const byText: ReadonlyMap<string, readonly string[]> = new Map(
  SAME.map(([inText, inFiles]) => [inText, [inText, ...inFiles.split(', ').filter(Boolean)]]),
);

/** The titles in knowledge files that a title in a text may stand for; null where the words are no title. */
export const titlesFor = (words: string): readonly string[] | null => byText.get(plainTitle(words)) ?? null;

/** A title without the differences of spelling: "Secretary-General", "Defense Secretary". */
export const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll('-', ' ')
    .replaceAll('defense', 'defence')
    .replaceAll('advisor', 'adviser')
    .replace(/\s+/g, ' ')
    .trim();
