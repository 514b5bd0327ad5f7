import type * as vscode from 'vscode';

const KEY = 'readerChoice';
/** So many documents are remembered; the ones said first are forgotten first. */
const REMEMBERED = 500;

type Choices = Record<string, boolean>;

/** What the reader said of single documents ("on here", "off here"); kept with the workspace. */
export class ReaderChoice {
  /** Untitled texts have no name to be remembered by: their URI will be another text's tomorrow. */
  private readonly untitled = new Map<string, boolean>();

  constructor(private readonly state: vscode.Memento) {}

  of(uri: vscode.Uri): boolean | undefined {
    const key = uri.toString();
    return uri.scheme === 'untitled' ? this.untitled.get(key) : this.stored()[key];
  }

  async set(uri: vscode.Uri, on: boolean): Promise<void> {
    const key = uri.toString();
    if (uri.scheme === 'untitled') {
      this.untitled.set(key, on);
      return;
    }
    const others = Object.entries(this.stored()).filter(([other]) => other !== key);
    await this.state.update(KEY, Object.fromEntries([...others.slice(1 - REMEMBERED), [key, on]]));
  }

  forgetUntitled(uri: vscode.Uri): void {
    this.untitled.delete(uri.toString());
  }

  private stored(): Choices {
    return this.state.get<Choices>(KEY, {});
  }
}
