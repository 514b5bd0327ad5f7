/** Runs an action once things have rested for a while; each call starts the wait over. */
export class Debounced {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly restMs: number,
    private readonly action: () => void,
  ) {}

  /** `restMs` overrides the usual rest for this call. */
  call(restMs = this.restMs): void {
    this.cancel();
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.action();
    }, restMs);
  }

  cancel(): void {
    if (this.timer !== undefined) clearTimeout(this.timer);
    this.timer = undefined;
  }

  dispose(): void {
    this.cancel();
  }
}

/** Lets others have their turn. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
