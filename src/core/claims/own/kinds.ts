/** What an author's own claim does; where two fit, the first in this order wins. */
export const AUTHOR_CLAIM_KINDS = ['recommendation', 'prediction', 'cause', 'judgement', 'comparison'] as const;
export type AuthorClaimKind = (typeof AUTHOR_CLAIM_KINDS)[number];
