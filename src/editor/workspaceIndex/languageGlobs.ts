/** What extensions say of a language in their manifests. */
export interface LanguageContribution {
  readonly id: string;
  readonly extensions?: readonly string[];
  readonly filenames?: readonly string[];
}

/** Known without any extension: the defaults of our own setting. */
const ALWAYS: readonly LanguageContribution[] = [
  { id: 'plaintext', extensions: ['.txt'] },
  { id: 'markdown', extensions: ['.md', '.markdown'] },
];

/** The characters that mean something in a glob. */
const literal = (text: string): string => text.replace(/[[\]{}*?,]/g, '?');

/**
 * One glob that matches the files of the languages; null where nobody says how such files are named.
 * @param associations `files.associations`: glob to language id
 */
export function globOf(
  languages: readonly string[],
  contributions: readonly LanguageContribution[],
  associations: Readonly<Record<string, string>>,
): string | null {
  const wanted = new Set(languages);
  const names = new Set<string>();
  for (const { id, extensions = [], filenames = [] } of [...ALWAYS, ...contributions]) {
    if (!wanted.has(id)) continue;
    for (const extension of extensions) names.add(`*${literal(extension)}`);
    for (const filename of filenames) names.add(literal(filename));
  }
  for (const [glob, id] of Object.entries(associations)) if (wanted.has(id) && !glob.includes('/')) names.add(glob);
  if (names.size === 0) return null;
  const all = [...names];
  return all.length === 1 ? `**/${all.join('')}` : `**/{${all.join(',')}}`;
}
