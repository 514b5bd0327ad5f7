import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Alias,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Span } from '../../span.js';
import { MAX_BORROWED_VALUES } from '../limits.js';
import { nearest } from '../nearest.js';
import type { ChoiceShape, ListShape, RecordShape, Shape, TextShape, TextsShape } from '../shape.js';
import { resolveAliases } from '../yaml/anchors.js';
import { RawRecord, type Raw, type RawField, type RawList, type RawText } from './raw.js';
import { fieldsOf, spanOfNode } from './nodes.js';
import { readText, type TextContext } from './textForms.js';

/** Reads nodes by shapes: what fits is returned, what does not is told at its place and left out. */
export class ShapeReader {
  private targets: ReadonlyMap<Alias, Node> | null = null;
  private borrowing: Alias | null = null;
  private borrowed = 0;

  constructor(
    private readonly root: Node,
    private readonly context: TextContext,
  ) {}

  read(node: unknown, shape: Shape): Raw | null {
    if (isAlias(node)) return this.throughAlias(node, (target) => this.read(target, shape));
    if (this.borrowing && !this.mayBorrow(this.borrowing, 1)) return null;
    switch (shape.is) {
      case 'text':
        return this.text(node, shape);
      case 'choice':
        return this.choice(node, shape);
      case 'flag':
        return this.flag(node);
      case 'list':
        return this.list(node, shape);
      case 'texts':
        return this.textsByKey(node, shape);
      case 'record':
        return this.record(node, shape);
    }
  }

  /** Reads what an alias stands for, within what all aliases of the file may cost. */
  private throughAlias<T>(alias: Alias, read: (target: Node) => T): T | null {
    this.targets ??= resolveAliases(this.root);
    const target = this.targets.get(alias);
    if (!target) {
      this.context.problems.add('yaml-anchor-unknown', spanOfNode(alias, this.context.source), alias.source);
      return null;
    }
    if (!this.mayBorrow(this.borrowing ?? alias, isCollection(target) ? target.items.length : 1)) return null;
    const outer = this.borrowing;
    this.borrowing ??= alias;
    const value = read(target);
    this.borrowing = outer;
    return value;
  }

  private mayBorrow(alias: Alias, values: number): boolean {
    this.borrowed += values;
    if (this.borrowed <= MAX_BORROWED_VALUES) return true;
    this.context.problems.add('alias-bomb', spanOfNode(alias, this.context.source), String(MAX_BORROWED_VALUES));
    return false;
  }

  private scalar(node: unknown): { value: string; at: Span } | null {
    if (isScalar(node)) {
      return { value: String(node.value).trim(), at: spanOfNode(node, this.context.source) };
    }
    if (isMap(node) || isSeq(node)) this.context.problems.add('not-a-text', this.headOf(node));
    return null;
  }

  private text(node: unknown, shape: TextShape): RawText | null {
    const found = this.scalar(node);
    if (!found || found.value === '') return null;
    const text = readText(found.value, found.at, shape, this.context);
    return text === null ? null : { is: 'text', text, at: found.at };
  }

  private choice(node: unknown, shape: ChoiceShape): RawText | null {
    const found = this.scalar(node);
    if (!found) return null;
    if (shape.of.includes(found.value)) return { is: 'text', text: found.value, at: found.at };
    const all = shape.of.join(', ');
    const near = this.context.problems.isFull ? null : nearest(found.value, shape.of);
    if (near) this.context.problems.add('unknown-value-suggest', found.at, found.value, near, all);
    else this.context.problems.add('unknown-value', found.at, found.value, all);
    return null;
  }

  private flag(node: unknown): RawText | null {
    const found = this.scalar(node);
    if (!found) return null;
    const text = found.value.toLowerCase();
    if (text === 'true' || text === 'false') return { is: 'text', text, at: found.at };
    this.context.problems.add('not-a-flag', found.at, found.value);
    return null;
  }

  private list(node: unknown, shape: ListShape): RawList | null {
    if (!isSeq(node)) {
      if (shape.orOne) {
        const one = this.read(node, shape.of);
        return one && { is: 'list', items: [one], dropped: 0, at: one.at };
      }
      this.context.problems.add('not-a-list', this.headOf(node));
      return null;
    }
    const items: Raw[] = [];
    for (const item of node.items) {
      if (isEmpty(item)) this.context.problems.add('empty-item', this.headOf(item, node));
      else {
        const read = this.read(item, shape.of);
        if (read) items.push(read);
      }
    }
    return { is: 'list', items, dropped: node.items.length - items.length, at: spanOfNode(node, this.context.source) };
  }

  private textsByKey(node: unknown, _shape: TextsShape): RawRecord | null {
    if (!isMap(node)) {
      this.context.problems.add('not-a-record', this.headOf(node), 'wikidata');
      return null;
    }
    const fields = this.fields(node, (_key, _keyAt, value) => this.text(value, { is: 'text', form: 'plain' }));
    return new RawRecord(spanOfNode(node, this.context.source), fields);
  }

  private record(node: unknown, shape: RecordShape): RawRecord | null {
    if (shape.short && isScalar(node)) return this.shortRecord(node, shape, shape.short);
    if (!isMap(node)) {
      this.context.problems.add('not-a-record', this.headOf(node), Object.keys(shape.fields).slice(0, 4).join(', '));
      return null;
    }
    const fields = this.fields(node, (key, keyAt, value) => {
      const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
      if (!field) {
        this.tellUnknownKey(key, keyAt, shape);
        return null;
      }
      if (isEmpty(value)) {
        // A list that has no items yet is no slip: people write the key first.
        if (field.shape.is !== 'list') this.context.problems.add('empty-value', keyAt, key);
        return null;
      }
      return this.read(value, field.shape);
    });
    const record = new RawRecord(spanOfNode(node, this.context.source), fields);
    return shape.lenient || this.isWhole(record, node, shape) ? record : null;
  }

  private shortRecord(node: Scalar, shape: RecordShape, short: string): RawRecord | null {
    const field = shape.fields[short];
    const value = field && this.read(node, field.shape);
    return value ? new RawRecord(value.at, new Map([[short, { keyAt: value.at, value }]])) : null;
  }

  private fields(
    map: YAMLMap,
    read: (key: string, keyAt: Span, value: unknown) => Raw | null,
  ): ReadonlyMap<string, RawField> {
    const fields = new Map<string, RawField>();
    const throughAlias = (alias: Alias, visit: (target: Node) => void) => void this.throughAlias(alias, visit);
    for (const { key, keyAt, value } of fieldsOf(map, this.context.source, this.context.problems, throughAlias)) {
      const found = read(key, keyAt, value);
      if (found) fields.set(key, { keyAt, value: found });
    }
    return fields;
  }

  private isWhole(record: RawRecord, node: YAMLMap, shape: RecordShape): boolean {
    const head = record.fields.get('id')?.value.at ?? this.headOf(node);
    let whole = true;
    for (const [key, field] of Object.entries(shape.fields)) {
      if (!field.required || record.fields.has(key)) continue;
      whole = false;
      // Where the key stands with a wrong value, that has been told.
      if (!node.has(key)) this.context.problems.add('missing-key', head, shape.name, key);
    }
    if (shape.oneOf && !shape.oneOf.some((key) => record.fields.has(key))) {
      whole = false;
      if (!shape.oneOf.some((key) => node.has(key)))
        this.context.problems.add('missing-one-of', head, shape.name, shape.oneOf.join(', '));
    }
    return whole;
  }

  private tellUnknownKey(key: string, at: Span, shape: RecordShape): void {
    const near = this.context.problems.isFull ? null : nearest(key, Object.keys(shape.fields));
    if (near) this.context.problems.add('unknown-key-suggest', at, key, shape.name, near);
    else this.context.problems.add('unknown-key', at, key, shape.name);
  }

  /** The first line of a node, or what stands before an empty one: enough to see where. */
  private headOf(node: unknown, around?: YAMLMap | YAMLSeq): Span {
    const { source } = this.context;
    const { start, end } = spanOfNode(isNode(node) ? node : (around ?? this.root), source);
    // Looking further would cost the length of the line for every node in it.
    if (start === end) {
      const dash = source.slice(Math.max(0, start - MAX_HEAD), start).lastIndexOf('-');
      return {
        start: Math.max(0, dash < 0 ? start - 1 : Math.max(0, start - MAX_HEAD) + dash),
        end: Math.max(1, start),
      };
    }
    const line = source.slice(start, Math.min(end, start + MAX_HEAD)).search(/\r?\n/);
    return { start, end: line < 0 ? Math.min(end, start + MAX_HEAD) : start + line };
  }
}

/** Characters of a node that are underlined where the whole of it is meant. */
const MAX_HEAD = 120;

/** Nothing, `~` or `null`: the key stands there without a value. */
function isEmpty(node: unknown): boolean {
  if (node === null || node === undefined) return true;
  if (!isScalar(node)) return false;
  return node.type === 'PLAIN' ? /^(~|null|Null|NULL)?$/.test(String(node.value)) : String(node.value).trim() === '';
}
