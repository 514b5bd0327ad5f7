/** True where an acronym may stand for a name: its letters are those that the name's words begin with, in order; small words may be left out. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toUpperCase();
  const words = name.split(/[\s\-/]+/).filter((word) => word !== '');
  let at = 0;
  let capitals = 0;
  for (const word of words) {
    const first = word.charAt(0);
    const isCapital = first !== first.toLowerCase();
    if (first.toUpperCase() === letters[at]) at++;
    else if (isCapital) capitals++;
  }
  return letters.length > 1 && at === letters.length && capitals <= 1;
}
