/** White space made single; at the ends it stays. */
export const oneSpace = (text: string): string => text.replace(/\s+/g, ' ');

/** Words that run over line ends, on one line. */
export const oneLine = (text: string): string => oneSpace(text).trim();
