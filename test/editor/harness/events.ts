/** What the suite tells the runner outside, one line of the console each, after the mark. */
export type TestEvent =
  | { readonly type: 'pass'; readonly title: string; readonly ms: number }
  | { readonly type: 'pending'; readonly title: string }
  | { readonly type: 'fail'; readonly title: string; readonly error: string }
  /** It failed and is tried once more. */
  | { readonly type: 'retry'; readonly title: string; readonly error: string }
  | { readonly type: 'end' };

export const MARK = '[editor test] ';
