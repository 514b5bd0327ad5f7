/** Words that in a line of capitals are just words, though each is an acronym elsewhere. */
const WORDS =
  'a act ad add age ago aid aids aim air all am an and any apt arc are arm arms art as ask at atom ' +
  'bad ban bar bat be bet bid big bill bit box bus but buy by call camp can cap car care case cast cat cent chip ' +
  'cold cop cost cut data date day did do dog dot due ease east eat end era even ever fact fair far fast fat few file ' +
  'fit fly for fund gap gas gave get go goal got had has hat have he help her hi him his hit hope hot how i idea if ' +
  'in is it its joint just key kind lab land last law lay lead led let lot low mad made main man map mark mass may ' +
  'me men mine mint miss more most must my net new no nor not note now of off oil old on one or our out over own ' +
  'pace pact paid part past pay peace per pet place plan play poor port post pro put quad raid ran raw red rest ' +
  'rich rise role room root run safe said sale salt same sat save say sea see seen send set she short side sit ' +
  'six smart so some son soon sort star start step stop such sun swift take team tell ten term than that the them ' +
  'then they this time tip to told too top try two up us use van vast via view war was way we west what when ' +
  'who why will win wise with won word work yes yet you';

const COMMON: ReadonlySet<string> = new Set(WORDS.split(' '));

/** True for a word that a text in capitals may use as any other ("TELL US MORE"). */
export const isCommonWord = (word: string): boolean => COMMON.has(word.toLowerCase());
