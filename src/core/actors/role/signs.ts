/** Words that stand between a mention and what decides about it, and are passed over. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const DETERMINERS = set('the a an both all its their this that his her our every each');

/** A part of a country is a place: "southern China", "mainland France", "present-day Syria". */
export const PARTS =
  set(`northern southern eastern western central northeastern northwestern southeastern southwestern north south east west north-eastern
north-western south-eastern south-western upper lower inner outer mainland coastal rural urban modern modern-day present-day what-is-now subtropical tropical
metropolitan interior continental overseas downtown suburban nearby neighbouring neighboring occupied war-torn`);

/** "Japan's second largest island": the first of all that lie there. */
export const SUPERLATIVES =
  set(`most best worst biggest largest smallest highest lowest tallest longest oldest newest youngest richest poorest wealthiest strongest
busiest fastest deepest greatest finest`);

/** Before the last of a list: "Peru and finally Brazil". */
export const LIST_ADVERBS = set(
  'then finally possibly perhaps probably also eventually lastly later especially even mostly',
);

export const COORDINATORS = set('and or & nor versus v vs');

/** Auxiliaries and what may stand among them. */
export const AUXILIARIES =
  set(`is are was were be been being has have had having will would shall should can could may might must do does did not also
still now then never ever already just only even soon later recently currently further formally officially first itself themselves to really
often always usually sometimes once thus therefore however n't cannot both all`);

/** The forms before which a participle is passive. */
export const BE = set('is are was were be been being not also');

/** Nouns that say of their examples only what everybody knows. */
export const LANDS = set(
  'country countries state states nation nations place places area areas region regions land lands city cities town towns destination destinations island islands',
);

/** Behind them no noun of the phrase can follow. */
export const FUNCTION_WORDS =
  set(`the a an of in on at by for with from to into onto over under about against between among within without through
during before after since until till upon toward towards across along around behind beyond near off out and or but nor so yet as if than that
which who whom whose what how why when where while because although though whether is are was were be been being has have had will would shall should can could
may might must do does did not no he she it they we i you his her its their our my your this these those there here also according including regarding concerning during owing due via per together along`);

/** "Paris, Dec. 3": what follows the place a report comes from. */
export const MONTHS =
  set(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday`);

/** Behind "in" and the like, the language rather than the people: "fluent in Russian". */
export const LANGUAGE_WORDS = set(
  'language languages dialect dialects alphabet script translation translations -speaking speaking-language speaker speakers speaking',
);
export const LANGUAGE_VERBS = set(
  'speak speaks spoke spoken speaking learn learns learned learning translated written read reads fluent into in',
);

/** Metonyms that are no cities: whoever works there, and the house itself only behind "in". */
export const SEATS =
  set(`kremlin zhongnanhai whitehall downing élysée elysée elysee bankova pentagon capitol foggy quai rashtrapati raisina blue white
turtle kantei nagatachō nagatacho berlaymont hill matignon bundeskanzleramt chigi quirinale moncloa planalto rosada qasr`);

/** What is in the house or happens there. */
export const HOUSE_WORDS = set(
  'dinner banquet reception ceremony residence lawn garden ground gate wall ballroom correspondent reporter visitor tour',
);

/** "New Moscow", "Camp Washington": names of which the metonym is a part. */
export const CITIES_BEFORE = set('new old east west north south fort port camp mount lake greater');

/** "Washington Post", "Minsk Agreements", in the singular: what bears the name of a capital and is no government. */
export const HEADS_OF_NAMES =
  set(`square street avenue road boulevard university college school institute post time tribune herald treaty summit agreement
accord convention protocol declaration communique communiqué consensus process olympic game exchange airport conference forum club bridge tower station
museum park state stock metal film marathon group plan act pact dialogue principle document charter`);
