/** The last word of a name before what "of", "for" or the like adds: "Council" of "the Council of Europe". */
export const mainNoun = (name: string): string =>
  name
    .split(/ (?:of|for|on|in|to) /, 1)[0]
    ?.split(' ')
    .at(-1) ?? '';
