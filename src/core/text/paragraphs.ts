/** Paragraphs: what stands between blank lines. A line is blank where it holds nothing but spaces, tabs, form feeds and no-break spaces. */

const LINE_END = /\r\n?|\n/g;

/**
 * True where a blank line parts two lines that are not blank: then paragraphs stand between blank lines, else each line is one.
 * Blank lines at the start or end of a text part nothing.
 */
export function hasBlankLine(text: string): boolean {
  let blankBefore = false;
  let contentBefore = false;
  const next = lineHopper(text);
  for (let line = 0; line < text.length; line = next(line)) {
    const blank = isBlankLine(text, line);
    if (!blank && blankBefore && contentBefore) return true;
    contentBefore ||= !blank;
    blankBefore = blank;
  }
  return false;
}

/**
 * Start offsets of the paragraphs; they tile the text, each paragraph holding the blank lines behind it
 * (those at the text's start belong to the first). `byLine`: every line that is not blank starts a paragraph.
 * Splitting any run of whole paragraphs gives those paragraphs again.
 */
export function splitParagraphs(text: string, byLine: boolean): number[] {
  if (text === '') return [];
  const starts = [0];
  const next = lineHopper(text);
  let contentBefore = false;
  let blankBefore = false;
  for (let line = 0; line < text.length; line = next(line)) {
    const blank = isBlankLine(text, line);
    if (!blank && contentBefore && (byLine || blankBefore)) starts.push(line);
    contentBefore ||= !blank;
    blankBefore = blank;
  }
  return starts;
}

/** Gives the start of the line behind the one that holds `from`. Line ends are LF, CRLF and CR; a CR of its own is rare and costs more. */
function lineHopper(text: string): (from: number) => number {
  if (!hasBareCarriageReturn(text)) {
    return (from) => {
      const end = text.indexOf('\n', from);
      return end < 0 ? text.length : end + 1;
    };
  }
  const lineEnd = new RegExp(LINE_END);
  return (from) => {
    lineEnd.lastIndex = from;
    return lineEnd.test(text) ? lineEnd.lastIndex : text.length;
  };
}

function hasBareCarriageReturn(text: string): boolean {
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 2)) {
    if (text.charCodeAt(at + 1) !== 0x0a) return true;
  }
  return false;
}

function isBlankLine(text: string, start: number): boolean {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return true;
    if (!isBlank(code)) return false;
  }
  return true;
}

/** Space, tab, form feed, no-break space: what may stand in a blank line. */
export const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x0c;
