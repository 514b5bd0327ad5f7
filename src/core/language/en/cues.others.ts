/**
 * English nouns, adjectives and fixed phrases that attribute, line by line as in `cues.verbs.ts`. Nouns take a clause ("the claim that …"),
 * an infinitive ("a promise to …") or, as a topic, "of", "for", "about" and a noun phrase.
 */
export const CUE_NOUNS = `
claim states ci
statement states c
assertion states c
contention states c
argument states c
allegation accuses cn
accusation accuses cn
charge accuses cn
complaint accuses cn
criticism accuses cn
condemnation accuses n
view believes cn
opinion believes cn
belief believes c
conviction believes c
idea believes c
notion believes c
assumption believes c
perception believes cn
impression believes c
feeling believes c
sense believes c
understanding believes c
assessment believes cn
judgment believes cn
judgement believes cn
conclusion states c
finding states cn
observation states c
suggestion states cn
hint states cn
indication states c
announcement states cn
declaration states cn
admission states cn
acknowledgment states cn
acknowledgement states cn
confirmation states cn
revelation states cn
disclosure states cn
reminder states c
insistence states cn
position believes c
stance believes cn
prediction predicts cn
forecast predicts cn
projection predicts cn
estimate predicts cn
expectation predicts cn
speculation believes cn
hope believes cin
fear warns cn
concern warns cn
worry warns cn
anxiety warns cn
warning warns cn
threat warns i
promise promises cin
pledge promises cin
vow promises ci
commitment promises i
assurance promises cn
guarantee promises cn
offer promises i
call demands in
demand demands cin
appeal demands in
plea demands in
request demands in
recommendation demands cin
proposal demands cin
advice demands in
insistence+on demands n
desire intends in
wish intends i
intention intends i
intent intends i
plan intends i
decision intends i
determination intends i
willingness intends i
readiness intends i
eagerness intends i
refusal denies i
denial denies cn
rejection denies n
doubt doubts cn
question asks wn
suspicion believes cn
skepticism doubts n
scepticism doubts n
opposition denies n
objection denies n
support praises n
praise praises n
endorsement praises n
comment states n
remark states n
tweet states n
report states cn
rumor states c
rumour states c
explanation states cn
description states n
characterization states n
claim+to states n
testimony states cn
comparison states n
attack accuses n
`;

/** Adjectives behind a form of "be" or the like: "is confident that", "are worried about". */
export const CUE_ADJECTIVES = `
confident believes ci
convinced believes c
certain believes c
sure believes c
aware believes cw
hopeful believes c
optimistic believes c
pessimistic doubts c
skeptical doubts cn
sceptical doubts cn
doubtful doubts c
unsure doubts cw
uncertain doubts cw
worried warns cn
concerned warns cn
afraid warns ci
fearful warns cn
alarmed warns cn
anxious warns ic
eager intends i
keen intends i
willing intends i
unwilling denies i
reluctant denies i
ready intends i
determined intends ic
committed promises i
adamant states c
clear states c
opposed denies n
critical accuses n
supportive praises n
proud praises c
glad praises c
pleased praises ci
happy intends ci
grateful praises c
mindful believes c
wary doubts n
inclined intends i
interested intends n
open intends n
right believes c
`;

/** Fixed phrases, by their words; an asterisk stands for a possessive or a name's 's. */
export const CUE_PHRASES = `
according to states n
in the words of states q
in the eyes of believes n
in the view of believes n
in the opinion of believes n
make clear states c
make it clear states c
make the case states c
make the point states cq
make the argument states c
make a case states c
take the view believes c
take the position believes c
take issue denies n
share the view believes c
hold the view believes c
give the impression believes c
get the impression believes c
have no doubt believes c
have doubts doubts c
leave no doubt states c
draw attention states n
raise the possibility states c
raise the question asks w
raise questions doubts w
raise doubts doubts c
cast doubt doubts n
cast doubts doubts n
sound the alarm warns cn
express concern warns cn
express concerns warns cn
express hope believes c
express confidence believes c
express doubt doubts c
express doubts doubts c
voice concern warns cn
voice concerns warns cn
issue a statement states cq
serve notice warns c
put it states q
call into question doubts n
come to the conclusion states c
reach the conclusion states c
be of the opinion believes c
be of the view believes c
go so far states i
accuse of accuses n
take aim accuses n
plead guilty states n
pay tribute praises n
see fit believes i
let it be known states c
turn out states c
`;
