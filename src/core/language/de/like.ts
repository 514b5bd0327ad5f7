/**
 * Small German words and the English ones that the model takes them for: it is taught in English, and knows what "that" or "he" tells
 * beside a cue. Written `german=english`.
 */
export const LIKE = `
dass=that daß=that ob=whether zu=to als=as wie=as wenn=if weil=because obwohl=although während=while nachdem=after bevor=before
der=the die=the das=the den=the dem=the des=the ein=a eine=a einen=a einem=a einer=a eines=a dieser=this diese=this dieses=this diesen=this
diesem=this kein=no keine=no keinen=no keinem=no keiner=no alle=all viele=many einige=some mehrere=several beide=both andere=other
und=and oder=or aber=but sondern=but sowie=and
ich=i du=you er=he sie=she es=it wir=we ihn=him ihm=him ihnen=them uns=us sich=himself man=one
sein=his seine=his seinen=his seinem=his seiner=his seines=his ihr=her ihre=her ihren=her ihrem=her ihrer=her unser=our unsere=our unseren=our
von=of vom=of in=in im=in an=at am=on auf=on aus=from bei=at beim=at mit=with nach=after über=about unter=under vor=before zwischen=between
durch=through für=for gegen=against ohne=without um=around bis=until zum=to zur=to seit=since wegen=because trotz=despite
ist=is sind=are war=was waren=were sei=was seien=were wäre=would wären=would wurde=was wurden=were gewesen=been worden=been
hat=has haben=have habe=had hatte=had hatten=had hätte=would hätten=would
wird=will werden=will werde=would würde=would würden=would kann=can können=can könne=could könnte=could könnten=could konnte=could konnten=could
muss=must müssen=must müsse=must müsste=should müssten=should soll=should sollen=should solle=should sollte=should sollten=should
will=wants wollen=want wolle=would wollte=wanted wollten=wanted darf=may dürfen=may dürfe=may dürfte=may dürften=may mag=may möge=may
nicht=not nie=never niemals=never kaum=hardly auch=also noch=still schon=already immer=always oft=often nur=only wieder=again jedoch=however
deshalb=therefore daher=therefore dennoch=nevertheless zudem=also außerdem=also sehr=very so=so fast=almost vielleicht=perhaps hier=here
dort=there wer=who was=what welche=which wo=where wann=when warum=why
heute=today gestern=yesterday morgen=tomorrow montag=monday dienstag=tuesday mittwoch=wednesday donnerstag=thursday freitag=friday
samstag=saturday sonntag=sunday später=later
gut=good schlecht=bad wichtig=important gefährlich=dangerous falsch=wrong richtig=right fehler=mistake problem=problem krieg=war
land=country länder=countries regierung=government politik=policy welt=world westen=west präsident=president minister=minister
sprecher=spokesman sprecherin=spokeswoman sagte=said sagten=said sagt=says sagen=say erklärte=said erklärten=said warnte=warned laut=to
`;
