/** What is needed of standard error. */
export interface ErrorStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Standard error: lines that stay, and on a terminal one status line that goes. */
export class Terminal {
  private status = false;

  /** @param outputShares the output goes to the same terminal: a status line must be cleared before each write */
  constructor(
    private readonly stream: ErrorStream,
    private readonly outputShares = false,
  ) {}

  /** One line, kept to one: line ends within the message become spaces, and nothing in it commands the terminal. */
  line(message: string): void {
    this.removeStatus();
    this.stream.write(`${printable(message)}\n`);
  }

  /** Shown only where a person looks on; overwritten by whatever comes next. */
  showStatus(text: string): void {
    if (!this.stream.isTTY) return;
    const width = Math.max(20, (this.stream.columns ?? 80) - 1);
    const shown = printable(text);
    this.stream.write(`\r\u001b[K${shown.length > width ? `${shown.slice(0, width - 1)}…` : shown}`);
    this.status = true;
  }

  /** For a writer to the same terminal. */
  clearStatus(): void {
    if (this.outputShares) this.removeStatus();
  }

  removeStatus(): void {
    if (this.status) this.stream.write('\r\u001b[K');
    this.status = false;
  }
}

const printable = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/\p{Cc}/gu, '\ufffd');
