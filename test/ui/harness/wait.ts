import { type Locator } from 'playwright-core';
import { until } from '../../editor/harness/until.js';

/** How long a state of the screen is waited for. Machines may be slow: what does not come in this time is a bug. */
export const LIMIT_MS = 75_000;
/** How long a window may take to open. */
export const START_MS = 90_000;
/** Keys and clicks that come while the window is busy with itself may be lost: so long until they are tried again. */
export const AGAIN_MS = 5000;

type Found<T> = T | undefined | false | null;

/** What `find` gives as soon as it gives something. @throws where that takes too long, saying what was waited for. */
export function awaited<T>(what: string, find: () => Found<T> | Promise<Found<T>>): Promise<T> {
  return until(what, find, LIMIT_MS);
}

/** Whether something gets to be on the screen (or off it) soon. */
export function soon(locator: Locator, state: 'visible' | 'hidden' = 'visible'): Promise<boolean> {
  return locator.waitFor({ state, timeout: AGAIN_MS }).then(
    () => true,
    () => false, // the answer: whoever asks tries again
  );
}
