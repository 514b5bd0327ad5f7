import type { KindWording } from '../language.js';

/**
 * Wordings that decide of what kind an author's claim is, one a line; the first kind in the list that is met wins. A claim without any is a judgement.
 */
export const KINDS: readonly KindWording[] = [
  {
    kind: 'recommendation',
    phrases: `should
shouldn't
must
ought
need to
needs to
needed to
has to
have to
it is time
it's time
let us
imperative
essential that
essential to
vital that
would do well to
had better
need a
need an
need more
needs a
needs an
needs more`,
    unless: ['must have', 'should have', 'should not have', 'had to', 'have to do with', 'has to do with'],
  },
  {
    kind: 'prediction',
    phrases: `will
won't
'll
would
wouldn't
could
likely
unlikely
going to
doomed
bound to
inevitably
inevitable`,
    unless: ['could have', 'would have', 'could not', 'political will', 'will of', 'will to', 'the will', 'at will'],
  },
  {
    kind: 'cause',
    phrases: `because
due to
owing to
thanks to
driven by
motivated by
shaped by
caused by
cause
caused
causes
causing
lead to
leads to
led to
leading to
result in
results in
resulted in
resulting in
results from
result from
resulted from
as a result
result of
product of
consequence of
stems from
stem from
prompted
prompting
spurred
spurring
sparked
fuelled
fueled
inspired
in response to
explains why
explain why
reason for
reason why
reasons for
reasons why
reason that
premised on
rooted in
has meant
have meant
has made
have made
has created
have created
which is why
that is why
this is why
comes from
come from
came from
contributes to
contributed to
contribute to
gives rise to
gave rise to
to blame for
has ensured
brought about
has increased
have increased`,
    unless: ['due to meet', 'due to be', 'the cause of', 'this cause'],
  },
  {
    kind: 'comparison',
    phrases: `unlike
resemble
resembles
resembled
in contrast to
in contrast
by contrast
compared with
compared to
similar to
no different
the same as
just as`,
    unless: ['just as well'],
  },
];
