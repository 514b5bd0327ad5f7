/** Characters that typesetting brings and a text does without. */

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Line ends become LF (form feeds stay), ligatures letters; soft hyphens and zero-width characters go, bullets of symbol fonts become `•`. */
export function resolveCharacters(text: string): string {
  return text
    .replace(/\r\n?|[\v\u0085\u2028]/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .replace(/[\u00ad\u00ac][ \t]*\n[ \t]*(?=\p{Ll})/gu, '')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[ﬀ-ﬆ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[\uf0a7\uf0b7\uf0d8\uf076\uf0fc]/g, '•');
}
