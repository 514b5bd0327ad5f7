import type { Mention } from '../annotation.js';
import type { Knowledge, MergedActor, MergedTerm } from '../knowledge/knowledge.js';
import type { Alias, AliasKind } from '../knowledge/model.js';
import { entryTitle } from './names.js';
import { tellPart } from './part.js';

/** What stands in the text, and how it was decided what it means. */
export interface Met {
  readonly text: string;
  readonly mention?: Mention;
  /** The paragraph in which the mention stands; tells why it acts or is a place. */
  readonly paragraph?: string;
  /** Said instead, where the words name an office and not the one who holds it. */
  readonly because?: string;
}

const IS: Record<AliasKind, string> = {
  name: 'is another name of',
  acronym: 'is an acronym of',
  adjective: 'is the adjective of',
  people: 'stands for the people of',
  metonym: 'is a metonym of',
  combining: 'is the combining form of',
};

/** Why the words met stand for the entry, in sentences; null where its name itself stands there and nothing was to decide. */
export function tellMet(
  knowledge: Knowledge,
  entry: MergedActor | MergedTerm,
  { text, mention, paragraph, because }: Met,
): string | null {
  if (because !== undefined) return because;
  const shown = text.replace(/\s+/g, ' ').trim();
  const alias = aliasOf(entry, shown, mention?.kind);
  const kind = mention?.kind ?? alias?.kind ?? 'name';
  const isName = kind === 'name' && fold(shown) === fold(entry.name);
  const why = mention ? tellDecision(knowledge, mention, alias) : null;
  const what = isName ? null : `“${shown}” ${IS[kind]} ${entry.name}.`;
  const isActor = entry.section === 'actor' && mention !== undefined && paragraph !== undefined;
  const part = isActor ? tellPart(entry, mention, paragraph) : null;
  return [what, why, part].filter((sentence) => sentence !== null).join(' ') || null;
}

function tellDecision(knowledge: Knowledge, mention: Mention, alias: Alias | undefined): string | null {
  switch (mention.decision) {
    case 'only':
      return null;
    case 'context': {
      const words = alias?.context ?? [];
      return words.length > 0
        ? `Read so because of a word near it (one of: ${words.join(', ')}).`
        : 'Read so because the words near it rule out others of that name.';
    }
    case 'met':
      return 'Others share this form; read so because the text has named this one already.';
    case 'short':
      return 'Read so because the text names the same one more clearly elsewhere.';
    case 'ambiguous': {
      const others = (mention.candidates ?? [])
        .filter((candidate) => candidate !== mention.entry)
        .flatMap((candidate) => knowledge.entries[candidate] ?? [])
        .map(entryTitle);
      return others.length > 0 ? `It may also mean ${others.join(' or ')}: nothing in the text decides.` : null;
    }
  }
}

/** The alias that was met: the same words, or their beginning where the text inflects them ("Russians"). */
function aliasOf(entry: MergedActor | MergedTerm, text: string, kind: AliasKind | undefined): Alias | undefined {
  const wanted = fold(text);
  const fitting = entry.aliases.filter((alias) => kind === undefined || alias.kind === kind);
  return (
    fitting.find((alias) => fold(alias.text) === wanted) ?? fitting.find((alias) => wanted.startsWith(fold(alias.text)))
  );
}

const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/^the /, '').replace(/'s$/, '');
