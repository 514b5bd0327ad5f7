import { PRIME } from '../text/tokens.js';

/**
 * The index as plain arrays of numbers: a trie whose edges are tokens. The root's edges and all others lie in two hash
 * tables with open addressing. A hash only proposes a node, the node's spelling decides, so that no hit is chance.
 */
export interface AliasTables {
  /** One bit for each way that a first token may begin; empty where there are too many (`aliasIndex.glimpse.ts`). */
  readonly glimpses: Int32Array;
  /** One bit for each root hash: most words of a text end here. */
  readonly rootFilter: Int32Array;
  /** Pairs of root hash and entry: the node's number, shifted by `ENTRY_SHIFT`, and the bits below. 0 is an empty slot. */
  readonly roots: Int32Array;
  /** One bit for each edge hash. */
  readonly edgeFilter: Int32Array;
  /** Pairs of edge hash and node; node 0 is an empty slot. */
  readonly edges: Int32Array;
  /** Records of `NODE_SIZE` numbers. Node 0 is nobody's. */
  readonly nodes: Int32Array;
  /** Records of `FORM_SIZE` numbers, those of a node one after the other. */
  readonly forms: Int32Array;
  /** Case rules of the forms, a code a token (`aliasIndex.case.ts`). */
  readonly cases: Uint16Array;
  /** Lower-case spellings of the tokens. */
  readonly spellings: Uint16Array;
  readonly unmatchable: Int32Array;
  /** Tokens of the longest alias. */
  readonly depth: number;
}

/** Fields of a node. */
export const PARENT = 0;
export const JOINER = 1;
export const SPELLING = 2;
export const LENGTH = 3;
export const FIRST_FORM = 4;
export const FORM_COUNT = 5;
export const HAS_CHILDREN = 6;
export const NODE_SIZE = 7;

/** Fields of a form: a way to write an alias, as it stands or in the plural. */
export const ALIAS = 0;
export const CASES = 1;
export const FLAGS = 2;
export const FORM_SIZE = 3;

/** Only before a hyphen that joins it to a letter. */
export const COMBINING_FORM = 1;
/** Blocks what it covers. */
export const EXCEPT_FORM = 2;
/** An acronym that is a common word, too: not where all words around are in capitals. */
export const SHOUTED_FORM = 4;

/** In an entry of `roots`: tokens of different spelling have this hash. */
export const SHARED = 1;
/** An alias ends with this token. */
export const ENDS = 2;
/** An alias goes on behind this token. */
export const GOES_ON = 4;
export const ENTRY_SHIFT = 3;

/**
 * The hash of a first token. `written` says that the token's first unit is what the hash sees of it, which capitals are not:
 * an alias that begins with a capital is not even looked up where a text has a small letter.
 */
export const rootHash = (token: number, written: boolean): number => (written ? token : token ^ CAPITAL);
export const CAPITAL = 0x5bd1e995;

/** What the edges of a node by a joiner have in common. */
export const edgeSeed = (node: number, joiner: number): number =>
  Math.imul(node, 0x27d4eb2f) ^ Math.imul(joiner, 0x165667b1);

/** The hash of an edge to a token, from what `edgeSeed` says. */
export const edgeHash = (seed: number, token: number): number => Math.imul(token ^ seed, PRIME);
