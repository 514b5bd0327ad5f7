import { type Page } from 'playwright-core';
import { until } from '../../editor/harness/until.js';
import { awaited } from './wait.js';

/** A click that met something in passing (a hover, a list that closed) is made again after so long. */
const CLICK_AGAIN_MS = 2000;

/** A place in a text as the status bar tells it: line and column, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The cursor of the active editor. The status bar tells where it is, but late: so its places are waited for. */
export class Cursor {
  constructor(private readonly page: Page) {}

  /** Where it is, once there is one. */
  place(): Promise<Place> {
    return awaited('the cursor’s place in the status bar', () => this.told());
  }

  /** Presses keys that move it, and gives the place that it comes to. What moved it before must have been waited for. */
  async moveBy(keys: string): Promise<Place> {
    const before = await this.place();
    await this.page.keyboard.press(keys);
    return this.leaves(before);
  }

  /** Waits until it is elsewhere. */
  leaves(before: Place): Promise<Place> {
    return awaited(`the cursor to leave ${inWords(before)}`, () => this.toldIf((now) => !isSame(now, before)));
  }

  /** Waits until it is at this place. */
  comesTo(place: Place): Promise<Place> {
    return awaited(`the cursor to come to ${inWords(place)}`, () => this.toldIf((now) => isSame(now, place)));
  }

  /** Whether it soon comes to where it is wanted: the place there, or undefined. */
  soonWhere(wanted: (now: Place) => boolean): Promise<Place | undefined> {
    return until('the cursor', () => this.toldIf(wanted), CLICK_AGAIN_MS).catch(() => undefined); // the answer
  }

  private async toldIf(wanted: (now: Place) => boolean): Promise<Place | undefined> {
    const now = await this.told();
    return now && wanted(now) ? now : undefined;
  }

  /** What the status bar says at this moment: `Ln 4, Col 7 (3 selected)`. */
  private async told(): Promise<Place | undefined> {
    const items = await this.page.locator('.statusbar-item').allInnerTexts();
    const [, line, column] = /Ln (\d+), Col (\d+)/.exec(items.join('\n')) ?? [];
    return line === undefined || column === undefined ? undefined : { line: Number(line), column: Number(column) };
  }
}

/** Where some words first stand in a text. @throws where they do not. */
export function placeOf(words: string, text: string): Place {
  const offset = text.indexOf(words);
  if (offset < 0) throw new Error(`The file has no “${words}”.`);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const isSame = (a: Place, b: Place): boolean => a.line === b.line && a.column === b.column;
const inWords = ({ line, column }: Place): string => `line ${line}, column ${column}`;
