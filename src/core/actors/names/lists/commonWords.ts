/**
 * Frequent English words, in small letters, beside those that `language/en` has: a capital on one of them tells nothing at a sentence's start.
 * Drawn from counts over news and official documents; regular plurals and derivations are told by their endings.
 */
export const COMMON_WORDS = `
able aboard absence absentee absolutely abuse acceptance accessible accident accompanied accord account accountable action
actions activated active actively activist actor actress actual adherence admiral admission admitted admitting adoptees ads
adult advantage adversaries adversary advertisers advertising advice adviser advisor advocacy affair affidavit affiliate
aftermath afternoon age agency agenda agent aggression aggressive aggressively agriculture aide aircraft airline airport
airstrikes airwaves aisle alarm alarmed aliens alive allegiance allegiances alleging alliances allied allies ally along amassed
ambassador amnesty amount analysis analyst analytics anchor anger animals anniversary annual anonymous anti anticipated
antipathy anxieties anxiety anything anytime apology app appearance appearances appetite applause applicants applied appointee
approach approaches approval approximately arbiter area aren arena army arranged array arrival arsenal art article artificial
aspect assailed assault assembled asset assistance asylum atmosphere atop attackers attempt attendance attendees attitude
attorney attractive attributed audience audiences audio authentic author authorized autistic auto automatic available awful baby
backer background backlash badly bailout balked ball ballistic ballot ballroom bank banker bankruptcy banned banning barn
barrier barring base baseball basis basketball batch bathroom battery battle battleground beautiful bedroom behalf behavior
belief beliefs belt bemoaned bench benchmark betting bias bid bidding bigot bigotry billionaire bills bin bio biofuels biography
biological birth birther bit blah blanket bloc blood blowback board body boisterous bombastic bomber bona bond bonuses booed
booing book boos boots borders borrowers boss bosses bottles boutique bowl box boy brain brass breach breakfast breath brink
broadcast brother bruises brutal bubble budget bulk bullets bully bulwark bunch burden bureau buried bus businesses businessman
buyer buzz cabinet cable calculated calendar camera camp campaign campaigned campaigns campus cancer candidacy candidate cap
capable capita capital car carbon card career careful careless carpet carried cartel cases cash casino category caucus caucuses
caucusgoers ceiling cell cellphones cent center centerpiece central century ceremony certainty certificate chair chairman
chairwoman challenger chamber chance chances channel chaos chaotic chapter character characteristic characterized charitable
charter cheated chest child childhood children chocolate choice choices chorus church circle circulating circumstances circus
cities citizen citizens clash clashes class classes clearance clearances client climate clinics clip clock cloning closely
closures clothes clothing clout club coach coal code coffee coin collar colleague collective college color column columnist com
comeback comedian comedy comfort comfortable commander commentary commentator commercial commission commissioner committed
committee committeeman committing company comparable comparison comparisons compassion compelled competence competitive
competitors compiled complaint complaints completely compound comprehensive computer concept concern concerns concert concession
conclusion conclusions condolences conferences confidence confidential conflict congressional congressman conscience consecutive
consensus consequence consequences consequential conservatives considerable conspiracy constituency constructive consulate
consultant consulting consumer contact contender content context continent contract contractor contrary contributor controlled
controversial controversy convened convicted cookies copy core corn corner correspondence correspondent couldn council
counterpart country county coup couple courage course court courtesy courthouse courtroom cousin coverage crackdown crash cream
credentials credible crew crime criminal crises crisis criteria critic critical critique crowd crucial crystal cultural culture
currency customer cutoff cutting cyber cycle cynical dad danger dangerous dash data database datetime daughter dawn day daylight
deadline deadlock dealers dealings death debt decade decision decisions decisive decisively deck decried dedicated deemed
defender defense deficit definitely definitive degree delegate deleted deliberately demeanor democracy demonstrators denial
denied departure depth deputy derided descent desk desperately detained detainees detractors developer device devoted dictator
didn difference differences difficulty digital digits dilemma dimension dining dinner dioxide diplomacy diplomat diplomatic
director disapproval disarray disaster disastrous discipline disclosure disclosures discomfort discontent discourse discovery
discussion disease disgrace dismissive dispatched displaced disproportionately disqualified disrespect disruptive dissatisfied
district distrust disturbed division divisive documentary doesn dog dollar domain domestic dominance donor door downtown
downturn dragged drama dramatic dressed driver dropped dropping drug dubbed duck durable duty dynasty ear earners earnings earth
easily economist economy edge editor effect effective effectively effort electoral electorate eligible embassy emblematic
emergence emergency emissions empathy emphasis empire employed employee employer endless enemy energetic energy enormous
enterprise enthusiasm enthusiastic entirely entitled entrance entrepreneur entrepreneurial entry environmental envoy epidemic
episode equal equivalent era error escalated escalating essential estate etc ethanol ethical ethics eve
event eventual everything evidence evolving exacerbated example excesses excessive exchange exclusive exclusively executive
exile existence existential expansion expense expensive experience experienced experiences expert expertise explosive export
exposure expression extension extensive extent extramarital extremely extremist eye fabric fact factory failure faith fallout
fame families family famous fantastic farm farmers fatal fate father favorable federal fee feet fellow felons felony fence
fervor feud field fiercely fighter filibuster filings film final financial findings finger firearm firestorm firewall fireworks
firm fishing flap flaws fleet fliers flight flipped floor flow flowers flurry folks followers food foot footage football
footsteps forceful foreclosure forefront foreigners formidable formula fortune forum founder fracking fraud freedom freely
friend fringe front frontrunner fully fundamental fundraiser fundraising furor fury gaffe gala gallon gambling game gang gap gas
gasoline gates gear gender general generators generous genocide gentleman gentlemen geography geopolitical gesture getting gift
girl glimpse globe gloom gloves goal gold golf gonna governance governor grabbed grabbing grade grandchildren grandfather
grandmother grass grassroots greed greenhouse greeted gridlock grief grip grit ground group growth gubernatorial guest
guidelines gunfire guns gutter guy hackers hadn hair hall hand handful handily harmful hashtag hasn hat hateful hatred haul
haven hawkish hazards head headaches headquarters health healthcare heart heartland heat heaven heavily heckler heels height
heightened heir helicopters hell helm helpful heritage hero heroes hey hierarchy highly highway hike historian historical
history hitting hole holiday homeland hometown homicides honesty hopeful hopefuls horrible horror horse hospital host hotel
hotly hour household houses housing http hub hurdle husband hypothetical ice icon idea ideas identified ideological image
immediately impact impartial implied import importance imports impossible impressed impression impressive incentive incest
incident inclined inclusive income incredible incremental independence index indispensable individual industrial industry
ineffective ineligible inevitable infamous infiltrated influential infrastructure initial injured injustice inquiry inroads
insensitive insider insistence inspector instance instances instincts instructed insurance insurers insurmountable intellectual
intent interest interjected internal internet interrupted interview invasion inversion investigators investor ire irresponsible
island isolationist issue issued issues item jeopardy jet jihad jihadist job jockeying journalist joy judicial judiciary jury
justice justified keynote killer kind kingdom kitchen knee knife knowledge labor lack lady lambasted land landmark landscape
landslide lane language lap lapses largely laser lately law lawmaker lawsuit lawyer layoffs leader legacy legend legislator
legislature len lenders length lesbian lesson letter letting level levy liar liberal libertarians liberty licensed licenses life
lifetime lightning likable likelihood likened line lined lines litmus loan lobbied lobbyist located logic loophole loser loss
losses lot loyalty luck luxury machine magazine magnate mail mainland mainstream maintenance maker makeup man manager manner
mantle manufacturers manufacturing marathon marchers margin marijuana market marriage mass massacre massive matchup mate
material math matter mayhem mayor meaningful meantime measure media medical meetings mega member memo memoir memorial memory men
mental merely merger merits message method microphone mid midnight midst mile millennial mine miners mini minister minus minute
mired misconduct mishandling misogynist missile mission missteps mistake mistrust mix mode model moderator modified mogul mold
mom moment momentous moments momentum money month mood moon moral morning mortgage mosque mosquito mother motion motivated mouth
movie multi multilateral muscle museum music mutual narrator narrowly nation national nationals nations native natural nature
necessarily negatives negligence negotiable negotiator neighbor neighborhood nephew nervous network neurosurgeon neutral
newcomers newly newspaper nickname night nightclub nod nominee nonpartisan nonsense norms nose nostalgia notable nothing notion
novel nukes number numbers oath objective observed observers obstacle occasion occasional occurred occurring ocean offense
offensive office officer official officials oil okay ominous onslaught operatives operators opinion opinions opioid opponent
optimistic options org organizer original originated orthodoxy ouster outcome outlet outlook outrage outrageous outreach outset
outsider overhaul oversight owner pace pack package pact page pain painful pair pandering panel panic paper paperwork parade
parent park partial participants partner parts party passage passion passport pastor path pathway pattern pause paycheck payroll
peace peaceful peak penalty people perceived percent percentage performance performances period person persona personal
personnel perspective pharmaceutical phenomenon philosophy phone photo photograph photographer physical pic picture piece pigs
piled pill pilot pipeline pitting pivotal pizza place plaintiffs plane planet planks plant platform playbook player plea pleaded
please pleasure plenty plight plotting pocket podcast poised polarized polarizing police policy political politician politicians
politicized politics poll pollster pool pop pope populous portfolio positive possible potential poured poverty power practical
practice pragmatic prayer pre precedent precinct predecessor predictable preference pregnancy premium prep presence presided
presidency president presidential presumptive preview price primaries primarily prince principle prison prisoner privacy
privately prize probe problem problematic procedure proceedings process product productive profession professional professor
profile profit profits program programming progress progressive prominence propaganda property proponent proposal proposals
prosecutor prospect prospective prosperous protester protestors providers province provision provisional psychological publisher
pundits punitive purpose pursuit putting qualified quarter questionable queue quo rabbis race racial radar radical radicalized
radio raids rallied rallies rally ramped range rape rapist rarely ratings rationale rattled raucous razor readers realistic
reasonable rebel rebellion rebuffed receptive recession reckless reckoning record recovery recruiter redacted referenda
referendum referred referring reflective reform refuge refugee refusal regime region regional regulator reiterated relatively
relatives relentless reliable relied relief religion remarkable reminder renewable renovated replied reporter representatives
reproductive research researchers reserved residence resident residential resilience resistance resort resources respective
respectively respondents responders response responsible responsive restaurant restraint restrictive retirees retroactively
retweeted revenue reversal revival rhetoric rhetorical ridiculous rift ripped risk ritual rivalry road rock role room roughly
route routinely row rulings runner running rural safely safety sake salary sale samples sampling sanctuary sand satisfied
scandal scenario scene schedule scholars school science scientist scope scorn screen script scrutiny season seat secretary
sector secular self sellers senator sense sensitive sentence sentenced sentences series server service session setback setting
setup sex sexist sexting sexual shadow shakeup shameful shareholder sharia sheet shirt shooter shop shopping shouldn showcase
showdown shutdown sight signature significance silence sister site sizable size skeptical skill skin sky slammed slamming slate
slavery slipped slogan slot slowly smile smugglers social society software soil soldier solely something son songs soul source
sovereignty space sparked sparred spat speaker special spectacle spectrum speech speeches speechwriter spirit spokesman
spokeswoman sport spot spotlight spouse spree squarely stable staff staffer stage stake stamina stance stances stand standing
star statehood statistics stature status steadily steel stepped stepping stereotypes stimulus stopped stopping store storm story
strategist strategy streak streets strength stretch stride string strongholds structure student studied studio stuff stump style
subdued submitted substance substantial substantive suburb success successes successful successor suicide suit suite summary
summer summit sun super superdelegate supporter supportive supposed surely surge surprise surveillance survey suspension
suspicion sustainable swagger swap swaths swing swipe symbol sympathetic sympathy sync system tables tack tactic tactical tag
takeover tale talent tally tank tapped tapping tariffs task tax taxes taxpayer tea teacher team tech technical technique
technological teenager telephone teleprompter televised television temporarily tendency tension tent tenuous tenure terrible
territorial territory terror testified testimony theater theft theme theory thing things thoughtful threat threats threshold
ticket tide ties time timeline timestamp timing title tolerance toll ton tone tool topic topics total touch tour town track
trade traded traders trading tragedy trail trajectory transcript transparency tremendous trend trial tribute tried trio trip
triumph troops trouble trounced trove truck truly truth truthful tsunami tunnel turmoil turnaround turnout twist tycoon type
types typical ultimately unable unacceptable unanimous uncertainty uncomfortable uncovered underdog undergoing unfavorable union
unit unity unleashed unofficial unpredictable unrealistic unrest unsuccessful unusual unveiled upheaval urgency useful user
usual vacancy valuable variety vehicle vein venture venue version vetted vetting viable vice victim victory video viewers vigor
violence viral virtual virtue virus visa visceral visible vision vital vitriol volume voter vulnerable wage waiver wake wall
warfare warnings wasn watchdog water waterboarding watermelon wave way weaknesses wealth weapon web website wedding week weekend
weight welfare weren whiter whole whomever widely wife window wing winner winning winter wiping wisdom withdrawal witnesses woes
woman women wonderful word words worker workforce workplace world worried wouldn wrapped writer wrongdoing xenophobe xenophobia
yard year yes youth zeal zero zone
`;
