import { FOLD, FOLD_SPECIAL, kindOf, LOWER, lower } from '../text/charClass.js';
import { passes, shiftFor } from '../text/hashFilter.js';
import { HYPHEN_JOINER, JoinerReader, NO_JOINER, SPACE_JOINER } from '../text/joiner.js';
import { spelling, startsWord, TokenReader } from '../text/tokens.js';
import { bitsOf, DOTTED, FOLDED, PLAIN, SPACED, type TokenTable } from '../text/tokenTable.js';
import { ACRONYM, CAPITALS, casesOf, EXACT, keepsRule, MIXED } from './aliasIndex.case.js';
import { RootSeeker } from './aliasIndex.seek.js';
import { isShouted } from './aliasIndex.shout.js';
import {
  ALIAS,
  type AliasTables,
  CAPITAL,
  CASES,
  COMBINING_FORM,
  edgeHash,
  edgeSeed,
  ENDS,
  ENTRY_SHIFT,
  EXCEPT_FORM,
  FIRST_FORM,
  FLAGS,
  FORM_COUNT,
  FORM_SIZE,
  GOES_ON,
  HAS_CHILDREN,
  JOINER,
  LENGTH,
  NODE_SIZE,
  PARENT,
  SHARED,
  SHOUTED_FORM,
  SPELLING,
} from './aliasIndex.tables.js';
import type { HitListener } from './aliasIndex.js';
import type { Span } from '../span.js';

/** Walks texts through the tables of an index. All it needs is allocated once; only hits cost memory. */
export class AliasMatcher {
  readonly #tables: AliasTables;
  readonly #rootShift: number;
  readonly #rootFilterShift: number;
  readonly #edgeFilterShift: number;
  readonly #edgeShift: number;
  readonly #seeker: RootSeeker;
  readonly #reader = new TokenReader();
  readonly #joiners = new JoinerReader();
  /** The tokens of the walk under way: starts, ends, `PLAIN | DOTTED`, cases (-1: not looked at yet). */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #flags: Int32Array;
  readonly #cases: Int32Array;
  /** The aliases of the longest match of the walk under way, and where it ends. */
  readonly #accepted: number[] = [];
  #count = 0;
  #depth = 0;
  #acceptedEnd = 0;
  readonly #singles: (readonly number[] | undefined)[];

  /** @param aliasCount of how many aliases the tables were made. */
  constructor(tables: AliasTables, aliasCount: number) {
    this.#tables = tables;
    this.#seeker = new RootSeeker(tables.rootFilter, tables.glimpses);
    this.#edgeFilterShift = shiftFor(tables.edgeFilter.length * 32);
    this.#rootFilterShift = shiftFor(tables.rootFilter.length * 32);
    this.#rootShift = shiftFor(tables.roots.length / 2);
    this.#edgeShift = shiftFor(tables.edges.length / 2);
    this.#singles = new Array<undefined>(aliasCount);
    const depth = tables.depth;
    this.#starts = new Int32Array(depth);
    this.#ends = new Int32Array(depth);
    this.#flags = new Int32Array(depth);
    this.#cases = new Int32Array(depth);
  }

  /** As `AliasIndex.match` says. */
  match(text: string, skips: readonly Span[], hit: HitListener): void {
    if (this.#tables.depth === 0) return;
    let from = 0;
    for (const skip of skips) {
      if (skip.start > from) this.#scan(text, from, skip.start, hit);
      from = Math.max(from, skip.end);
    }
    this.#scan(text, from, text.length, hit);
  }

  /** As `AliasIndex.matchRead` says. */
  matchRead(tokens: TokenTable, skips: readonly Span[], hit: HitListener): void {
    if (this.#tables.depth === 0) return;
    let token = 0;
    for (const skip of skips) token = this.#scanRead(tokens, token, skip.start, hit);
    this.#scanRead(tokens, token, tokens.text.length, hit);
  }

  /** Goes through the tokens from `token` on that begin before `to`. @returns the first that does not. */
  #scanRead(tokens: TokenTable, token: number, to: number, hit: HitListener): number {
    // Local names: what belongs to the module or the object is fetched anew each time.
    const { count, starts, hashes, bits } = tokens;
    const filter = this.#tables.rootFilter;
    const shift = this.#rootFilterShift;
    let at = token;
    while (at < count && (starts[at] ?? 0) < to) {
      const hash = hashes[at] ?? 0;
      const root = ((bits[at] ?? 0) & FOLDED) === 0 ? hash : hash ^ CAPITAL;
      const bit = root >>> shift;
      const matched =
        (((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0 ? 0 : this.#walkRead(tokens, at, root, to, hit);
      at++;
      if (matched > 0) while (at < count && (starts[at] ?? 0) < matched) at++;
    }
    return at;
  }

  /** Reports the longest alias that begins with a token. Where it ends, 0 if there is none. */
  #walkRead(tokens: TokenTable, at: number, root: number, to: number, hit: HitListener): number {
    const { text, starts, ends, hashes, bits, count } = tokens;
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    const flags = (bits[at] ?? 0) & (PLAIN | DOTTED);
    const entry = this.#rootEntry(root);
    const node = (entry & SHARED) === 0 ? entry >> ENTRY_SHIFT : this.#root(text, start, end, flags, root);
    if (node === 0) return 0;
    const next = at + 1;
    const isPair = next < count && ((bits[next] ?? 0) & SPACED) !== 0 && (starts[next] ?? 0) < to;
    if ((entry & (SHARED | GOES_ON)) === GOES_ON && flags === PLAIN && isPair) {
      // Most often none goes on with the token behind.
      const hash = edgeHash(edgeSeed(node, SPACE_JOINER), hashes[next] ?? 0);
      if (!passes(this.#tables.edgeFilter, this.#edgeFilterShift, hash)) {
        return (entry & ENDS) === 0 ? 0 : this.#takeOne(text, start, end, node, to, hit);
      }
    }
    return this.#walk(text, start, end, flags, node, to, hit);
  }

  /**
   * Goes from one token that may begin an alias to the next. Where longer aliases begin with it, the token behind is read
   * first: most often none goes on with that, and it is the next in turn.
   */
  #scan(text: string, from: number, to: number, hit: HitListener): void {
    const seeker = this.#seeker;
    let found = seeker.seek(text, from, to);
    while (found) {
      const { start, end, root, flags } = seeker;
      const entry = this.#rootEntry(root);
      const node = (entry & SHARED) === 0 ? entry >> ENTRY_SHIFT : this.#root(text, start, end, flags, root);
      if (node === 0 || (entry & (SHARED | GOES_ON)) !== GOES_ON || flags !== PLAIN || !isSpacedWord(text, end, to)) {
        const matched = node === 0 ? 0 : this.#walk(text, start, end, flags, node, to, hit);
        found = seeker.seek(text, matched || end, to);
        continue;
      }
      const mayBegin = seeker.readNext(text, end + 1, to);
      const hash = edgeHash(edgeSeed(node, SPACE_JOINER), seeker.hash);
      const goesOn = passes(this.#tables.edgeFilter, this.#edgeFilterShift, hash);
      let matched = 0;
      if (goesOn) matched = this.#walkPair(text, start, end, node, hash, to, hit);
      else if ((entry & ENDS) !== 0) this.#takeOne(text, start, end, node, to, hit);
      if (matched > end) found = seeker.seek(text, matched, to);
      else found = mayBegin || seeker.seek(text, seeker.end, to);
    }
  }

  /** What `roots` says first of a root hash, 0 where no alias begins so. */
  #rootEntry(hash: number): number {
    const roots = this.#tables.roots;
    const mask = (roots.length >>> 1) - 1;
    let slot = hash >>> this.#rootShift;
    for (;;) {
      const entry = roots[2 * slot + 1] ?? 0;
      if (entry === 0 || roots[2 * slot] === hash) return entry;
      slot = (slot + 1) & mask;
    }
  }

  /** Of the nodes that share a root hash the one of this token, 0 if there is none. */
  #root(text: string, start: number, end: number, flags: number, hash: number): number {
    const roots = this.#tables.roots;
    const mask = (roots.length >>> 1) - 1;
    let slot = hash >>> this.#rootShift;
    for (;;) {
      const entry = roots[2 * slot + 1] ?? 0;
      if (entry === 0) return 0;
      if (roots[2 * slot] === hash && this.#spells(text, start, end, flags, entry >> ENTRY_SHIFT)) {
        return entry >> ENTRY_SHIFT;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** The node of a token behind `parent` and `joiner`, an edge of that hash; 0 where no alias goes on so. */
  #child(
    text: string,
    parent: number,
    joiner: number,
    hash: number,
    start: number,
    end: number,
    flags: number,
  ): number {
    const { edges, nodes } = this.#tables;
    const mask = (edges.length >>> 1) - 1;
    let slot = hash >>> this.#edgeShift;
    for (;;) {
      const node = edges[2 * slot + 1] ?? 0;
      if (node === 0) return 0;
      const record = node * NODE_SIZE;
      if (
        edges[2 * slot] === hash &&
        nodes[record + PARENT] === parent &&
        nodes[record + JOINER] === joiner &&
        this.#spells(text, start, end, flags, node)
      ) {
        return node;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** True where the token has the letters of the node, whatever their case. */
  #spells(text: string, start: number, end: number, flags: number, node: number): boolean {
    if ((flags & PLAIN) === 0) {
      const written = spelling(text, start, end, (flags & DOTTED) !== 0);
      for (let i = 0; i < written.length; i++) kindOf(written.charCodeAt(i));
      return this.#spells(written, 0, written.length, PLAIN, node);
    }
    const { nodes, spellings } = this.#tables;
    const spelled = nodes[node * NODE_SIZE + SPELLING] ?? 0;
    const length = nodes[node * NODE_SIZE + LENGTH] ?? 0;
    if (end - start !== length) return false;
    // The reader has met each unit: the table knows them.
    const lower = LOWER;
    for (let i = 0; i < length; i++) {
      if (lower[text.charCodeAt(start + i)] !== spellings[spelled + i]) return false;
    }
    return true;
  }

  /** Reports the longest alias that begins with a token of `node`, a child of the root. Where it ends, 0 if there is none. */
  #walk(text: string, start: number, end: number, flags: number, node: number, to: number, hit: HitListener): number {
    if (!this.#spells(text, start, end, flags, node)) return 0;
    this.#begin();
    this.#step(text, start, end, flags, node, to);
    this.#follow(text, end, node, to);
    return this.#finish(hit);
  }

  /** The same where the token stands before a space and the one that the seeker has read; `hash` is that of the edge. */
  #walkPair(
    text: string,
    start: number,
    end: number,
    node: number,
    hash: number,
    to: number,
    hit: HitListener,
  ): number {
    const seeker = this.#seeker;
    const child = this.#child(text, node, SPACE_JOINER, hash, seeker.start, seeker.end, seeker.flags);
    if (!this.#spells(text, start, end, PLAIN, node)) return 0;
    this.#begin();
    this.#step(text, start, end, PLAIN, node, to);
    if (child > 0) {
      this.#step(text, seeker.start, seeker.end, seeker.flags, child, to);
      this.#follow(text, seeker.end, child, to);
    }
    return this.#finish(hit);
  }

  /** The same where no alias goes on behind the token. */
  #takeOne(text: string, start: number, end: number, node: number, to: number, hit: HitListener): number {
    if (!this.#spells(text, start, end, PLAIN, node)) return 0;
    this.#begin();
    this.#step(text, start, end, PLAIN, node, to);
    return this.#finish(hit);
  }

  #begin(): void {
    this.#depth = 0;
    this.#count = 0;
    this.#acceptedEnd = 0;
  }

  /** Takes a token of the text as that of a node. */
  #step(text: string, start: number, end: number, flags: number, node: number, to: number): void {
    const depth = this.#depth++;
    this.#starts[depth] = start;
    this.#ends[depth] = end;
    this.#flags[depth] = flags;
    this.#cases[depth] = -1;
    if ((this.#tables.nodes[node * NODE_SIZE + FORM_COUNT] ?? 0) > 0) this.#accept(text, depth + 1, to, node);
  }

  /** Goes from a node, whose token ends at `end`, as deep into the trie as the text does. */
  #follow(text: string, end: number, node: number, to: number): void {
    const { nodes, edgeFilter } = this.#tables;
    const reader = this.#reader;
    while (nodes[node * NODE_SIZE + HAS_CHILDREN] === 1) {
      const joiner = this.#joiners.read(text, end, to);
      if (joiner === NO_JOINER || !reader.read(text, this.#joiners.end, to)) return;
      const hash = edgeHash(edgeSeed(node, joiner), reader.hash);
      if (!passes(edgeFilter, this.#edgeFilterShift, hash)) return;
      node = this.#child(text, node, joiner, hash, reader.start, reader.end, bitsOf(reader));
      if (node === 0) return;
      end = reader.end;
      this.#step(text, reader.start, end, bitsOf(reader), node, to);
    }
  }

  /** Reports what the walk accepted last, and tells where that ends. */
  #finish(hit: HitListener): number {
    const matched = this.#acceptedEnd;
    if (matched > 0 && this.#count > 0) hit(this.#starts[0] ?? 0, matched, this.#aliases());
    return matched;
  }

  /** The aliases accepted. Most hits have one; its list is made once. */
  #aliases(): readonly number[] {
    if (this.#count > 1) return this.#accepted.slice(0, this.#count);
    const alias = this.#accepted[0] ?? 0;
    return (this.#singles[alias] ??= [alias]);
  }

  /** Takes the node's aliases as the match of the walk, where the text keeps to their rules. */
  #accept(text: string, depth: number, to: number, node: number): void {
    const { nodes, forms } = this.#tables;
    const first = nodes[node * NODE_SIZE + FIRST_FORM] ?? 0;
    const count = nodes[node * NODE_SIZE + FORM_COUNT] ?? 0;
    const end = this.#ends[depth - 1] ?? 0;
    for (let form = first; form < first + count; form++) {
      const flags = forms[form * FORM_SIZE + FLAGS] ?? 0;
      if (!this.#keepsCases(text, depth, forms[form * FORM_SIZE + CASES] ?? 0)) continue;
      if ((flags & COMBINING_FORM) !== 0 && !this.#combines(text, end, to)) continue;
      if ((flags & SHOUTED_FORM) !== 0 && isShouted(text, this.#starts[0] ?? 0, end)) continue;
      if (this.#acceptedEnd !== end) this.#count = 0;
      this.#acceptedEnd = end;
      if ((flags & EXCEPT_FORM) !== 0) continue;
      const alias = forms[form * FORM_SIZE + ALIAS] ?? 0;
      // The forms of one alias stand side by side: its plural may read like itself.
      if (this.#count === 0 || this.#accepted[this.#count - 1] !== alias) this.#accepted[this.#count++] = alias;
    }
  }

  /** True where the tokens of the walk keep to the case rules that begin at `at`. */
  #keepsCases(text: string, depth: number, at: number): boolean {
    const rules = this.#tables.cases;
    for (let token = 0; token < depth; token++) {
      const rule = rules[at++] ?? 0;
      if ((this.#flags[token] ?? 0) & DOTTED && rule !== CAPITALS && rule !== ACRONYM) return false;
      if (rule === MIXED || rule === EXACT) {
        const length = this.#keepsSpelling(text, token, rule, at);
        if (length === 0) return false;
        at += length;
      } else if (!keepsRule(rule, this.#casesAt(text, token))) return false;
    }
    return true;
  }

  /** The length of the spelling at `at` where the token keeps to it, else 0. */
  #keepsSpelling(text: string, token: number, rule: number, at: number): number {
    const rules = this.#tables.cases;
    const written = this.#spelled(text, token);
    const capitals = rule === MIXED && keepsRule(CAPITALS, this.#casesAt(text, token));
    for (let i = 0; i < written.length && !capitals; i++) {
      const unit = written.charCodeAt(i);
      const asked = rules[at + i];
      if (unit !== asked && !(rule === MIXED && i === 0 && lower(unit) === asked)) return 0;
    }
    return written.length;
  }

  #spelled(text: string, token: number): string {
    const start = this.#starts[token] ?? 0;
    const end = this.#ends[token] ?? 0;
    const flags = this.#flags[token] ?? 0;
    return (flags & PLAIN) !== 0 ? text.slice(start, end) : spelling(text, start, end, (flags & DOTTED) !== 0);
  }

  #casesAt(text: string, token: number): number {
    let cases = this.#cases[token] ?? -1;
    if (cases >= 0) return cases;
    if (((this.#flags[token] ?? 0) & PLAIN) !== 0) {
      cases = casesOf(text, this.#starts[token] ?? 0, this.#ends[token] ?? 0);
    } else {
      const written = this.#spelled(text, token);
      cases = casesOf(written, 0, written.length);
    }
    return (this.#cases[token] = cases);
  }

  /** True where a hyphen at `end` joins what stands before to a letter: "Sino-Russian". */
  #combines(text: string, end: number, to: number): boolean {
    if (this.#joiners.read(text, end, to) !== HYPHEN_JOINER) return false;
    const next = this.#joiners.end;
    const unit = text.charCodeAt(next);
    return startsWord(text, next, to) && (unit < 0x30 || unit > 0x39);
  }
}

/** True where one space and an ordinary letter follow. */
const isSpacedWord = (text: string, at: number, to: number): boolean =>
  at + 1 < to && text.charCodeAt(at) === 0x20 && (FOLD[text.charCodeAt(at + 1)] ?? 0) > FOLD_SPECIAL;
