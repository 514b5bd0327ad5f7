/**
 * Runs something that makes many errors which nobody throws. To note the stack of each costs ten times the work itself:
 * a file of nothing but slips would take minutes. Engines that have no such switch ignore it.
 */
export function withoutStackTraces<T>(run: () => T): T {
  const before: unknown = Reflect.get(Error, 'stackTraceLimit');
  Reflect.set(Error, 'stackTraceLimit', 0);
  try {
    return run();
  } finally {
    Reflect.set(Error, 'stackTraceLimit', before);
  }
}
