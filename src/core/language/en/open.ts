/**
 * Frequent English forms of open classes, in small letters. A form that may be of several classes stands in each list; a noun stands here only
 * where it may be something else too, since a word that nobody knows is taken for a noun. Drawn from counts over news and official documents
 * by `scripts/learn/wordForms.ts`.
 */
export const OPEN = {
  verb: `
abandon abide abolish absorb accelerate accept accepts access accommodate accomplish accuse accuses achieve acknowledge
acknowledges acquire act acts adapt add address addresses adds adhere adjust admire admit admits adopt advance advise advises
advocate advocates affect affects affirm affirms afford agree agrees aid aim aims air alert alienate align alleges allocate allow
allows alter ambush amplify analyses announce answer answers apologize appeal appeals appear appears applaud apply appoint
appreciate appreciates approve argue argues arm arose arrest arrive arrives articulate ask asks assails assert assess assign assist
assuage assume assumes assure attack attacks attend attract auction audit audition avail avoid await award ax backfire backs bag
bail bait balance balloon ban band bar bargain bases bash bear bears beat beaten beats become becomes bed beef begin begins behave
believe believes belongs benefit bet betray bets bind bite blackmail blame blames blast blasts bless blink block blog bloody blow
blunt boast boasts boat bolster bomb boost borne borrow bother bounce bow boycott brace brag branch brand brands breaches break
breathe bridge brief bring brings broadcasts broaden broker brush buck buckle build builds bump burn burst bust buy buys bypass ca
call calls calm cancel capitalize caps capture care cares caricature carries carry carve cast catch cater cause caution cease
celebrate cement chain challenge challenges champion champions change chant chants charge charges chart chase chat chatter check
cheer cheers chip choose chooses cite cites claim claims clarify classify clean click climb clinch closes clutch coalesce coast
collapse collect combat combine come comes command comment comments commit commits communicate compare compassionate compete
complain complete complicate comply comprise compromise concede conclude concludes condemn condone conduct conducts confer confirm
confront confronts confuse congratulate connect connects consent consider considers consists consolidate constitute constitutes
consume contain contains contemplate contend contends contest contests continue continues contradict contrast contrasts contribute
control controls convert convey convince cool cooperate coordinate coordinates cope cost counsel count counter counterattack counts
cover covers crack crap create creates credit credits crisscross criticize criticizes cross crosses crown crunch crusade crush cry
cuff cultivate curb cure cut damage dance dare darn date dates deal debate debates debut deceive decide decides declare declares
decline declines decrease deepen default defeat defeats defect defend defer define deflect defy degrade delay deliver delivers
demand demands demise demonstrate demonstrates denies denounce dent deny depend depends deploy deport depose deprive derail descend
describe describes deserve deserves design designs desire destabilize destroy detail details detect deter determine develop
develops dial dictate die dies differ differs dig digs diminish dip direct disadvantage disagree disagrees disappear disavow
disavows disclose disconnect discount discourage discover discredit discriminate discuss disdain dislike dislodge dismantle dismiss
dismisses disparage dispel display displays dispute disputes disqualify disrupt dissent distance distinguish distract distribute
divide divides divorce doctor document documents dominate donate doom doubles doubt doubts draft drag draw draws dream dreams
dresses drink drive drives drop drops drum dry dug dump earn earns ease eat echo echoes eclipse elaborate elect elevate eliminate
email emails embarrass embody embrace embraces emerge empathize emphasize emphasizes employs empower empowers enable enact
encompasses encounter encourage encourages end endeavor endorse endorses ends endure energize enforce engage engineer enhance enjoy
enjoys enlist ensure ensures entails enter enters envision equate equip eradicate erode erupt escape establish esteem estimate
estimates evade exceed exceeds excise excite excuse execute exempt exercise exercises exhibits exist exists exit expand expands
expect expects expel expires explain explains explode exploit explore exports expose express extend extends face faces facilitate
factor factors fade fail fails fall fallen falls fan fare fares fashion fault favor favors fear fears feature feed feeds feel feels
fend fight figure figures file fill finance find finds finish finishes fire fires fit fits fix flag flags flare flee flesh flip
flips float flood flourish flown fly focus focuses fold follow follows foment fool force forecast forecasts foresee forge forget
forgive forgiven forgotten fork form formulate foster frame freeze frozen fuel fulfill fun function fund gain galvanize garner gasp
gather gathers gaze generate get gets gin give gives glass glow go goes gotten govern grab graduate grant grapple grasp grimace
grind groan grow grown grows guarantee guarantees guard guess guide gut hack halt hammer handle hang happen happens harm harness
hate hates headline heads heal hear hedge heed help helps hesitate hide highlight highlights hint hints hire hires hit hitch hits
hold holds honor hop hope hopes huddle humble hurt hype identifies identify ignore ignores illustrate illustrates imagine implement
imply impose improve improves incite incites include includes increase indicate indicates indict influence inject injects ink
innovate insert insist insists inspire insult integrate intend intends intensify interfere interpret intervene intimidate introduce
introduces invest investigate invite invoke involve involves isolate jab jail jam jaw jeopardize jibe join joins joke jokes judge
judges jump justify keep keeps kick kid kill kills knock know knows label labels lacks lags lament laments lands laugh laughs
launch lays lead leads leak lean leans leap learn lease leave leaves lectures legalize lend let leverage leverages lick lie lies
lift lights likes limit link list listen lists lit live lobby lock look looks loom looms lose loses love loves lower lunch lure
maintain maintains make makes manage mandate mandates map march mark marry marshal mask master match matches matters maximize mean
means meet meets melt mention mentions mess mind minimize mirror mirrors miss misses misunderstood mitigate moan mobilize mock
mocks modernize monitor mount mourn move moves murder name names narrow navigate nears neck need needle needs neglect negotiate
nods noise nominate note notes notice notices nudge nurse obtain occur occurs offend offer offers offset opens operate operates
oppose opposes opt order orders organize oust outfit outline outlines outnumber outsource outweigh outweighs overcome overlap
overlay overlook overreach overrun oversee oversees overtake overtaken overthrow overturn owe owes owns paint paints participate
pass passes patrol pay pays peel peer pen penetrate pepper perform permit permits perpetuate persist persuade petition phase phrase
pick pictures pin pipe pit pitch pivot plan planes plans play plays pledge pledges point points pole portray pose poses position
positions possess post postpone posts pound praise praises pray precedes predict predicts prefer prefers prepare prepares present
presents preserve press presses pressure presume prevail prevails prevent print prioritize proceed produce produces prohibit
prohibits project projects prolong promise promises promote promotes prompt proof prop propel propose proposes prosecute protect
protects protest protests prove proves provide provides provoke publish pull pulls punch punish purchase purge pursue pursues push
pushes put puts qualify quarantine quash quell question questions quiet quip quit quiz quote quotes rail rails raise raises rank
ranks rant rate rates ratify reach reaches react reacts read reads realize realizes reap reason reasons reassure rebels reboot
rebound rebuild rebuke rebukes rebut recall recast receive receives recites reclaim recognize recognizes recommend reconcile
reconsider recount recover recruit reduce refer reference references refers reflect reflects refrain refuse refuses regain regard
regards register regret regulate reign rein reinforce reinforces reinstate reject rejects relate release releases relies relish
relocate rely remain remains remake remark remarks remember remembers remind reminds remove render rendezvous renew rent reopen
reorder repair repay repeal repeat replace replay replicate reply report reportedly reports represent represents republish
repudiate request requests require requires rescue resemble reserves reset resettle reshape resign resist resolve resonate respect
respects respond responds rest restore restrict rests result resume retain retains rethink retort return reveal reveals reverse
review reviews revisit revive revolt reward rewrite rewritten rhyme ride ridicule riff right ring rip ripple rise roar rocket roll
romp root round rubber rule rules rumors run rung runs rush sacrifice safeguard satisfy savage save say says scale scam scare
scares score scramble screw scrutinize scuttle seal search searches seconds secure secures see seed seek seeks seem seems sees
seize sell sells send sends serve serves set sets settle shake shaken shakes shame shape share shares sharpens shed shell shelter
shield shift ship ships shock shoot shore shout shove show shows shrink shrinks shrug shut shuttle side sideline sides sigh sign
signal signals sing sink sit sits skate skew skip slain slam slams slap slash slaughter sleep slew slice slid slip slow smear
smooth snag snake snap sober soften solicit solidify solve sort sound sounds sow spam spare speak speaks specializes speculate
speed spend spends spill spin split splits sponsor spread spreads spur spy squabble squelch stabilize stack stall stamp stands
stare start starts state states stay stays steal steam steer stem step stick stir stocks stolen stop straddle straighten strain
stream strengthen strengthens stress stretches strewn strike strip strive strode struggle struggles studies study stumble submit
subpoena succeed succeeds sucks sue suffer suffers sugar suggest suggests sum summon sums supplement supplies support supports
suppress surface surround survive suspect suspects suspend sustain swamp sway sweep switch tackle tailor take takes talk talks tap
target targets tarnish taste tastes taunt teach teaches tear tell tells temper tend tends term terms test testify text thank thanks
think thinks thread threaten threatens thrive throw thrust thwart tie tighten tilt tip toast toe tolerate torture toss touches tout
touts trace traffic trails train transfer transform translate transport trap trash travel treat trek trick trickle tries trigger
triple trump trust try tsk tune turn turns tweet tweets undercut underestimate undermine undermines underscore underscores
understand understands undo unfold uniform unify unite unites unravel update upend uphold upset urge urges use uses usher utter
vacation vacuum validate value values vary vet veto view views violate violates visit voice voices void volunteer volunteers vote
votes vow vows wait waits walk walks want wants warm warn warrant wash waste watch watches weaken wear wears weave weigh welcome
welcomes whisper whistle widen wield win wind winnow wins wish wishes withdraw withhold withstand witness wo wonder work works
worries worry worship wound wrap wreck wrest write writes yell yield`,
  ing: `
activating aging agitating ailing alienating approving arresting backing beating beginning blazing bleeding blistering brewing
building burying campaigning caring checking cheering chiding coalescing coming communicating condemning contributing dancing
dating deepening defining developing disappearing disqualifying drafting dying easing eating emerging enduring ensuing exemplifying
existing fading feeling fibbing filling financing floating foregoing functioning galvanizing gathering generating gleaming going
governing grappling greeting grieving growing guessing halting handling hearing heating hiding hugging increasing intensifying
investing jarring joking killing landing lashing leading lending lifting liking lingering lining lowering lying mapping meaning
modeling moderating monitoring motivating mourning naming narrowing offering opposing overtaking owing passing performing piling
planning playing pleading pleasing posting pressing prevailing punching punishing raging rallying rambling reading recruiting
recurring remaining remembering reporting riding ripping rising roiling rolling rousing sailing saving screaming shining shipping
shooting showing shrinking signing simmering sitting skateboarding solving spending starring stealing steering sticking struggling
stumping suing surging surviving swaggering taping taxing teaching thinking tightening tinkering toiling tying underlying unfolding
uniting using varying viewing voting vying waning wasting whipping withering working yawning`,
  past: `
abandoned aged aggravated alienated animated ate beat became become began begun bet boiled born bought bound broke broken brought
built came cast caught chafed chopped chose chosen complicated contaminated coordinated cost cut dealt defeated deserved destined
developed died discredited disgruntled disputed distinguished dogged doomed dotted drawn drew driven drove ed eked elevated
embroiled empowered engraved enhanced exaggerated extended eyed faded fed fell felt fled flew forged fortified fought found gave
given gone got grew heard held hid hidden hit honored hung hurt imprisoned infected integrated interconnected isolated kept knew
known laid lay led left lent let lied lost made married meant met miffed occupied overcome oversaw overseen overvalued owed packed
paid patched pitched planned predetermined preferred prohibited pronounced protected proven put quit ran read reformed renewed rid
rigged risen rose rushed said sat saw scattered sealed seen sent set shared shook shot shown shut sold sought spent spoke spoken
spread starred startled stood struck stuck sued sustained swept sworn taken taught thought threw thrown tied told took torn
understood unionized upheld used uttered veiled weed went wired withdrew withheld won wore wounded written wrote`,
  noun: `
access act activating acts address addresses advance advocate advocates affirms affluent agitating aid aim aims air alienated
alternative ambush answer answers appeal appeals arm arrest arresting assails assistant attack attacks auction audit audition avail
award ax backing backs bag bait balance balloon ban band bar bargain bases bash bear beating bed beef beginning benefit bet bets
binary bind bite blackmail blame blast blasts bleeding blink blistering blog blond blow boast boat boiled bomb boost bottom boycott
bragging branch brand brands break brewing bridge broadcasts broker brush buck budding building bump burst burying bust call calls
campaigning caps cardboard care caring cast cause caution cease cement chafed chain challenge challenges champion champions change
chant chants charge charges chart chat chatter check checking cheer cheers chemical chiding chip chopped claim claims click closing
clutch coalescing coast collapse combat combatant command comment comments communicating compassionate compromise conduct consent
consummate contest contests contrast control controls coordinate cordial cost counsel count counterattack counts cover covers cozy
crack crap credit credits cross crown crude crunch crusade crush cry cuff cure custom damage damning dance dancing darn date dates
dating deafening deal debate debates debut decline declines decrease default defeat defeated defect defensive defining delay demand
demands demise dent deserved design designs desire destined detail details deterrent developing dig dip disadvantage disappearing
disavows disconnect discount discriminate disdain dislike display displays dispute disputes disqualifying dissent distance divide
divorce doctor document documents doom dotted doubt doubts draft drafting drag dream dreams dresses drink drive drives drop drops
drum dump easing eating echo echoes eclipse editorial elder elderly elective email emails embroiled empowered encounter end
endeavor engineer enticing epic esteem estimate estimates excise excuse exemplifying exercise exercises exhibits exit exports face
factor factors fade fading fall fan fare fares fascist fashion fault favor favors fear fears feature feed feeling feminist fibbing
fight figure figures filling finance financing finish fire fires fit fits flag flags flare flash flesh flood flourish focus fold
fool force forecast forecasts foregoing fork form fortified fossil frame freelance freeze freshman fuel fuller fun function
functioning fund future gain gasp gathering gay generating giant gin glass glow grab graduate grappling grasp greeting grieving
grimace grind groan guarantee guarantees guard guessing guide gut hack halfway halt handling harm harness hate headline heads
healing hearing heating hedge hide hiding highlights hint hints hitch hits honor honored hop hope hopes huddle hugging hype
incendiary increase influence ink insert insult insurgent interconnected investing jab jail jam jaw jibe joke jokes joking judge
judges jump junior kick kid killing knock label labels lament landing lands lashing laugh laughs lead leading leak leap lease left
leftist lending leverage lick lie lies lift lifting lights likes liking limit lingering lining link list lists lit lobby lock look
lots love lowering lunch lure mandate mandates map mapping march mark marshal mask master match matters maverick maximum meaning
means mention mentions mess middle miffed migrant mind mirror misunderstood mocks modeling monitoring motivating mourning move
moves muddled murder name names naming narrowing neck need needle neglect noise note notes notice notices nudge nurse offer
offering onstage opening opposite orange order orders outfit outline overhead overlap overlay overrun overtaking overthrow overtime
paints passing patrol pay peanut peel peer pen pepper performing permit permits petition phase phony phrase pictures piling pin
pipe pit pitch pivot plan planes planning plans play playing pleading pledge pledges point points pole position positions post
posting posts pound praise praises press presses pressing pressure principal print project projects promise promises proof prop
proportional protest protests punch punching purchase purge push quarantine question questions quip quiz quote quotes rail rambling
rank ranks rant rate rates reading reason reasons rebels rebuke rebukes recall recount recruit recruiting reference references
reformed refrain regard regards regret reign rein release releases relish remake remark remarks remembering rendezvous rent reorder
repair repeal repeat replay reply report reporting reports request requests rescue reserves reset respect respects rest result
resume retort return reverse review reviews revolt reward rhyme ride ridicule riding riff right ring rip ripping ripple rise roar
rocket roll root round rousing rubber rule rules rumors run rush sacrifice sailing satellite savage saving scale scam scare score
scramble screaming screw seal search searches seconds sectarian serial set sets sham shame shape share shares shed shell shelter
shield shift shining ship shipping ships shock shooting shot shout show showing shrinking shrug shuttle side sideline sides sigh
sign signal signals signing silver simmering sink skate skateboarding skew slain slam slams slap slaughter slice slip smear smoking
snag snake snap solo solving sort sound spam spanking speed spending spill spin split splits spoiled sponsor sporting spread
spreads spy squabble stack staffing stamp stare starred start startled state states stealing steam steering step stir stock stocks
straddle strain straw stream stress stretches strike strip struggle struggles studies study stumble stumping subpoena sugar sum
sums supplement supplies support surface suspect suspects swaggering swamp sway sweep switch tailor talk talks tap taping target
targets taste taunt taxing teaching tear temper term terms test text textbook thanks thinking thought thread thrust thumping tie
tightening tilt tinkering tip toast toe toiling tortured toss touches trace traffic trails train transport trap trash travel trek
trick trickle trigger trust tune turn tweet tweets unfolding uniform uniting update upstart urge use usher uttered vacation vacuum
value values veteran veto view viewing views visit voice voices volunteer volunteers vote votes voting vow walk warrant wash waste
wasting watches weave weed whipping whisper whistle win wind winnow wins wireless wishes withering witness wonder work working
worries worship wounded wrap wreck yawning yell yield`,
  adjective: `
abandoned abrupt absent absolute absurd abundant academic accomplished accurate acute adamant addicted adept adequate adverse
advisory affluent afloat afoul afraid aggravated aggravating aging ailing akin alcoholic alert alienating alleged alternate
alternative amazing ample ancient angry animated animating anti-discrimination anti-establishment anti-gay anti-gun anti-immigrant
anti-terrorism anti-terrorist anti-war antitrust appalling apparent appropriate approving apt arbitrary ardent armed arrogant
articulated ashamed assistant associate authoritarian average aware awkward bad balanced bare basic beholden beleaguered belittled
bellicose bent bespectacled best better biased big bigger biggest bigoted binary binding bipartisan biting bitter bizarre black
blank blatant blazing bleak blind blistering blond bloody blue blunt bogus bold booming boring bottom bragging brash brave brief
bright brilliant broad broader brown bruising budding busy calm candid capitalist cardboard catastrophic centrist certified chained
charming chase cheap cheaper cheering chemical cherry chief circumspect civic civil civilian civilized clandestine classic
classified clean cleaner clear clearer clever close closest closing co-sponsored coherent cold combatant comic coming commanding
common communist compassionate compelling competent complete complex complicated con concentrated concerned conciliatory concrete
condemning confident conflicting confused confusing consistent consolidated constant consuming consummate contaminated contemporary
contested contingent contributing convincing convoluted coordinated cordial corporate correct corrupt costly coveted cozy cramped
crazy crippling crisscrossed crooked cross-border crowded crude current custom customary daily damaging damning dark daunting
daylong dead deadliest deadlocked deadly deafening debilitating decent deep deepening deeper deepest defensive defiant defunct
deliberate delicate delighted demographic dependent desperate destabilizing detailed deterrent devastating developed different
difficult dire direct dirtiest dirty disabled disaffected disappointed disappointing discredited discriminatory disenfranchised
disgruntled disgusting dishonest disliked dismal dismayed disorderly disparate disproportionate disputed distant distinct
distinguished distorted distressed disturbing diverse diversified dogged dominant dominating doomed double downward draped drowned
dry due dynamic eager earliest early easier easiest east eastern easy economic edited editorial educated efficient eighth
elaborated elder elderly elective electric electronic elementary elevated elite embarrassed embarrassing embattled emerging eminent
empty enamored enduring engaging engraved enhanced ensuing enticing entire epic ethnic evenhanded everyday evident evil exact
exaggerated exasperated excellent excess excited exciting exempt existing extended extra extraordinary extreme faded fair fake
false famed familiar fascist fat fated favorite female feminist fertile fervent fewer fierce fiery fifth fine finest fiscal fitting
flagging flash flat flattering flawed flip floating flourishing foreign forged forgotten formal former forthcoming fortunate fossil
foster fourth fractured fragile fraudulent fraught free freelance freewheeling frequent fresh freshman friendly frustrated
frustrating full fuller functioning funny futile future galvanized galvanizing gay generic gentle genuine geographic giant gifted
gilded glad gleaming global gloomy golden good governing grand grave gray great greater greatest green grim gross growing grueling
guiding guilty haired halfway halting handsome happy hard hardened hardline harsh healing healthier healthy heated heavy hefty
hesitant hidden high higher highest historic homegrown honest horrific hostile hot hourly huge human humanitarian humble
humiliating hungry iconic ideal ignorant ill illegal illicit immediate immigrant imminent immune impassioned impatient implicit
important imprisoned impromptu improper inaccurate inadequate inappropriate incendiary incoming incompetent incomplete inconsistent
inconvenient incorrect increasing incumbent indefinite independent indirect infected inflammatory informal informed inherent
inhumane inner innocent insane insecure inspiring instant insufficient insulting insurgent integrated intelligent intemperate
intense intensifying interconnected interested interesting interfaith interim interior involved ironic irrelevant irritated
isolated jarring joint junior keen key lame large larger largest lashing last lasting late latest latter lax leading lean leftist
legal legendary legitimate lengthy lesser lifelong light lightweight likely limited little lively local lone lonely longest
longstanding longtime loose lopsided loud louder loudest loving low lower lowest loyal lucky mad magic main major makeshift male
mandatory maritime married master maverick maximum median mere messy metric metropolitan middle migrant mild militant military
minimal minimum minor misguided misleading mistaken mixed mobile mock moderate moderating modern modest monetary monthly moot
muddled multimillion multiple municipal murky muscular muted nagging narrow narrower nasty nationalist nationwide naturalized naval
nearby nearest necessary neighboring net new newer newest newfound next nice non-citizen non-disclosure non-partisan non-profit
non-state non-white nondisclosure nonprofit nonprofits nonwhite normal northeastern northern nuclear obsessed occupied odd offended
old older oldest onetime ongoing online open opening opinionated opposing opposite orange ordinary outdoor outer outgoing outraged
outsized outspoken outstanding overall overlapping overnight overseas overt overvalued overwhelming packed paltry parallel paranoid
parliamentary particular partisan passing passionate patched peanut pending pent perfect perfunctory permanent persistent phony
pink pitched plain planned pleasant pleased pleasing polished polite poor poorer poorest popular populated populist potent powerful
predatory predetermined preferred pregnant preliminary present pressing pressured prevailing primary prime principal principled
private pro-abortion pro-choice pro-life profound prohibited prolific prolonged prominent promising prone pronounced proper
proportional protected protracted proud proven prudent public punishing pure pursuant quarterly quick quiet racist raging rainy
rallying rampant random ranking rapid rare raw ready real reassuring recent recipient recurring red referenced reformed regular
regulatory relaxed relevant reliant reluctant remaining reminiscent remote renewed resilient resistant resounding restrained retail
retired revealing revered revolutionary rewarding rich richest rigged right ripe rising risky rival robust rocky roiled roiling
rolling rough rousing routine rowdy rude rushed sacred sad safe safer safest salaried same sane satellite savvy scared scary
scathing scattered scientific scorched scorned scripted sealed searing seasoned secret sectarian secure seeming seismic select
senior separate separated serial seventh severe sewed shaky sham shaped shared sharp sharpened sharper sheer shocking short shorter
shrewd shy sick significant silent silver similar simple sincere single sitting sixth skilled slight slim slow slower small smaller
smallest smart smarter smoking smooth snarky sober sobering socialist soft softer solar sole solid solo somber sophisticated sorry
sour soured southeastern southern sovereign spanking spare sparse specific spectacular spiked spirited spoiled sporting sprawling
square staffing staggering stagnant stalwart standard standardized staple stark starring statewide staunch steadfast steady steep
stern sticking stiff stock straight straightforward strange strategic straw strict stricter striking strong stronger strongest
struggling stubborn stunning stupid subject subsequent subtle suburban sudden sufficient superior supervised sure surging
surprising surrogate surviving sustained sweeping systemic tacit talented tall temporary tempting tense terrific terrifying
terrorist textbook thermonuclear thick thin third thorough throated thumping tight tighter tiny tired token tolerant top tortured
tough tougher toughest toxic tragic transgender transparent trickier tricky triple troubled troubling true trustworthy turbulent
twin ugly ultimate unanswered unarmed unauthorized unaware unborn unbound uncertain unchanged unclassified unclear uncommitted
uncommon undecided undeclared undercover undercut underground underlying underwater underway undisclosed undivided undocumented
undue uneasy unexpected unfair unfinished unfit unfortunate unfounded unhappy unheard unified unifier uninsured unionized unique
universal unknown unlikely unnamed unnecessary unnoticed unorthodox unpaid unpledged unpopular unprecedented unprepared unprompted
unqualified unrelated unrelenting unreported unrivaled unsafe unsecured unsettled unsolicited unsure untrue untrustworthy unwanted
unwavering unwilling unyielding upbeat upcoming upended upfront upper upstart upstate urban urgent utter vacant vague valid varying
vast veiled verbal veteran vibrant vigilant violent vivid vocal void volatile waning warm wary weak weaker weakest wealthier
wealthiest wealthy weekly weird welcome western white wholesale wide wider widespread wild willing wired wireless wise withering
worldwide worn worrisome worse worst worth worthwhile worthy wrong xenophobic yawning yellow young younger youngest`,
  adverb: `
aback afterward afterwards alike alone aloud also altogether anew anymore anyway anywhere apart aside backward backwards bitter
bloody bright closer closest damn damned daylong dear else elsewhere everywhere farther fast faster firsthand foremost forever
forth harder hardest however impromptu likely little longer longest lots loud lowest nearby north nowadays offshore onstage
otherwise outright overhead overtime plain powerful pretty prior regardless reportedly seldom somehow sometime sometimes somewhat
sooner south thereafter thereby thereof upside upward whatsoever wholesale worst`,
};
