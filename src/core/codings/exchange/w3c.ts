import type { Selector } from '../anchors/selector.js';
import { writeOthers } from '../file/others.js';
import type { Coding, CodingSet } from '../model.js';
import { CodePoints } from './codePoints.js';
import { flatten } from './flat.js';
import { isObject, parsed, type Json } from './json.js';

export const W3C_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Our own words are JSON for tools that read JSON-LD as a graph: they keep it as it is. */
const OWN_CONTEXT = {
  policy: 'urn:policy-annotator:',
  'policy:coding': { '@id': 'urn:policy-annotator:coding', '@type': '@json' },
  'policy:others': { '@id': 'urn:policy-annotator:others' },
};
export const OWN_URN = 'urn:policy-annotator:';
export const MOTIVATION = 'classifying';

/** What a foreign annotation had that we have no place for; in `extra.w3c` as one line of JSON, since a coding file holds texts only. */
export interface Kept {
  /** Properties of the annotation, by their names. */
  readonly annotation?: Json;
  readonly bodies?: readonly unknown[];
  /** What the body had beside the comment itself. */
  readonly comment?: Json;
  /** For each part what its target had beside quote and position. */
  readonly targets?: readonly Json[];
}

/**
 * Codings as a page of annotations of the W3C Web Annotation Data Model, with quote and position selectors. What the model has no word for stands under
 * `policy:`; what an imported annotation had beyond what we understand comes out as it came in.
 * @param source what the document is called @param text the document: positions count code points, as the model asks, where ours are UTF-16 units
 */
export function toW3c(set: CodingSet, source: string, text = ''): Json {
  const points = new CodePoints(text);
  return {
    '@context': [W3C_CONTEXT, OWN_CONTEXT],
    type: 'AnnotationPage',
    items: set.codings.map((coding) => annotation(coding, set.coder, source, points)),
  };
}

function annotation(coding: Coding, coder: string, source: string, points: CodePoints): Json {
  const { w3c, ...others } = coding.extra;
  const kept = keptIn(w3c);
  const extra = kept ? others : coding.extra;
  const { note, date, ...said } = flatten(coding);
  const own = { id: coding.id, ...said, ...(Object.keys(extra).length > 0 && { extra }) };
  const targets = coding.parts.map((part, i) => {
    const { selector, ...rest } = kept?.targets?.[i] ?? {};
    const further = Array.isArray(selector) ? (selector as unknown[]) : [];
    return { source, ...rest, selector: [...selectorsOf(part, points), ...further] };
  });
  return {
    id: `${OWN_URN}${encoded(coder)}:${encoded(coding.id)}`,
    type: 'Annotation',
    motivation: MOTIVATION,
    creator: { type: 'Person', name: coder },
    ...(date !== undefined && { created: date }),
    ...kept?.annotation,
    body: [
      { type: 'Dataset', format: 'application/json', purpose: MOTIVATION, 'policy:coding': own },
      ...(note === undefined ? [] : [comment(note, kept?.comment)]),
      ...(kept?.bodies ?? []),
    ],
    target: targets.length === 1 ? targets[0] : targets,
  };
}

const comment = (value: string, kept: Json = { format: 'text/plain' }): Json => ({
  type: 'TextualBody',
  purpose: 'commenting',
  ...kept,
  value,
});

const selectorsOf = ({ quote, prefix, suffix, start, end, others }: Selector, points: CodePoints): Json[] => [
  { type: 'TextQuoteSelector', exact: quote, prefix, suffix, ...(others && { 'policy:others': writeOthers(others) }) },
  { type: 'TextPositionSelector', start: points.fromUnits(start), end: points.fromUnits(end) },
];

/** Undefined where somebody else wrote something into it that is not ours to understand. */
function keptIn(w3c: unknown): Kept | undefined {
  const value = typeof w3c === 'string' ? parsed(w3c) : undefined;
  if (!isObject(value)) return undefined;
  const { annotation, bodies, comment, targets } = value;
  return {
    ...(isObject(annotation) && { annotation }),
    ...(Array.isArray(bodies) && { bodies: bodies as unknown[] }),
    ...(isObject(comment) && { comment }),
    ...(Array.isArray(targets) && { targets: targets.map((target) => (isObject(target) ? target : {})) }),
  };
}

/** A lone surrogate, which cannot be encoded, is no reason to fail. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
