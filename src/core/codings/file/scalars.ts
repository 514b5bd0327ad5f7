/** Texts that YAML would read as they are, whatever stands behind them: words, ids, dates and numbers. */
const PLAIN = /^[\p{L}\d][\p{L}\d._/+-]*(?: [\p{L}\d(][\p{L}\d._/+()-]*)*$/u;
/** What YAML takes for something else than a text. */
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n|~|[-+.\d][\d._eExXoO+-]*|\.inf|\.nan)$/i;

/** A text as it stands in a coding file: plain where that is safe, else in double quotes on one line (JSON's are YAML's). */
export function writeScalar(value: string): string {
  if (PLAIN.test(value) && !NO_TEXT.test(value)) return value;
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (control) => {
    return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** The same back again; undefined for what we do not write ourselves, which YAML's own parser is to read. */
export function readScalar(written: string): string | undefined {
  if (written.startsWith('"')) {
    if (!written.endsWith('"') || written.length < 2) return undefined;
    const inner = written.slice(1, -1);
    if (!inner.includes('\\') && !inner.includes('"')) return inner;
    try {
      const value: unknown = JSON.parse(written);
      return typeof value === 'string' ? value : undefined;
    } catch {
      return undefined;
    }
  }
  return isOneWord(written) || PLAIN.test(written) || /^-?\d+$/.test(written) ? written : undefined;
}

/** Ids and numbers, most of what is plain: letters and digits without accents, behind the first also "-". */
function isOneWord(written: string): boolean {
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
    if (!isLetter && (code !== 45 || i === 0)) return false;
  }
  return written !== '';
}
