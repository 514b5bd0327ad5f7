const ENDING = '.codings.yaml';
/** The folder of coding files that do not lie beside their documents. */
export const CODINGS_FOLDER = 'codings';
/** Code points: with a document's name before it, it stays within what file systems take. */
const LONGEST = 60;

/** A coder's name as it may stand in a file's name on any system; never empty. Made twice, it stays as it is. */
export function coderSlug(coder: string): string {
  // Marks are what tells many letters of Indian scripts from each other.
  const slug = coder
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-');
  const short = [...slug]
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '');
  return short === '' ? 'coder' : short;
}

/** `<document>.<coder>.codings.yaml` */
export const codingFileName = (documentName: string, coder: string): string =>
  `${documentName}.${coderSlug(coder)}${ENDING}`;

export const isCodingFile = (name: string): boolean => name.endsWith(ENDING);

/** The names of document and coder in a coding file's name; null where it is none. */
export function codingFileOf(name: string): { readonly document: string; readonly coder: string } | null {
  const match = /^([^]+)\.([^.]+)\.codings\.yaml$/u.exec(name);
  return match ? { document: match[1] ?? '', coder: match[2] ?? '' } : null;
}
