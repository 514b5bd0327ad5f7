import type { Span } from '../../span.js';

/** What was read by a shape: texts, lists and records of them, each with its span. Values are checked, not yet named. */
export type Raw = RawText | RawList | RawRecord;

export interface RawText {
  readonly is: 'text';
  readonly text: string;
  readonly at: Span;
}

export interface RawList {
  readonly is: 'list';
  readonly items: readonly Raw[];
  /** How many items were wrong and are not there. */
  readonly dropped: number;
  readonly at: Span;
}

export interface RawField {
  readonly keyAt: Span;
  readonly value: Raw;
}

/** A record as it was read; fields that were wrong are simply not there. */
export class RawRecord {
  readonly is = 'record';

  constructor(
    readonly at: Span,
    readonly fields: ReadonlyMap<string, RawField>,
  ) {}

  private value(key: string): Raw | undefined {
    return this.fields.get(key)?.value;
  }

  text(key: string): string | undefined {
    const value = this.value(key);
    return value?.is === 'text' ? value.text : undefined;
  }

  /** One of a closed list; the shape has made sure that it is. */
  choice<T extends string>(key: string, of: readonly T[]): T | undefined {
    const value = this.text(key);
    return of.find((one) => one === value);
  }

  flag(key: string): boolean {
    return this.text(key) === 'true';
  }

  items(key: string): readonly Raw[] {
    const value = this.value(key);
    return value?.is === 'list' ? value.items : [];
  }

  /** Whether items of a list were wrong. */
  hasDropped(key: string): boolean {
    const value = this.value(key);
    return value?.is === 'list' && value.dropped > 0;
  }

  records(key: string): RawRecord[] {
    return this.items(key).filter((item) => item.is === 'record');
  }

  texts(key: string): RawText[] {
    return this.items(key).filter((item) => item.is === 'text');
  }

  record(key: string): RawRecord | undefined {
    const value = this.value(key);
    return value?.is === 'record' ? value : undefined;
  }

  /** Where the value of a key stands; the record itself where the key is not there. */
  spanOf(key: string): Span {
    return this.value(key)?.at ?? this.at;
  }
}
