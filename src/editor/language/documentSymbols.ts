import * as vscode from 'vscode';
import { knownClaims } from '../../core/knownClaims.js';
import type { Span } from '../../core/span.js';
import type { AnnotatedDocument } from '../../engine/client.types.js';
import type { EntryList, EntrySummary } from '../../engine/entries.js';
import { detectedClaims, type ClaimChoices, type DetectedClaim } from '../../core/shownClaims.js';
import { claimChoices } from '../claims/choices.js';
import { contentWords } from '../../core/knowledge/propose/statement.js';
import { firstWords } from '../outline/snippet.js';
import { claimKindName } from '../words.js';
import { kindOf, type EntryKind } from '../paint/kinds.js';
import type { Feature } from '../services.js';
import { currentAnnotations, rangeOf } from './mentionAt.js';
import { forReadLanguages } from './selectors.js';

const SYMBOLS: Record<EntryKind, vscode.SymbolKind> = {
  state: vscode.SymbolKind.Namespace,
  person: vscode.SymbolKind.Object,
  organization: vscode.SymbolKind.Class,
  group: vscode.SymbolKind.Struct,
  term: vscode.SymbolKind.Key,
  claim: vscode.SymbolKind.Event,
};

interface Met {
  readonly entry: EntrySummary;
  readonly first: Span;
  count: number;
}

/** Each entry once, at its first place in the text. */
function metIn(spans: Iterable<Span & { readonly entry: number }>, entries: EntryList): Met[] {
  const met = new Map<number, Met>();
  for (const span of spans) {
    const known = met.get(span.entry);
    const entry = entries.get(span.entry);
    if (known !== undefined) known.count++;
    else if (entry !== undefined) met.set(span.entry, { entry, first: span, count: 1 });
  }
  return [...met.values()];
}

/** Claims and actors of a document, for Ctrl+Shift+O and the breadcrumbs. */
export const documentSymbols: Feature = (services) =>
  forReadLanguages(services, (selector) =>
    vscode.languages.registerDocumentSymbolProvider(
      selector,
      {
        provideDocumentSymbols(document) {
          const annotated = currentAnnotations(services, document);
          if (!annotated) return undefined;
          const { engine, settings } = services;
          return [
            ...symbolsOf(document, annotated, engine.entries),
            ...detectedSymbols(document, annotated, engine.entries, claimChoices(settings, document)),
          ];
        },
      },
      { label: 'Policy Annotator' },
    ),
  );

function symbolsOf(
  document: vscode.TextDocument,
  annotated: AnnotatedDocument,
  entries: EntryList,
): vscode.DocumentSymbol[] {
  const claims = [...knownClaims(annotated.claims())].map(({ claim, start, end }) => ({ entry: claim, start, end }));
  const all = [...metIn(claims, entries), ...metIn(annotated.mentions(), entries)];
  return all
    .filter(({ entry }) => entry.section !== 'term')
    .map(({ entry, first, count }) => {
      const range = rangeOf(document, first);
      const times = count === 1 ? vscode.l10n.t('once') : vscode.l10n.t('{0} times', count);
      const detail = entry.section === 'claim' ? vscode.l10n.t('known claim, {0}', times) : times;
      return new vscode.DocumentSymbol(entry.name, detail, SYMBOLS[kindOf(entry)], range, range);
    });
}

/** Detected claims by their first words, each with who makes it; topics are none, and known ones are listed above. */
function detectedSymbols(
  document: vscode.TextDocument,
  annotated: AnnotatedDocument,
  entries: EntryList,
  choices: ClaimChoices,
): vscode.DocumentSymbol[] {
  const text = document.getText();
  return [...detectedClaims(annotated.claims(), { ...choices, topics: false })]
    .filter((claim) => claim.claim === null)
    .map((claim) => {
      const range = rangeOf(document, claim);
      const words = firstWords(contentWords(claim, text), SYMBOL_LENGTH) || '…';
      return new vscode.DocumentSymbol(words, detailOf(claim, text, entries), vscode.SymbolKind.String, range, range);
    });
}

const SYMBOL_LENGTH = 80;
/** No entry has this number. */
const NOBODY = -1;

function detailOf(claim: DetectedClaim, text: string, entries: EntryList): string {
  if (claim.by === 'author') return claimKindName(claim.kind);
  const { source } = claim;
  const named = entries.get(source?.entry ?? NOBODY)?.name;
  const who = named ?? (source ? firstWords(text.slice(source.start, source.end), 40) : '');
  return [who, claimKindName(claim.act)].filter(Boolean).join(' · ');
}
