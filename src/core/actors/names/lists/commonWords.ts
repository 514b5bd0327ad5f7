/**
 * Frequent English words, in small letters, beside those that `language/en` has: a capital on one of them tells nothing at a sentence's start.
 * Drawn from counts over news and official documents; regular plurals and derivations are told by their endings.
 */
export const COMMON_WORDS = `
aboard absentee abuse accident accord account active activist actor actress actual admiral adoptees ads adult advantage
adversaries advertisers adviser advisor advocacy affair affidavit affiliate aftermath afternoon age agency agenda agent
aggressive agriculture aide aircraft airline airport airstrikes airwaves aisle aliens alive along ambassador amnesty amount
analysis analyst analytics anchor anger animals anniversary annual anonymous antipathy anxieties anytime app appetite applause
applicants appointee approach approval arbiter area arena army array arrival arsenal art article artificial aspect assault asset
asylum atmosphere atop attackers attempt attendees attitude attorney attractive audio authentic author autistic auto automatic
baby backer background backlash bailout ball ballistic ballot ballroom bank banker bankruptcy barn barrier base baseball basis
basketball batch bathroom battery battle battleground bedroom behalf behavior belt bench benchmark bias bid bigot bigotry
billionaire bin bio biofuels biography birth birther bit blah blanket bloc blood blowback board body boisterous bombastic bomber
bona bond bonuses book boos boots borrowers boss bottles boutique bowl box boy brain brass breach breakfast breath brink
broadcast brother bruises brutal bubble budget bulk bullets bulwark bunch burden bureau bus businessman buyer buzz cabinet
calendar camera camp campus cancer candidacy candidate cap capita car carbon card career carpet cartel cash casino category
caucus caucusgoers cell cellphones cent center centerpiece central century ceremony certainty certificate chair chairman
chairwoman challenger chamber channel chaos chaotic chapter character characteristic charter chest child childhood children
chocolate chorus church circle circumstances circus clash class client climate clinics clip clock closures clothes clout club
coach coal code coffee coin collar colleague collective college color column columnist com comeback comedy comfort commander
commentary commentator commercial commission commissioner committee committeeman company compassion competitive competitors
compound comprehensive computer concept concert concession condolences confidential conflict congressional congressman
consecutive consensus consequential conspiracy constituency constructive consulate consultant consumer contact contender content
context continent contract contractor contrary contributor controversial controversy cookies copy core corn corner correspondent
council counterpart country county coup couple courage course court courtesy courthouse courtroom cousin coverage crackdown
crash cream credentials crew crime criminal crises crisis criteria critic critique crowd crucial crystal cultural culture
currency customer cutoff cyber cycle dad danger dangerous dash data database datetime daughter dawn day daylight deadline
deadlock dealers death debt decade decisive deck defender defense deficit definitive degree delegate demeanor democracy
demonstrators departure depth deputy descent desk detainees detractors developer device dictator difficulty digital digits
dilemma dimension dinner dioxide diplomacy diplomat diplomatic director disapproval disarray disaster disastrous discipline
discomfort discontent discourse discovery discussion disease disgrace dismissive disrespect disruptive district distrust
division divisive documentary dog dollar domain domestic donor door downtown downturn drama dramatic driver drug duck duty
dynasty ear earners earth economist economy edge editor effect effective effort electoral electorate embassy emblematic
emergency emissions empathy emphasis empire employee employer enemy energetic energy enormous enterprise enthusiasm enthusiastic
entrepreneur entry environmental envoy epidemic episode equal equivalent era error essential estate etc ethanol ethics eve event
eventual example excesses excessive exchange exclusive executive exile existential expansion expense expensive expert expertise
explosive exposure expression extension extensive extent extramarital extremist eye fabric fact factory failure faith fallout
fame famous fantastic farm farmers fatal fate father federal fee feet fellow felons felony fervor feud field fighter filibuster
film final financial finger firearm firestorm firewall fireworks firm flap flaws fleet fliers flight floor flow flowers flurry
folks followers food foot footage football footsteps foreclosure forefront foreigners formula fortune forum founder fraud
freedom friend fringe front frontrunner fundamental fundraiser furor fury gaffe gala gallon game gang gap gas gasoline gates
gear gender general generators generous genocide gentleman gentlemen geography gesture gift girl glimpse globe gloom gloves goal
gold golf gonna governor grade grandchildren grandfather grandmother grass grassroots greenhouse gridlock grief grip grit ground
group growth gubernatorial guest guidelines gunfire gutter guy hackers hair hall hand hashtag hat haul hawkish head headaches
headquarters health healthcare heart heartland heat heaven heckler heels height heir helicopters hell helm heritage hero hey
hierarchy highway hike history hole holiday homeland hometown homicides honesty horror horse hospital host hotel hour household
houses http hub hurdle husband ice icon image impact impartial impressive incentive incest incident inclusive income incremental
index individual industrial industry ineffective infamous influential infrastructure initial injustice inquiry inroads
insensitive insider inspector instincts insurers intellectual interest internal internet interview invasion inversion
investigators investor ire island isolationist item jeopardy jet jihad jihadist job journalist joy judicial judiciary jury
justice keynote killer kind kingdom kitchen knee knife knowledge labor lack lady land landmark landscape landslide lane language
lap lapses laser law lawmaker lawsuit lawyer layoffs leader legacy legend legislator legislature len lenders length lesson
letter level levy liar liberal liberty licenses lifetime likelihood litmus loan lobbyist logic loophole loser loss lot loyalty
luck luxury machine magazine magnate mail mainland mainstream maker makeup man manager manner mantle manufacturers marathon
marchers margin marijuana market marriage mass massacre massive matchup mate material math matter mayhem mayor meantime measure
media mega member memo memoir memorial memory men mental merger merits message method microphone mid midnight midst mile
millennial mine miners mini minister minus minute misconduct misogynist missile mission missteps mistake mistrust mix mode model
moderator mogul mold mom momentous momentum money month mood moon moral mortgage mosque mosquito mother mouth movie multi muscle
museum music mutual narrator natural nature negotiator neighbor neighborhood nephew nervous network neurosurgeon neutral
newcomers newspaper nickname night nightclub nod nominee nonpartisan nonsense norms nose nostalgia novel nukes oath objective
observers obstacle occasion occasional ocean offense offensive office officer oil okay ominous onslaught operators opioid
opponent org organizer original orthodoxy ouster outcome outlet outlook outrage outrageous outreach outset outsider overhaul
oversight owner pace pack package pact page pain pair panel panic paper paperwork parade parent park partial participants
partner party passage passion passport pastor path pathway pattern pause paycheck payroll peace peak penalty people percent
percentage period person persona personal personnel perspective phenomenon philosophy phone photo photograph photographer pic
picture piece pigs pill pilot pipeline pivotal pizza place plaintiffs plane planet planks plant platform playbook player please
pleasure plenty plight pocket podcast police policy politics poll pollster pool pop pope populous portfolio positive potential
poverty power practice pragmatic prayer pre precedent precinct predecessor pregnancy premium prep presidency president
presidential presumptive price primaries prince principle prison prisoner privacy prize probe problem problematic procedure
proceedings process product productive profession professional professor profile program progress progressive propaganda
property proponent prosecutor prospect prospective protester protestors providers province provision provisional publisher
pundits punitive purpose pursuit quarter queue quo rabbis race racial radar radio raids range rape rapist rationale raucous
razor readers realistic rebel rebellion receptive recession record recovery recruiter referenda referendum reflective reform
refuge refugee regime region regional regulator relief religion reporter reproductive research researchers resident residential
resort resources respective respondents responders response responsive restaurant restraint restrictive retirees revenue
reversal revival rhetoric ridiculous rift risk ritual rivalry road rock role room route row runner rural safety sake salary sale
samples sanctuary sand scandal scenario scene schedule scholars school scientist scope scorn screen script scrutiny season seat
secretary sector secular self sellers senator sensitive series server service session setback setup sex sexist sexual shadow
shakeup shareholder sharia sheet shirt shooter shop showcase showdown shutdown sight signature sister site size skill skin sky
slate slavery slogan slot smile smugglers social society software soil soldier son songs soul source space spat speaker special
spectacle spectrum speech speechwriter spirit spokesman spokeswoman sport spot spotlight spouse spree staff staffer stage stake
stamina star statehood statistics stature status steel stereotypes stimulus store storm story strategist strategy streak streets
strength stretch stride strongholds structure student studio stuff stump style substantial substantive suburb success successor
suicide suit suite summary summer summit sun super superdelegate supporter surge surprise survey suspension swagger swap swaths
swipe symbol sympathetic sympathy sync system tack tactic tag takeover tale talent tank tariffs task tax taxpayer tea teacher
team tech technique teenager telephone teleprompter television tendency tension tent tenuous tenure territorial territory terror
theater theft theme theory threshold ticket tide timeline timestamp title toll ton tone tool total touch tour town track traders
tragedy trail trajectory transcript transparency tremendous trend trial trio trip triumph troops trouble trove truck truth
tsunami tunnel turmoil turnaround turnout twist tycoon unanimous uncertainty underdog union unit unofficial unrealistic unrest
unusual upheaval urgency user usual vacancy variety vehicle vein venture venue version vice victim victory video viewers vigor
viral virtual virtue virus visa visceral vision vital vitriol volume voter wage waiver wake wall warfare watchdog water
watermelon wave way wealth weapon web website week weekend weight welfare whiter whomever wife window winner winter wisdom
withdrawal witnesses woes woman women worker workforce workplace world writer xenophobe xenophobia yard year yes youth zeal zero
zone`;
