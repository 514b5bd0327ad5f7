/** An invisible character that joins words: put inside a piece of syntax, it leaves plain text that looks the same. */
const WORD_JOINER = '\u2060';

/**
 * Markdown from a knowledge file, made harmless: emphasis, lists, code and links to web pages stay; HTML, images and
 * every other link are shown as text and do nothing. Nothing is parsed, so nothing can be smuggled past a parser: each
 * piece of syntax that starts something dangerous is broken wherever it stands.
 */
export function inertMarkdown(note: string): string {
  return note
    .replace(/!(?=\[)/g, `!${WORD_JOINER}`)
    .replace(/\](?=\((?!https?:\/\/))/g, `]${WORD_JOINER}`)
    .replace(/\](?=:(?![ \t]*https?:\/\/))/g, `]${WORD_JOINER}`)
    .replace(/<(?=[A-Za-z/!?\\&])(?!https?:\/\/[^\s<>]*>)/g, `<${WORD_JOINER}`)
    .replace(/\$(?=\()/g, `$${WORD_JOINER}`);
}

/** Plain text as Markdown that shows just this text, on one line. */
export const plainMarkdown = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>~$&"':@/^=]/g, (sign) => `&#${sign.charCodeAt(0)};`);
