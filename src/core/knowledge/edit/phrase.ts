/** A selection may run over line ends of the text it is taken from. */
export const oneLine = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();

/** Something with a letter or a digit: all else names nothing. */
export const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

export const NOTHING = { problem: 'There is nothing to add: the selection has no letter and no digit.' };
