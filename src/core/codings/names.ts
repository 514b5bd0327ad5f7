const ENDING = '.codings.yaml';

/** A coder's name as it may stand in a file's name on any system; never empty. */
export function coderSlug(coder: string): string {
  const slug = coder
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'coder' : slug;
}

/** `<document>.<coder>.codings.yaml` */
export const codingFileName = (documentName: string, coder: string): string =>
  `${documentName}.${coderSlug(coder)}${ENDING}`;

export const isCodingFile = (name: string): boolean => name.endsWith(ENDING);

/** The names of document and coder in a coding file's name; null where it is none. */
export function codingFileOf(name: string): { readonly document: string; readonly coder: string } | null {
  const match = /^(.+)\.([^.]+)\.codings\.yaml$/u.exec(name);
  return match ? { document: match[1] ?? '', coder: match[2] ?? '' } : null;
}
