/** Words that run over line ends, on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
