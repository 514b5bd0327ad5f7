import { mergeInFile } from '../core/knowledge/edit/mergeActors.js';
import { splitInFile } from '../core/knowledge/edit/splitActor.js';
import { fixesFor } from '../core/knowledge/fixes/fixes.js';
import { complete } from '../core/knowledge/language/complete.js';
import { formatKnowledge } from '../core/knowledge/language/format.js';
import { idUseAt, idUses } from '../core/knowledge/language/idUses.js';
import { metForms } from '../core/knowledge/propose/metForms.js';
import type { Reading } from '../core/reading.js';
import type { KnowledgeBase } from './knowledgeBase.js';
import type { Questions } from './protocol.js';

/** Questions about knowledge files as they are written. Answers are plain values; offsets are of the text last sent. */
export const knowledgeLanguage = {
  /** @param texts those that are open */
  complete: (
    { before, schema }: Questions['complete']['ask'],
    { knowledge }: KnowledgeBase,
    texts: Iterable<{ readonly reading: Reading }>,
  ) => complete(before, knowledge, { schema, met: () => metForms([...texts].map(({ reading }) => reading)) }),

  idUse({ uri, offset }: Questions['idUse']['ask'], base: KnowledgeBase): Questions['idUse']['answer'] {
    const file = base.file(uri);
    return file && idUseAt(file.file, file.text, offset);
  },

  /** In all files but those that the world's actors were compiled from. */
  idUses({ id }: Questions['idUses']['ask'], base: KnowledgeBase): Questions['idUses']['answer'] {
    return base.uris.flatMap((uri) => {
      const file = base.file(uri);
      const uses = file ? idUses(file.file, file.text).filter((use) => use.id === id) : [];
      return uses.map(({ start, end, isOwn, isSource }) => ({ uri, start, end, isOwn, isSource }));
    });
  },

  records({ uri }: Questions['records']['ask'], base: KnowledgeBase): Questions['records']['answer'] {
    const file = base.file(uri)?.file;
    if (!file) return [];
    const name = (id: string): string => {
      const entry = base.knowledge.entries[base.knowledge.byId.get(id) ?? -1];
      return entry ? (entry.section === 'claim' ? entry.statement : entry.name) : id;
    };
    return [
      ...file.sources.map((one) => ({ ...one, section: 'source' as const })),
      ...file.actors,
      ...file.terms,
      ...file.claims,
    ].map(({ id, section, at, idAt, ...entry }) => ({
      id,
      section,
      name: section === 'source' ? ('title' in entry && entry.title) || id : name(id),
      start: at.start,
      end: at.end,
      idStart: idAt.start,
      idEnd: idAt.end,
    }));
  },

  fixes({ text, problem }: Questions['fixes']['ask'], { knowledge }: KnowledgeBase): Questions['fixes']['answer'] {
    return fixesFor(text, problem, (id) => knowledge.byId.has(id) || knowledge.sources.has(id));
  },

  mergeActors: ({ text, from, into }: Questions['mergeActors']['ask']) => mergeInFile(text, from, into),

  splitActor: ({ text, split }: Questions['splitActor']['ask'], { knowledge }: KnowledgeBase) =>
    splitInFile(text, split, (id) => knowledge.byId.has(id) || knowledge.sources.has(id)),

  forms({ id }: Questions['forms']['ask'], { knowledge }: KnowledgeBase): Questions['forms']['answer'] {
    const entry = knowledge.entries[knowledge.byId.get(id) ?? -1];
    return entry && entry.section !== 'claim' ? entry.aliases.map(({ text, kind }) => ({ text, kind })) : [];
  },

  format: ({ text }: Questions['format']['ask']) => formatKnowledge(text),
};
