/** What a knowledge file may cost. Each limit is told where it is met; nothing is cut silently. */

/** UTF-16 code units of one file: some 70 000 aliases with their notes, five seconds in the worker. */
export const MAX_FILE_LENGTH = 8_000_000;
/** Lists and records within each other; the format itself needs eight. */
export const MAX_DEPTH = 50;
/** Values that may be read through YAML aliases ("*name"), over and above those written out. */
export const MAX_BORROWED_VALUES = 100_000;
/** Problems told of one file. */
export const MAX_PROBLEMS = 200;
