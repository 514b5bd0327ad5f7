import { knownClaims } from '../../core/knownClaims.js';
import type { AnnotatedDocument, EngineClient } from '../../engine/client.types.js';
import type { EntryList } from '../../engine/entries.js';
import type { Positions } from './byActor.js';

/** Who holds which claim, asked of the engine once for each claim met, until other knowledge is in force. */
export class PositionsCache {
  private readonly known = new Map<string, { actor: string; stance: string }[]>();
  private readonly subscription: { dispose(): void };

  constructor(private readonly engine: EngineClient) {
    this.subscription = engine.onKnowledge(() => this.known.clear());
  }

  async of(annotated: AnnotatedDocument, entries: Pick<EntryList, 'get'>): Promise<Positions> {
    const ids = new Set<string>();
    for (const made of knownClaims(annotated.claims())) {
      const claim = entries.get(made.claim);
      if (claim && !this.known.has(claim.id)) ids.add(claim.id);
    }
    if (ids.size > 0) await this.ask([...ids]);
    return new Map(this.known);
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private async ask(claims: readonly string[]): Promise<void> {
    const answer = await this.engine.ask('positions', { claims });
    for (const id of claims) this.known.set(id, []);
    for (const { claim, actor, stance } of answer) this.known.get(claim)?.push({ actor, stance });
  }
}
