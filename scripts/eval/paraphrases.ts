/** A sentence that says what a known claim says, or only comes near it. */
export interface Paraphrase {
  readonly claim: string;
  readonly text: string;
  readonly match: boolean;
}

/** From 0 to 1; null where there are no sentences of that sort. */
export interface KnownScore {
  readonly recognised: number | null;
  readonly taken: number | null;
}

/** @param claimsIn the ids of the known claims that the product counts as made in a text */
export function scoreParaphrases(
  lines: readonly Paraphrase[],
  claimsIn: (text: string) => readonly (string | null)[],
): KnownScore {
  const share = (match: boolean): number | null => {
    const those = lines.filter((line) => line.match === match);
    const met = those.filter(({ claim, text }) => claimsIn(text).includes(claim));
    return those.length > 0 ? met.length / those.length : null;
  };
  return { recognised: share(true), taken: share(false) };
}
