import type { Citation, PersonName, Source } from '../knowledge/model.js';

const MAX_TITLE = 40;

/** A short citation: "Kuhrt and Kaczmarski 2021, ¶ 4". A source that no file has is cited by its id. */
export function cite({ id, locator }: Citation, sources: ReadonlyMap<string, Source>): string {
  const source = sources.get(id);
  const short = source ? shortForm(source) : id;
  return locator ? `${short}, ${locator}` : short;
}

/** Several citations, each once. */
export const citeAll = (citations: readonly Citation[], sources: ReadonlyMap<string, Source>): string[] => [
  ...new Set(citations.map((one) => cite(one, sources))),
];

function shortForm(source: Source): string {
  const year = source.issued?.slice(0, 4) ?? 'n.d.';
  return `${who(source)} ${year}`;
}

/** Who is to be named: the authors, else the title, else who published it. */
function who({ author, title, publisher, containerTitle, id }: Source): string {
  const [first, second, third] = author.map(nameOf);
  if (first && third) return `${first} et al.`;
  if (first && second) return `${first} and ${second}`;
  return first ?? (title ? `“${shorten(title)}”` : (publisher ?? containerTitle ?? id));
}

const nameOf = ({ family, given, literal }: PersonName): string => literal ?? family ?? given ?? '';

/** The title up to its subtitle, or as many whole words as fit. */
function shorten(title: string): string {
  const main = title.split(': ')[0] ?? title;
  if (main.length <= MAX_TITLE) return main;
  const cut = main.lastIndexOf(' ', MAX_TITLE);
  return `${main.slice(0, cut > 0 ? cut : MAX_TITLE)}…`;
}
