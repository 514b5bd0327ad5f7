/** Classes of nouns in the singular; `wordClasses` knows their plurals. */
export const NOUNS = {
  /** Persons and bodies that speak for a state. */
  office: `
government administration leader leadership president premier minister ministry chancellor king queen prince princess emperor monarch sultan
emir tsar shah ruler dictator regime official diplomat ambassador envoy consul embassy delegation delegate representative spokesman spokeswoman spokesperson
authority parliament congress senate legislature lawmaker legislator senator deputy cabinet court judge judiciary prosecutor police intelligence
secretary undersecretary head chief commander general admiral officer army navy force troop military soldier marine fleet warship warplane jet guard militia
foreign defence defense interior finance state federal national presidential prime vice politician statesman adviser advisor strategist
negotiator counterpart partner ally adversary rival enemy friend competitor signatory elite politburo kremlin party communist opposition voter electorate citizen people public
nation neighbour neighbor crown republic federation monarchy empire bank treasury commission committee council agency bureau department service
member superpower hegemon winner participant founder sponsor guarantor aggressor patron victim dictatorship mediator policymaker aide staffer insider
spokespeople mission taxpayer premiership contingent peacekeeper fighter pilot trooper brigade battalion regiment`,
  /** What states do, have and want. */
  deed: `
policy strategy right dignity consent surrender fall creation establishment foundation protection integrity vision capitulation liberation
request mission squadron law challenge test risk danger aggression invasion attack assault offensive occupation annexation intervention interference meddling involvement engagement
support assistance aid help backing opposition resistance hostility pressure threat sanction tariff embargo blockade boycott demand proposal
offer plan initiative effort attempt bid push campaign move action act activity behaviour behavior conduct decision choice role position stance
stand view perspective approach response reaction reply answer interest ambition aim goal objective intention intent will willingness desire
concern fear worry hope belief perception influence leverage power might hegemony primacy dominance leadership superiority supremacy strength
weakness status prestige credibility reputation image rise decline emergence ascent resurgence growth independence sovereignty security defence
defense deterrence deterrent capability capacity arsenal weapon missile nuclear cyber diplomacy relationship relation tie partnership alliance
cooperation collaboration friendship rivalry competition rapprochement alignment agreement deal treaty accord pact negotiation talk dialogue summit meeting
jurisdiction dominion sphere treatment commitment promise pledge obligation guarantee credit claim accusation allegation statement declaration announcement warning message signal propaganda
disinformation espionage hacking spy presence withdrawal retreat deployment expansion expansionism assertiveness
assertion membership accession entry vote veto seat election democracy constitution legislation budget spending debt economy trade
export import investment loan rule control domination command loss victory defeat win triumph success failure history past future fate attitude dependence reliance
practice mood thinking debate consensus sentiment opinion anger anxiety alarm unease frustration suspicion outrage mindset calculus
doctrine posture priority agenda reform crackdown gesture complicity preference reluctance resolve readiness ability unwillingness`,
  /** Who dwells somewhere. */
  land: `
census flood flooding earthquake hurricane cyclone drought storm festival cinema exhibition fair soil architecture cuisine biodiversity ecosystem pollution
border coast coastline shore shoreline beach island isle peninsula archipelago mainland territory land countryside region area province county district
prefecture city town village capital municipality suburb port harbour harbor airport airfield airspace waters river lake sea bay gulf strait mountain
peak hill valley desert forest jungle rainforest plain plateau north south east west northeast northwest southeast southwest centre center
interior heartland frontier edge tip corner side road street highway railway railroad station bridge jail prison camp school university
hospital hotel museum church cathedral temple castle market economy population climate temperature weather landscape wildlife flora fauna
history premises site location place park reserve zone neighbourhood neighborhood outskirts midlands highlands lowlands counties consulate tour leg
industry sector league cup competition infrastructure production agriculture diversity habitat
chart borough diocese archdiocese ghetto expressway motorway enclave metropolis stadium arena ballpark theatre theater palace tower avenue mall garden zoo shop store restaurant slum settlement savanna wetland ocean canyon cave glacier
volcano basin delta cape marsh swamp terrain farmland metro subway tram job workplace workforce rate unemployment hometown birthplace
version edition branch subsidiary plant factory mine field coalfield championship`,
  /** Who trades and makes. */
  firm: `company firm enterprise business manufacturer maker producer retailer supplier exporter importer lender investor broadcaster operator carrier giant airline carmaker tv television media newspaper outlet tabloid`,
  /** Dealings between parties. */
  dealing: `
relation tie relationship partnership alliance cooperation collaboration friendship rivalry competition conflict war battle dispute tension confrontation
clash standoff talk negotiation dialogue discussion agreement deal treaty accord pact truce ceasefire peace rapprochement rift friction
trade contact link exchange summit meeting match game series final loss defeat win victory draw fixture border
sanction tariff embargo boycott pressure threat opposition hostility aggression attack campaign strike assault aid assistance support loan
policy stance attitude commitment response message warning independence dependence reliance demand concern criticism confidence trust mistrust`,
  /** Who plays for a country, and what for. */
  sport: `
team squad side captain coach captaincy player striker goalkeeper defender midfielder batsman bowler wicketkeeper footballer rugby football cricket hockey
basketball debut cap appearance goal medal gold silver bronze championship tournament match test innings international eleven athlete selection call-up
fixture qualifier quarterfinal semifinal olympics medalist medallist champion`,
  /** Single persons, who come from somewhere. */
  person: `
native resident inhabitant man woman boy girl child family student musician singer songwriter actor actress artist painter writer author poet novelist
journalist composer scientist professor scholar doctor lawyer businessman entrepreneur engineer architect worker farmer teacher priest bishop pilgrim tourist
traveller traveler refugee migrant immigrant emigrant expatriate settler missionary band group species plant animal bird fish specimen film product wine`,
  /** What happens to towns in wars. */
  siege: `siege bombardment storming shelling bombing sack fall capture liberation occupation battle evacuation`,
  /** What those who govern in a capital think. */
  attitude: `mood thinking debate consensus sentiment opinion anger anxiety alarm unease frustration suspicion outrage fear worry hope concern belief perception scepticism optimism view`,
  /** More or less of a land. */
  amount: `part rest half most much whole all third majority quarter percent one some many bulk remainder`,
  /** Moving and staying. */
  journey: `
flight train ferry bus rail connection commute visit trip travel journey tour return arrival departure migration emigration immigration emigrant immigrant migrant exile expatriate refugee
stay residence expedition voyage pilgrimage deportation extradition way route road ship shipment delivery cargo consignment freight`,
} as const;
