/** Classes of prepositions. */
export const PREPOSITIONS = {
  /** What stands behind is where something is. */
  where: `in inside outside within throughout across off around near at along through via beyond into amid behind onto aboard`,
  /** Where something comes from or goes. */
  whither: `to from toward towards out`,
  /** What stands behind is a party. */
  party: `with against between by than like unlike among upon versus vs toward towards besides alongside`,
  other: `of for on over about under as above below`,
} as const;
