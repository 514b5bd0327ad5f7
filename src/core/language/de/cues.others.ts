/** German nouns, adjectives and fixed phrases that attribute, line by line as in `cues.verbs.ts`. */
export const CUE_NOUNS = `
behauptung states ci =claim
aussage states c =statement
erklärung states c =statement
these states c =assertion
argument states c =argument
vorwurf accuses ci =accusation
anschuldigung accuses c =accusation
kritik accuses cn =criticism
ansicht believes c =view
meinung believes c =opinion
auffassung believes c =view
überzeugung believes c =belief
glaube believes c =belief
annahme believes c =assumption
einschätzung believes cn =assessment
schlussfolgerung states c =conclusion
ankündigung states cin =announcement
prognose predicts cn =prediction
hoffnung believes cin =hope
befürchtung warns cn =fear
furcht warns cn =fear
sorge warns cn =concern
warnung warns cn =warning
drohung warns i =threat
versprechen promises ci =promise
zusage promises ci =pledge
forderung demands cin =demand
aufruf demands in =call
vorschlag demands cin =proposal
empfehlung demands cin =recommendation
absicht intends i =intention
weigerung denies i =refusal
zweifel doubts cn =doubt
frage asks wn =question
`;

export const CUE_ADJECTIVES = `
überzeugt believes c =convinced
sicher believes c =certain
zuversichtlich believes c =confident
besorgt warns cn =worried
skeptisch doubts cn =skeptical
bereit intends i =ready
`;

export const CUE_PHRASES = `
laut states n =according to
nach angaben states n =according to
nach angaben von states n =according to
nach ansicht believes n =according to
nach ansicht von believes n =according to
nach auffassung believes n =according to
nach auffassung von believes n =according to
nach meinung believes n =according to
nach meinung von believes n =according to
nach einschätzung believes n =according to
nach einschätzung von believes n =according to
aus sicht believes n =according to
aus sicht von believes n =according to
in den worten states q =in the words of
`;
