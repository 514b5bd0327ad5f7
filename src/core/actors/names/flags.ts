/** What a capitalised word may be, one bit each. */
export const FIRST_NAME = 1;
export const FAMILY_FIRST = 1 << 1;
export const TITLE = 1 << 2;
export const TITLE_PART = 1 << 3;
export const HEAD = 1 << 4;
export const NO_ACTOR = 1 << 5;
export const PLACE = 1 << 6;
export const CALENDAR_WORD = 1 << 7;
export const STARTER = 1 << 8;
export const GENERIC = 1 << 9;
export const COMPANY = 1 << 10;
export const NO_ACRONYM = 1 << 11;
/** Another word that is a surname, too. */
export const SURNAME = 1 << 13;
/** Frequent in small letters. */
export const COMMON = 1 << 12;

/** The word as it stands: no other letters than capitals, at least two. */
export const CAPITALS = 1 << 16;
/** A capital before a stop: "J." */
export const INITIAL = 1 << 17;
/** First of its sentence, or behind an opening quotation mark or a colon: its capital tells nothing. */
export const FIRST = 1 << 18;
/** In a heading or a line of capitals. */
export const HEADING = 1 << 19;
/** Joined to small letters by a hyphen: "NATO-led". */
export const COMPOUND = 1 << 20;
/** A possessive ending stands behind it. */
export const POSSESSIVE = 1 << 21;
/** Has a digit. */
export const DIGIT = 1 << 22;
/** Begins in small letters: "al-Assad". */
export const LOWER_START = 1 << 23;
/** Of words joined to each other: by "&". */
export const AMPERSAND = 1 << 24;
/** "administration", "government" or "regime" stands right behind it. */
export const GOVERNING = 1 << 25;
/** The name of a place that is no actor begins so: "Ohio", "Los" of "Los Angeles". */
export const PLACE_NAME = 1 << 26;
/** What firms are called by behind a name of their own: "Resources". */
export const FIRM_NOUN = 1 << 27;
