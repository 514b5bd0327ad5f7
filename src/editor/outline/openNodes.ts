import type * as vscode from 'vscode';
import type { OutlineNode } from './nodes.js';

/** Knows which nodes the reader has opened or closed, so that following the cursor opens nothing unasked. */
export class OpenNodes {
  private readonly touched = new Map<string, boolean>();

  listen(view: vscode.TreeView<OutlineNode>): vscode.Disposable {
    const expanded = view.onDidExpandElement(({ element }) => this.touched.set(element.id, true));
    const collapsed = view.onDidCollapseElement(({ element }) => this.touched.set(element.id, false));
    return {
      dispose: () => {
        expanded.dispose();
        collapsed.dispose();
      },
    };
  }

  isOpen(node: OutlineNode): boolean {
    return (
      this.touched.get(node.id) ??
      ((node.what === 'group' && node.group !== 'suggested') || (node.what === 'section' && node.heading))
    );
  }
}
