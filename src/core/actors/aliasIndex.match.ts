import { FOLD, FOLD_SPECIAL, kindOf, LOWER, lower } from '../text/charClass.js';
import { HYPHEN_JOINER, JoinerReader, NO_JOINER, SPACE_JOINER } from '../text/joiner.js';
import { spelling, startsWord, TokenReader } from '../text/tokens.js';
import { ACRONYM, CAPITALS, casesOf, EXACT, keepsRule, MIXED } from './aliasIndex.case.js';
import { DOTTED, flagsOf, PLAIN, RootSeeker } from './aliasIndex.seek.js';
import { isShouted } from './aliasIndex.shout.js';
import {
  ALIAS,
  type AliasTables,
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
  passes,
  SHARED,
  shiftFor,
  SHOUTED_FORM,
  SPELLING,
} from './aliasIndex.tables.js';
import type { HitListener } from './aliasIndex.js';
import type { Span } from '../span.js';

/** Walks texts through the tables of an index. All it needs is allocated once; only hits cost memory. */
export class AliasMatcher {
  readonly #tables: AliasTables;
  readonly #rootShift: number;
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
  #acceptedEnd = 0;
  readonly #singles: (readonly number[] | undefined)[];

  /** @param aliasCount of how many aliases the tables were made. */
  constructor(tables: AliasTables, aliasCount: number) {
    this.#tables = tables;
    this.#seeker = new RootSeeker(tables.rootFilter, tables.glimpses);
    this.#edgeFilterShift = shiftFor(tables.edgeFilter.length * 32);
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

  /**
   * Goes from one token that may begin an alias to the next. Where longer aliases begin with it, the trie is walked only if
   * one goes on with the token behind, which most often it does not: that one is read but once.
   */
  #scan(text: string, from: number, to: number, hit: HitListener): void {
    const seeker = this.#seeker;
    let found = seeker.seek(text, from, to);
    while (found) {
      const { start, end, root } = seeker;
      const entry = this.#rootEntry(root);
      let next = end;
      if ((entry & (SHARED | GOES_ON)) === GOES_ON && seeker.flags === PLAIN && isSpacedWord(text, end, to)) {
        // The seeker goes on to the next token in any case; whether that begins an alias, is asked afterwards.
        const mayBegin = seeker.read(text, end + 1, to);
        const goesOn = edgeHash(edgeSeed(entry >> ENTRY_SHIFT, SPACE_JOINER), seeker.hash);
        if (passes(this.#tables.edgeFilter, this.#edgeFilterShift, goesOn)) {
          const matched = this.#walk(text, start, end, PLAIN, root, to, false, hit);
          if (matched > 0) {
            found = seeker.seek(text, matched, to);
            continue;
          }
        } else if ((entry & ENDS) !== 0) this.#walk(text, start, end, PLAIN, root, to, true, hit);
        if (mayBegin) continue;
        next = seeker.end;
      } else if (entry !== 0) {
        next = this.#walk(text, start, end, seeker.flags, root, to, false, hit) || end;
      }
      found = seeker.seek(text, next, to);
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

  /** The node of a first token, 0 where no alias begins so. */
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

  /** The node of the token read last, behind `parent` and `joiner`; 0 where no alias goes on so. */
  #child(text: string, parent: number, joiner: number, flags: number): number {
    const { edgeFilter, edges, nodes } = this.#tables;
    const { start, end, hash: token } = this.#reader;
    const mask = (edges.length >>> 1) - 1;
    const hash = edgeHash(edgeSeed(parent, joiner), token);
    if (!passes(edgeFilter, this.#edgeFilterShift, hash)) return 0;
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

  /**
   * Follows the trie from a first token and reports the longest alias found; `alone`: no further than that token.
   * Where the alias ends, 0 if there is none.
   */
  #walk(
    text: string,
    start: number,
    end: number,
    flags: number,
    root: number,
    to: number,
    alone: boolean,
    hit: HitListener,
  ): number {
    const nodes = this.#tables.nodes;
    const reader = this.#reader;
    let node = this.#root(text, start, end, flags, root);
    this.#acceptedEnd = 0;
    let depth = 0;
    while (node > 0) {
      this.#starts[depth] = start;
      this.#ends[depth] = end;
      this.#flags[depth] = flags;
      this.#cases[depth] = -1;
      depth++;
      const record = node * NODE_SIZE;
      if ((nodes[record + FORM_COUNT] ?? 0) > 0) this.#accept(text, depth, to, node);
      if (alone || nodes[record + HAS_CHILDREN] === 0) break;
      const joiner = this.#joiners.read(text, end, to);
      if (joiner === NO_JOINER || !reader.read(text, this.#joiners.end, to)) break;
      flags = flagsOf(reader);
      node = this.#child(text, node, joiner, flags);
      ({ start, end } = reader);
    }
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
