/** Frequent German forms that their endings would tell wrongly, in small letters. Nouns are told by their capital, and stand here only where one may be a name. */
export const OPEN = {
  verb: `
bleibt bleiben gibt geben geht gehen kommt kommen steht stehen liegt liegen führt führen braucht brauchen macht machen lässt lassen nimmt
nehmen hält halten gilt gelten droht drohen wächst wachsen sinkt sinken steigt steigen fällt fallen tut tun trägt tragen zeigt zeigen
hilft helfen setzt setzen stellt stellen sieht sehen findet finden bringt bringen schadet schaden nützt kostet kosten verliert verlieren
gewinnt gewinnen endet beginnt scheitert scheitern heißt gehört gehören scheint scheinen verdient verdienen
handeln handelt liefern liefert senken senkt erhöhen erhöht stärken stärkt schwächen schwächt zahlen zahlt schützen schützt
`,
  ing: '',
  past: `
blieb blieben gab gaben ging gingen kam kamen stand standen lag lagen führte führten brauchte brauchten machte machten ließ ließen
nahm nahmen hielt hielten galt galten wuchs wuchsen sank sanken stieg stiegen fiel fielen tat taten trug trugen zeigte zeigten half
halfen setzte setzten stellte stellten sah sahen fand fanden brachte brachten verlor verloren gewann gewannen begann begannen
scheiterte scheiterten gelungen gescheitert gestiegen gesunken gewachsen verloren gewonnen begonnen beschlossen gebrochen
`,
  noun: 'land länder krieg kriege frieden staat staaten recht rechte volk markt partei parteien amt minister präsident kanzler sprecher sprecherin armee truppen opposition chef leiter experte experten forscher beamte beobachter',
  adjective: `
russische russischen russischer deutsche deutschen deutscher ukrainische ukrainischen neue neuen neuer neues alte alten große großen
großer großes kleine kleinen gute guten schlechte hohe hohen stark schwach falsch richtig wichtig gefährlich möglich nötig notwendig
gut schlecht groß klein neu alt hoch teuer billig bereit sicher klar offen schwer leicht spät früh überzeugt besorgt zuversichtlich
skeptisch tot frei
`,
  adverb:
    'dadurch somit nämlich eben ganz genau sogar gar etwa rund knapp mindestens höchstens derzeit seither deutlich',
} as const;
