import * as vscode from 'vscode';
import type { HighlightStyle } from '../services.js';
import { PAINT_KINDS, type PaintKind } from './kinds.js';
import { lookOf } from './looks.js';

const colour = (id: string | null): vscode.ThemeColor | undefined =>
  id === null ? undefined : new vscode.ThemeColor(id);

function decorationType(kind: PaintKind, style: HighlightStyle): vscode.TextEditorDecorationType {
  const look = lookOf(kind, style);
  return vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    backgroundColor: colour(look.background),
    color: colour(look.text),
    borderColor: colour(look.border?.colour ?? null),
    borderWidth: look.border?.width,
    borderStyle: look.border?.style,
    borderRadius: look.border?.radius,
    fontStyle: look.fontStyle,
    textDecoration: look.textDecoration,
    opacity: look.opacity,
  });
}

/** The decoration types of a style; they live until the style changes. Theme colours follow the theme by themselves. */
export class DecorationTypes {
  private readonly types: ReadonlyMap<PaintKind, vscode.TextEditorDecorationType>;

  constructor(style: HighlightStyle) {
    this.types = new Map(PAINT_KINDS.map((kind) => [kind, decorationType(kind, style)]));
  }

  of(kind: PaintKind): vscode.TextEditorDecorationType {
    const type = this.types.get(kind);
    if (type === undefined) throw new Error(`No decoration type was made for ${kind}.`);
    return type;
  }

  dispose(): void {
    for (const type of this.types.values()) type.dispose();
  }
}
