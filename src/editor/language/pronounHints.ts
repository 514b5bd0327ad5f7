import * as vscode from 'vscode';
import { detectedClaims } from '../../core/shownClaims.js';
import { changesClaims, claimChoices } from '../claims/choices.js';
import type { Feature } from '../services.js';
import { documentDate } from './hover.js';
import { currentAnnotations } from './mentionAt.js';
import { forReadLanguages } from './selectors.js';

/** Behind a source that is a pronoun or a description, and behind an office in a dated text: who is meant. Off unless the settings ask for it. */
export const pronounHints: Feature = (services) => {
  const changed = new vscode.EventEmitter<void>();
  const { documents, engine, settings } = services;
  const provider = forReadLanguages(services, (selector) =>
    vscode.languages.registerInlayHintsProvider(selector, {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range, token) {
        if (!settings.get('inlayHints.pronouns', document)) return undefined;
        const annotated = currentAnnotations(services, document);
        if (!annotated) return undefined;
        const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
        const near = annotated.claimsIn(from, to);
        // One source may make several claims.
        const names = new Map<number, string>();
        const date = documentDate(document);
        const uri = document.uri.toString();
        const offices = date === undefined ? null : await engine.ask('offices', { uri, from, to, date });
        if (token.isCancellationRequested) return undefined;
        for (const { end, name } of offices ?? []) names.set(end, name);
        for (const claim of detectedClaims(near, claimChoices(settings, document))) {
          const source = claim.by === 'attribution' ? claim.source : null;
          if (!source || source.entry === null || source.link === 'name') continue;
          const name = engine.entries.get(source.entry)?.name;
          if (name !== undefined) names.set(source.end, name);
        }
        return [...names].map(([at, name]) => hint(document.positionAt(at), name));
      },
    }),
  );
  return vscode.Disposable.from(
    provider,
    changed,
    documents.onDidChange(() => changed.fire()),
    settings.onDidChange((change) => {
      if (change.affects('inlayHints.pronouns') || changesClaims(change)) changed.fire();
    }),
  );
};

function hint(position: vscode.Position, name: string): vscode.InlayHint {
  const made = new vscode.InlayHint(position, `= ${name}`);
  made.paddingLeft = true;
  return made;
}
