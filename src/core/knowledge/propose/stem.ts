/** A file's name without its folder and ending. */
export const stem = (path: string): string => path.replace(/^.*\//, '').replace(/(?<=.)\.[^.]*$/, '');
