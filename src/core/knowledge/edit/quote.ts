/** Texts that some reader of YAML takes for something else than a text. */
const NOT_TEXT = /^(?:null|true|false|yes|no|on|off|y|n|[-+]?[.\d][\d_.,:eExXoO+-]*|[-+]?\.(?:inf|nan))$/i;
/** Surely plain: begins with a letter or digit, and holds nothing that YAML gives a meaning to. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Zs}'’‘“”.,;:!?()/&+%–—_-]*$/u;

const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffd-\uffff]/g;

/** A text as a YAML scalar: plain where that is sure to read back as the same text, else in double quotes. */
export function quote(text: string, inFlow = false): string {
  const plain =
    PLAIN.test(text) &&
    !NOT_TEXT.test(text) &&
    !/:( |$)/.test(text) &&
    !text.endsWith(' ') &&
    !(inFlow && /[,:?]/.test(text));
  if (plain) return text;
  // The escapes of JSON are escapes of YAML too.
  return JSON.stringify(text).replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
