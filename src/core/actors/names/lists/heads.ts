import type { ActorType } from '../../../knowledge/model.js';

/** Nouns that make the name of an organisation, by what sort of one they tell of. Capitalised, blank-separated. */
export const ORGANIZATION_HEADS: readonly (readonly [ActorType, string])[] = [
  ['ministry', 'Ministry Department Treasury Chancellery Secretariat Directorate Directorate-General Office Presidency Cabinet Politburo'],
  ['agency', 'Agency Bureau Administration Authority Service Services Inspectorate Board Commission Commissioner-General Intelligence Police'],
  ['legislature', 'Parliament Congress Senate Assembly Duma Knesset Majlis Bundestag Rada Diet Lords Commons House'],
  ['court', 'Court Tribunal'],
  ['military', 'Army Navy Force Forces Guard Guards Corps Command Brigade Brigades Regiment Battalion Fleet Division Marines Militia Militias'],
  ['party', 'Party Movement Front Coalition Bloc'],
  ['university', 'University College School Academy Polytechnic Faculty'],
  ['think-tank', 'Institute Institution Center Centre Endowment Observatory Thinktank'],
  ['ngo', 'Foundation Trust Society Charity Federation Confederation Association League Union Caritas Watch Club Rovers'],
  ['media', 'Times Post Journal Gazette Herald Tribune Newspaper Broadcasting Newsroom Television Radio Press News Daily Telegraph Standard Chronicle Examiner Inquirer Observer Guardian Dispatch Courier Sentinel'],
  ['company', 'Bank Company Corporation Industries Airlines Airways Motors Enterprises Exchange Pharmaceuticals Petroleum Electric Chemical Chemicals Cement Lithium Mining Electronics Semiconductor Semiconductors Telecom Foods Aerospace Automotive Bancorp Bancshares Technologies Securities Steel Railways Brothers'],
  ['international-organization', 'Organization Organisation Organizations Council Conference Community'],
  ['alliance', 'Alliance Axis'],
  ['organization', 'Committee Fund Consortium Group Network Task Panel Mission Consulate Consulate-General Embassy Delegation Initiative-Group Partnership Working-Group Managers Voters Artisans Houses'],
]; // prettier-ignore

/** Legal forms at the end of a firm's name. */
export const COMPANY_SUFFIXES =
  'Inc Corp Co Ltd Limited LIMITED LTD INC CORP FZE FZCO JSC PJSC LLC LLP PLC Plc AG GmbH SA S.A NV N.V AB ASA SE SpA S.p.A Bhd Pty Bros Holdings KG OAO PAO Oyj';

/** What firms are called by behind a name of their own, and things elsewhere: "Tanmark Resources", "human resources". */
export const FIRM_NOUNS =
  'Resources Materials Minerals Metals Holding Energy Power Gas Oil Steel Shipping Logistics Capital Partners Ventures Analytics Intelligence Aerospace Dynamics Robotics Semiconductors Foods Brands';

/** Nouns of bodies that every state has: behind an adjective of nationality they are a name by themselves ("Iraqi | Foreign Ministry"). */
export const GENERIC_PARTS =
  'Foreign Interior Defense Defence Finance Health Justice Trade Energy Economy Economic Education Culture Information Supreme High Constitutional Central ' +
  'Ministry Court Parliament Senate Cabinet Army Navy Air Force Embassy Security Council Government State Department Intelligence Service Bank Affairs Labour ' +
  'Communist Congress Assembly Politburo Committee Ministries Treasury Chancellery Presidency Agriculture Transport Tourism Oil Planning Home Office House Upper Lower Federal Military Police';

/** Nouns of documents, treaties, initiatives, events, wars, laws, weapons, prizes: what they end is no actor. */
export const NO_ACTORS =
  'Act Acts Treaty Treaties Agreement Agreements Accord Accords Pact Convention Conventions Protocol Protocols Charter Declaration Statement Communiqué Communique ' +
  'Resolution Directive Regulation Decree Law Laws Bill Constitution Amendment Article Articles Chapter Section Annex Appendix Figure Table Box Note Strategy Strategies ' +
  'Doctrine Policy Report Reports Review Paper Papers Plan Plans Program Programme Programmes Project Initiative Initiatives Framework Roadmap Agenda Compact Concept Guidelines ' +
  'War Wars Crisis Revolution Uprising Spring Conflict Battle Operation Summit Meeting Forum-Meeting Dialogue Talks Process Games Cup Open Championship Championships Tournament ' +
  'Prize Award Medal Series Olympics Day Days Week Month Year Century Age Era Renaissance Depression Holocaust Genocide Deal Order Option Missile Missiles Submarine Rifle ' +
  'Defense-System System Systems Index Survey Study Handbook Book Bible Koran Quran Dream Fellowship Road Belt Corridor Pipeline Stream Gateway Curtain Wall Doctrine Theory Question ' +
  'Election Elections Referendum Edition Vol Volume Page Part No License Licence Grand Prix Tour Bonds Bond Treasuries Dow Tax Code Rule Rules Rights Virus Disease Syndrome Mass March Congresses Theater Masters';

/** Nouns of places: what they end is a place, not somebody. */
export const PLACES =
  'Sea Ocean River Lake Mountain Mountains Hills Street Avenue Road Square Island Islands Isles Peninsula Strait Straits Gulf Bay Cape Valley Desert Plateau Basin Delta Coast ' +
  'Province County City District Region Territory Territories Oblast Krai Prefecture Governorate Airport Park Bridge Tunnel Canal Port Harbour Harbor Mount Fort Hotel Stadium Hospital ' +
  'Cathedral Church Mosque Temple Palace Castle Tower Building Hall Theatre Museum Prison Camp Base Station Areas Zones Regions Districts Provinces Heights Creek Falls Beach Springs Rapids Bank-Street Zone Area Border Circle Pole ' +
  'Hemisphere Continent Steppe Sahara Village Town Ridge Pass Point Reef Shoal Shoals Atoll Archipelago Boulevard Wharf';

/** Days, months, seasons and feasts. */
export const CALENDAR =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug ' +
  'Sep Sept Oct Nov Dec Christmas Easter Ramadan Passover Hanukkah Thanksgiving Spring Summer Autumn Winter GMT EST EDT CET UTC BST AD BC Mon Tue Wed Thu Fri Sat Sun';

/** Words that begin sentences before names, beside the closed classes. */
export const STARTERS =
  'Former Several Many Senior Top Meanwhile However According Even Both Because Although Despite Since When While After Before If As For In On At By With From To Of And But Or Yet So ' +
  'Then Thus Hence Also Now Today Yesterday Tomorrow Earlier Later Recently Still Only Just Once Again Indeed Perhaps Maybe Moreover Furthermore Nevertheless Nonetheless Instead ' +
  'Some Most All Few Another Other Others Each Every Any No None Neither Either One Two Three Four Five Six Seven Eight Nine Ten Last Next First Second Third Finally Unlike Like ' +
  'Under Over Within Without Among Between During Through Until Across Against Amid Given Including Following Speaking Asked Led Based Born Dear Let Does Do Did Is Are Was Were ' +
  'Has Have Had Can Could Will Would Shall Should May Might Must Not Here There Where Why How What Who Which That This These Those It Its He She They We You I His Her Their Our ' +
  'My Your Such More Less Ex Pro Anti Yes Dr Source Sources Officials Analysts Results Result Standings Scores Photo Copyright Read See Related Share Updated Published Editor';

/** Capitals that name no actor: things, measures, titles of firms' chiefs, arms. */
export const NO_ACRONYMS =
  'AI GDP GNP PPP FDI ODA TV PC IT ICT IP R&D CEO CFO COO MP MEP PhD MA BA MD JD ID FAQ PDF URL WWW HTML API USD EUR GBP RMB COVID HIV AIDS SARS DNA RNA WMD ICBM SLBM IRBM ' +
  'IED UAV UAVS SAM ABM BMD MIRV INF START SALT NPT CTBT FMCT JCPOA TPP TTIP NAFTA USMCA RCEP CPTPP BRI OBOR BOP A2 AD C4ISR ISR GPS LNG NGO NGOS IGO MNC SME SMES SOE SOES ' +
  'US UK OK AM PM BC CE BCE ISBN ISSN DOI RBI ERA AB FTSE PMI CPI PPI GM GMO DACA DAPA PAC PACS AGOA TTIP T-TIP ACFTA AfCFTA MOU NDC NDCS SDG SDGS EEZ EEZS FTA FTAS UNCLOS LAWS LGBT LGBTQ LGBTQI LGBTI U.S.C Q1 Q2 Q3 Q4 II III IV VI VII VIII IX XI XII XIII XIV XV XVI KO TKO MRI CT UFO SOS VIP ' +
  'DOB POB UNSCR CFSP CPEC TANAP TAPI INSTC IMEC CAATSA NDAA CBAM HEU LEU EO USS HMS SUV ATM VAT PR HR RSVP CV ABC-1 STEM MAGA DIY PDT PST CST MST HQ DC DVD CD SMS ASAP FYI MVP NO ST MR MRS THE AND FOR NOT';
