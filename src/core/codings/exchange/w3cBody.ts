import { isObject, type Json } from './json.js';
import type { Kept } from './w3c.js';

/** Our own body, the first comment, and all that is neither. */
export function readBodies(
  body: unknown,
  motivation: unknown,
): { readonly own: Json; readonly note: string | null; readonly kept: Pick<Kept, 'bodies' | 'comment'> } {
  let own: Json = {};
  let note: string | null = null;
  let comment: Json | undefined;
  const bodies: unknown[] = [];
  for (const one of body === undefined ? [] : ([body].flat() as unknown[])) {
    if (isObject(one) && isObject(one['policy:coding'])) own = one['policy:coding'];
    else if (note === null && isComment(one, motivation)) {
      const { value, ...rest } = one;
      note = value;
      const isPlain =
        Object.keys(rest).length === 3 && rest['format'] === 'text/plain' && rest['purpose'] === 'commenting';
      if (!isPlain) comment = rest;
    } else bodies.push(one);
  }
  return { own, note, kept: { ...(bodies.length > 0 && { bodies }), ...(comment && { comment }) } };
}

const isComment = (body: unknown, motivation: unknown): body is Json & { readonly value: string } =>
  isObject(body) &&
  body['type'] === 'TextualBody' &&
  typeof body['value'] === 'string' &&
  (body['purpose'] ?? motivation) === 'commenting';
