/** Strong and mixed German verbs that cues are made of: infinitive, then the forms that the rules for weak verbs do not yield, the participle last. */
const IRREGULAR = `
sprechen spricht sprach sprachen spräche gesprochen
schreiben schrieb schrieben schriebe geschrieben
werfen wirft warf warfen würfe geworfen
weisen wies wiesen wiese gewiesen
geben gibt gab gaben gäbe gegeben
nennen nannte nannten nennte genannt
bitten bat baten bäte gebeten
rufen rief riefen riefe gerufen
sehen sieht sah sahen sähe gesehen
streiten stritt stritten stritte gestritten
denken dachte dachten dächte gedacht
wissen weiß wusste wussten wüsste gewusst
raten rät riet rieten riete geraten
schwören schwor schworen schwöre geschworen
schlagen schlägt schlug schlugen schlüge geschlagen
streichen strich strichen striche gestrichen
heben hob hoben höbe gehoben
schließen schloss schlossen schlösse geschlossen
stehen stand standen stünde gestanden
nehmen nimmt nahm nahmen nähme genommen
finden fand fanden fände gefunden
empfehlen empfiehlt empfahl empfahlen empfähle empfohlen
`;

/** Forms by infinitive; the participle last. */
export const IRREGULAR_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR.trim()
    .split('\n')
    .map((line) => {
      const [infinitive = '', ...forms] = line.split(' ');
      return [infinitive, forms];
    }),
);
