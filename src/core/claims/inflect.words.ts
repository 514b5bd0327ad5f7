const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that the rules would turn into other words ("us" into "used"): they have irregular forms or none. */
export const UNCHANGING = words(`
  a about above across after again against all almost along already also although always am among an and any are around
  as at away back be because been before behind being below beneath beside besides between beyond both but by can cannot
  could despite did do does down during each either else enough even ever every except few for from go had has have he hence her
  here hers him his how however i if in indeed inside instead into is it its just least less may me might mine more
  most much must my near neither never nevertheless no none nor not now of off often on once one only onto or other
  others ought our ours out over own per perhaps quite rather same shall she should since so some soon still such than
  that the their theirs them then there therefore these they this those though through throughout thus till to together
  too toward towards under unless until up upon us versus very via was we were what whatever when where whereas whether
  which while who whom whose why will with within without would yes yet you your yours`);

/** Verbs of two and more syllables that are stressed on the last and double their consonant ("commit", not "visit"). */
export const DOUBLING = words(`
  abet abut acquit admit allot annul backtrack befit commit compel concur confer control debar defer deter disbar dispel
  distil embed emit enrol equip excel expel extol fulfil handicap incur infer instil kidnap nonplus occur omit outwit
  overlap patrol permit prefer program propel rebel rebut recur refer regret remit repel submit transfer transmit unplug
  unzip upset`);

/** Verbs whose last consonant is doubled by some writers (-l by the British) and not by others. */
export const SOMETIMES_DOUBLING = words(`
  appal benefit bias cancel channel combat counsel dial duel enamel equal focus format fuel initial label laurel level
  libel marshal medal model panel parcel pencil pummel quarrel rival shovel shrivel signal spiral swivel target total
  travel tunnel unravel worship`);

/** Adjectives that are compared by -er and -est. */
export const COMPARED = words(`
  able angry big bitter bleak bloody blunt bold brave brief bright broad busy calm cheap clean clear clever close cloudy
  cold cool costly crazy crude cruel dark deadly deep dense dirty dry dull dumb early easy fair fast fat few fierce firm
  fit flat free fresh friendly full gentle gloomy grand grave great grim guilty happy hard harsh hasty healthy heavy
  high hot huge humble hungry keen kind large late lengthy light likely lively long loose loud low lowly lucky mad mean
  mighty mild murky narrow nasty near neat new nice noble noisy odd pale plain polite poor pretty proud pure quick quiet
  rare raw ready red remote rich risky rough rude sad safe scarce severe shaky shallow sharp short sick simple slight
  slim slow small smart smooth soft sour sparse speedy stable steady steep stern stiff strange strict strong stupid
  subtle sure swift tall tame tense thick thin tight tiny tough true ugly unhappy unlikely untidy vague vast warm weak
  wealthy weary wet wide wild wise worthy young`);

/** Words in -ch that is spoken as k: their plural is -s. */
export const HARD_CH = words('monarch oligarch patriarch matriarch hierarch epoch stomach loch tech eunuch');

/** Verbs in -c, which get a k before -ed and -ing. */
export const ADDING_K = words('panic picnic traffic mimic frolic');

/** Words that end as an inflected form does and are none. */
export const BASE_IN_ED = words(`
  bed bleed breed creed deed embed exceed feed greed heed led misdeed need precede proceed red seed shed shred sled speed
  succeed weed wed`);
export const BASE_IN_ING = words(
  'bring cling fling king ping ring sing sling spring sting string swing thing wing wring',
);
export const BASE_IN_S = words('alias atlas bias bus canvas chaos christmas gas lens plus summons');
