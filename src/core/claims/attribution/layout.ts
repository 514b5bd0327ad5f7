import * as T from '../../language/tags.js';
import { behindQuote, bucket, quoteKind, takesBits, whatIsAhead } from './cueFeatures.js';
import type { FeatureSink } from './linear.js';
import { tagAt, wordAt, type Site } from './site.js';

/** Where the content stands: behind the cue, before it, or on both sides. */
export const LAYOUTS = ['after', 'before', 'around'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What tells where the content of a cue stands. */
export function describeLayout(site: Site, layout: number, sink: FeatureSink): void {
  const { candidate } = site;
  const put = sink.from(300);
  // Within 32 bits, as hashes are.
  const add = (template: number, a: number, b = 0): void => put(template, Math.imul(a, 4) + layout, b);
  const next = tagAt(site, site.right);
  const ahead = whatIsAhead(site);
  const behind = behindQuote(site) ? 1 : 0;
  const form = tagAt(site, candidate.first) * 2 + (site.passive ? 1 : 0);
  const comma = commaBefore(site);
  add(0, 0);
  add(1, site.key);
  add(2, next, form);
  add(3, wordAt(site, site.right), form);
  add(4, ahead, behind);
  add(5, ahead * 2 + behind, form);
  add(6, comma, ahead);
  add(7, comma * 2 + behind, next);
  add(8, site.key, comma * 2 + behind);
  add(9, site.key, next);
  add(10, takesBits(site), comma * 64 + ahead);
  add(11, tagAt(site, site.left), comma);
  add(12, wordAt(site, site.left), comma);
  add(13, quoteKind(site), behind);
  add(14, bucket(site.to - site.right + 1), comma * 2 + behind);
  add(15, bucket(site.group - site.from), comma * 2 + behind);
  add(16, tagAt(site, site.right), tagAt(site, site.right + 1) * 4 + comma);
  add(17, wordAt(site, site.from), comma);
  add(18, tagAt(site, site.to), 0);
  add(19, site.right > site.to ? 1 : 0, comma * 2 + behind);
  add(20, tagAt(site, site.from), comma * 64 + ahead);
  add(21, quoteFollows(site), behind * 64 + next);
}

/** 1 where a comma, 2 where a dash parts what is before the source from it; 3 where the cue itself follows one. */
function commaBefore(site: Site): number {
  if (tagAt(site, site.left) === T.COMMA) return 3;
  for (let i = site.left; i >= site.from && i > site.left - 16; i--) {
    const tag = site.tokens.tag[i];
    if (tag === T.COMMA) return 1;
    if (tag === T.DASH || tag === T.SEMICOLON) return 2;
    if (tag === T.VERB || tag === T.BE || tag === T.MODAL || tag === T.HAVE) return 0;
  }
  return 0;
}

/** 1 where a quotation begins behind the cue in its sentence, 2 where the next sentence begins with one. */
function quoteFollows(site: Site): number {
  for (let i = site.right; i <= site.to; i++) if (site.tokens.tag[i] === T.OPEN_QUOTE) return 1;
  return site.tokens.tag[site.to + 2] === T.OPEN_QUOTE || site.tokens.tag[site.to + 1] === T.OPEN_QUOTE ? 2 : 0;
}
