/** Classes of verbs by their plain form; `wordClasses` knows their inflections. */
export const VERBS = {
  /** Whoever is their subject speaks or thinks. */
  speaking: `
say tell announce declare state warn vow pledge promise threaten insist deny admit claim argue accuse blame criticise criticize condemn denounce
urge call demand ask request propose suggest offer agree refuse reject decline respond reply react note stress emphasise emphasize reiterate reaffirm
confirm acknowledge concede complain protest object fear worry hope believe think consider regard view see perceive want wish intend plan seek aim
try attempt decide resolve expect anticipate know understand recognise recognize realise realize welcome praise hail applaud support back endorse
oppose resist favour favor prefer doubt suspect question boast signal hint indicate estimate predict calculate assess conclude feel care mind
deplore lament regret apologise apologize caution counter dismiss advocate champion assert contend maintain portray describe label brand term scold rebuke balk reckon presume pretend proclaim`,
  /** Whoever is their subject acts as states act. */
  acting: `
sign ratify adopt approve enact ban prohibit legalise legalize impose lift sanction veto vote abstain negotiate withdraw join leave quit cooperate collaborate
compete contest rival challenge confront deter contain counter coerce pressure push press force compel threaten attack invade occupy annex seize
capture conquer liberate defeat bomb strike shell fire shoot launch test deploy send dispatch station mobilise mobilize arm supply provide give
grant deliver sell buy purchase export import invest spend fund finance subsidise subsidize lend pay help aid assist protect defend secure guarantee
fight wage surrender capitulate retaliate expel recall sever cut suspend resume restore establish appoint nominate host chair lead dominate control
rule govern administer colonise colonize claim cede recognise recognize accept allow permit let block prevent stop halt end start begin continue keep
hold use make take build develop modernise modernize expand strengthen reinforce increase raise boost reduce lower strive intervene interfere
meddle act behave play participate enter win lose beat score qualify finish bat bowl draw earn achieve gain
implement pursue conduct carry undertake commit engage abandon break violate breach respect honour honor fulfil fulfill ignore exploit
leverage benefit suffer face struggle manage succeed fail exert exercise project wield declare open close extradite arrest detain release
accede secede split merge unite reform democratise democratize collapse default borrow owe possess own have need require rely depend trade lack
choose elect introduce pass unveil publish issue award present name designate classify ally align side embark embrace shift
become emerge rise decline grow return turn move put bring set get do come go work run serve stand show prove add change admire anger
alarm provoke antagonise antagonize isolate encircle underestimate overestimate lag overtake boycott waver bargain
lobby mediate spy hack race hedge tilt pivot lean cling stockpile tighten loosen ease curb scrap endure`,
  /** Whoever is their object is a party. */
  towards: `
warn tell ask urge accuse blame criticise criticize condemn denounce threaten sanction pressure push press force compel coerce persuade convince
support back help aid assist defend protect arm supply fund reward punish isolate contain deter counter confront challenge oppose resist fight
attack defeat beat provoke antagonise antagonize anger alarm reassure worry concern trust distrust mistrust recognise recognize sue thank praise
represent captain coach manage oblige require allow enable engage court involve include join
alienate appease woo bully embolden undermine weaken hurt harm target placate rebuke censure shun destabilise underestimate accommodate integrate bypass exclude`,
  /** Whoever they are done to is a party. */
  giving: `sell give hand lease supply provide transfer cede loan lend donate grant award owe offer deliver entrust bequeath surrender lose`,
  /** What happens to their object is what happens to land; whoever moves there goes to a place. */
  moving: `
travel attract lure move return go come arrive depart emigrate immigrate migrate relocate settle fly drive sail walk ride march
journey escape deport expel extradite transfer transport ship bring take send head land live reside dwell grow raise
bear born die bury educate study base locate situate house headquarter station film shoot record release broadcast air
occur inhabit distribute cultivate native endemic smuggle import evacuate repatriate`,
  /** Their object lies beside. */
  adjoining: `border adjoin abut flank surround encircle straddle separate`,
  /** Their object is a place where somebody goes. */
  visiting: `visit leave tour enter flee reach cross inhabit traverse roam explore revisit`,
  /** "is located", "is known for": what is told of a country as land. */
  describing: `locate situate border know regard divide cover lie inhabit populate stretch span extend surround consist comprise`,
} as const;
