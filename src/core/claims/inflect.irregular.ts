/** Irregular verbs: base, past, participle; `a/b` where there are two. */
const VERBS = `
arise arose arisen|be was/were been|bear bore borne/born|beat beat beaten|become became become|befall befell befallen|behold beheld beheld|beset beset beset|begin began begun
bend bent bent|bet bet bet|bid bid/bade bid/bidden|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown
break broke broken|breed bred bred|bring brought brought|broadcast broadcast/broadcasted broadcast/broadcasted
build built built|burn burned/burnt burned/burnt|burst burst burst|buy bought bought|cast cast cast
catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept
cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamed/dreamt dreamed/dreamt
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought
find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade/forbad forbidden
forecast forecast/forecasted forecast/forecasted|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got got/gotten
give gave given|go went gone|grind ground ground|grow grew grown|hang hung/hanged hung/hanged|have had had
hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|input input/inputted input/inputted
keep kept kept|kneel knelt/kneeled knelt/kneeled|know knew known|lay laid laid|lead led led
lean leaned/leant leaned/leant|leap leaped/leapt leaped/leapt|learn learned/learnt learned/learnt|leave left left
lend lent lent|let let let|lie lay/lied lain/lied|light lit/lighted lit/lighted|lose lost lost|make made made
mean meant meant|meet met met|mislead misled misled|misread misread misread
mistake mistook mistaken|misunderstand misunderstood misunderstood|offset offset offset|outdo outdid outdone
outgrow outgrew outgrown|outspend outspent outspent|overcome overcame overcome|overdo overdid overdone
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|override overrode overridden
overrun overran overrun|partake partook partaken|pay paid paid|prove proved proved/proven|put put put
quit quit/quitted quit/quitted|read read read|rebuild rebuilt rebuilt|redo redid redone|remake remade remade
repay repaid repaid|reset reset reset|rethink rethought rethought|retake retook retaken|rewrite rewrote rewritten
rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn/sawed|say said said
see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn/sewed
shake shook shaken|shed shed shed|shine shone/shined shone/shined|shoot shot shot|show showed shown/showed
shrink shrank/shrunk shrunk|shut shut shut|sing sang sung|sink sank/sunk sunk|sit sat sat|sleep slept slept
slide slid slid|sow sowed sown/sowed|speak spoke spoken|speed sped/speeded sped/speeded
spell spelled/spelt spelled/spelt|spend spent spent|spill spilled/spilt spilled/spilt|spin spun spun|split split split
spoil spoiled/spoilt spoiled/spoilt|spread spread spread|spring sprang/sprung sprung|stand stood stood
steal stole stolen|stick stuck stuck|sting stung stung|stride strode stridden|strike struck struck/stricken
strive strove/strived striven/strived|swear swore sworn|sweep swept swept|swell swelled swollen/swelled
swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told
think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden/trod|undercut undercut undercut
undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone
uphold upheld upheld|upset upset upset|wake woke/waked woken/waked|wear wore worn|weave wove/weaved woven/weaved
weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld
withstand withstood withstood|wring wrung wrung|write wrote written`;

/** Irregular plurals: singular, plurals. */
const NOUNS = `
man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|person people/persons
crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|synthesis syntheses
emphasis emphases|oasis oases|axis axes|diagnosis diagnoses|parenthesis parentheses|paralysis paralyses
criterion criteria|phenomenon phenomena|bacterium bacteria|datum data|medium media/mediums|stratum strata
memorandum memoranda/memorandums|referendum referendums/referenda|addendum addenda|millennium millennia/millenniums
consortium consortia/consortiums|symposium symposia/symposiums|forum forums/fora|curriculum curricula/curriculums
spectrum spectra/spectrums|stimulus stimuli|nucleus nuclei/nucleuses|syllabus syllabi/syllabuses|radius radii/radiuses
index indices/indexes|appendix appendices/appendixes|matrix matrices/matrixes|vertex vertices|codex codices
hero heroes|echo echoes|potato potatoes|tomato tomatoes|veto vetoes|embargo embargoes|torpedo torpedoes
cargo cargoes/cargos|volcano volcanoes/volcanos|motto mottoes/mottos|tornado tornadoes/tornados
knife knives|life lives|wife wives|half halves|calf calves|leaf leaves|loaf loaves|thief thieves|shelf shelves
self selves|wolf wolves|elf elves|sheaf sheaves|wharf wharves/wharfs|dwarf dwarves/dwarfs|hoof hooves/hoofs
scarf scarves/scarfs|coup coups|corps corps|series series|species species|aircraft aircraft|spacecraft spacecraft
hovercraft hovercraft|sheep sheep|fish fish/fishes|quiz quizzes|gas gases|bus buses|lens lenses|alias aliases|bias biases|canvas canvases|atlas atlases|chaos chaos|summons summonses|bureau bureaus/bureaux
plateau plateaus/plateaux|regime regimes|coup-d'état coups-d'état|passer-by passers-by`;

/** Irregular comparison: adjective, comparative, superlative. */
const COMPARISONS = `
good better best|bad worse worst|far farther/further farthest/furthest|little less least|old older/elder oldest/eldest`;

/** Verbs whose forms in the present break the rules of spelling. */
const PRESENTS = `
be am are is being|have has having|do does doing|go goes going|age ages aging ageing|dye dyes dyeing|singe singes singeing`;

const tableOf = (lines: string): Map<string, readonly string[]> =>
  new Map(
    lines
      .trim()
      .split(/[|\n]/)
      .map((entry) => {
        const [base = '', ...forms] = entry.trim().split(' ');
        return [base, forms.flatMap((form) => form.split('/'))] as const;
      }),
  );

/** Past and participle by base form. */
export const IRREGULAR_VERBS: ReadonlyMap<string, readonly string[]> = tableOf(VERBS);
/** Plurals by singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, readonly string[]> = tableOf(NOUNS);
/** Comparative and superlative. */
export const IRREGULAR_COMPARISONS: ReadonlyMap<string, readonly string[]> = tableOf(COMPARISONS);
/** The forms in the present, by base form. */
export const IRREGULAR_PRESENTS: ReadonlyMap<string, readonly string[]> = tableOf(PRESENTS);
