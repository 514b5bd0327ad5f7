import type { ActorType } from '../../../knowledge/model.js';

/** Words that stand before the name of whoever bears them, capitalised: "President", "Gen". */
export const TITLES =
  'MR MRS MS Mr Mrs Ms Miss Mx Messrs Dr Drs Prof Sir Dame Lord Lady Madam Madame Monsieur President Presidents Premier Chancellor Minister Ministers Secretary ' +
  'Secretaries Senator Senators Sen Sens Rep Reps Representative Congressman Congresswoman Governor Gov Mayor Ambassador Amb Speaker Chairman Chairwoman ' +
  'Chairperson Chair Director Chief Commissioner Commissioners General Gen Colonel Col Major Maj Captain Capt Lieutenant Lt Sergeant Sgt Corporal Admiral Adm ' +
  'Commander Cmdr Cdr Marshal Brigadier Brig Commodore Professor Judge Justice King Queen Prince Princess Emperor Emir Sultan Sheikh Sheik Shah ' +
  'Pope Cardinal Archbishop Bishop Patriarch Rabbi Imam Ayatollah Reverend Rev Father Fr Mother Sister Brother Saint Baron Baroness Count Countess Duke ' +
  'Spokesman Spokeswoman Spokesperson Envoy Adviser Advisor Counsel Deputy Vice Undersecretary Attorney Inspector Secretary-General Director-General ' +
  'Taoiseach Tánaiste Chairmen Co-chair Comrade Herr Frau Hon MP MEP';

/** Words that go before titles and belong to them: "Prime", "Foreign", "Chief of Staff". */
export const TITLE_PARTS =
  'Prime Foreign Vice Deputy Former Acting Interim Defense Defence Interior Finance Justice Health Trade Energy Economy Economic Security National Home ' +
  'Assistant Senior Junior First Second Special Permanent Crown Grand Supreme High Chief General Attorney Solicitor Lieutenant Executive Managing Joint ' +
  'Environment Education Agriculture Transport Culture Labour Labor Commerce Treasury Exterior External Internal Press State Under Shadow Chancellor Policy Party ' +
  'Majority Minority House Senate Opposition Affairs Staff Federal Leader Head Governor President Minister Secretary Officer';

/** Surnames that are titles, places or nouns of organisations as well: behind a given name they are surnames. */
export const SURNAMES =
  'Press Post Banks Bank Price Hall Park Lake Bridges Bridge Hill Hills Church Temple Castle Power Powers Major Marshal Marshall Bishop King Pope Judge Prince Duke ' +
  'Baron Dean Bush Law Bond Bill Page Day Case Fields Cape Ford Rice Chambers Church Abbott Constable Earl Street Rivers Brooks Cook Baker Read Reading Best West North ' +
  'Fox Wolf Strong Long Short Little Young Black White Brown Green Gray Wise Sharp Cross Stone Wood Woods Land Lane Field Forest Marsh Pool Poole Waters Wells Winter ' +
  'Summers Frost Snow Gates Walls House Major Speaker Chancellor Justice Commander Cardinal Parliament Guard Court Front Mission Trust Standard Herald';

/** What an organisation is, in small letters: beside its name ("the news agency Tanmark", "the Varn newspaper"). */
export const KINDS: readonly (readonly [ActorType, string])[] = [
  ['media', 'newspaper daily weekly magazine broadcaster tabloid broadsheet channel website'],
  ['company', 'company firm giant maker carmaker airline bank producer conglomerate operator retailer brokerage insurer manufacturer supplier brewer developer distributor startup'],
  ['agency', 'agency'],
  ['party', 'party'],
  ['organization', 'union organisation organization'],
  ['armed-group', 'militia guerrillas insurgents'],
  ['think-tank', 'think-tank thinktank institute'],
  ['ngo', 'charity'],
]; // prettier-ignore

/** What somebody is, in small letters: before a name ("spokesman Dmitry Peskov") or behind it ("Jane Roe, director of …"). */
export const OFFICES =
  'president premier chancellor minister secretary senator governor mayor ambassador envoy speaker chairman chairwoman chairperson chair director head chief ' +
  'leader commander commissioner spokesman spokeswoman spokesperson adviser advisor analyst economist strategist expert scholar researcher professor lecturer ' +
  'historian journalist reporter correspondent columnist editor author writer lawyer attorney judge prosecutor coach captain striker goalkeeper midfielder ' +
  'defender batsman bowler all-rounder champion pilot trader dealer manager founder co-founder owner executive official officer diplomat negotiator activist ' +
  'dissident rebel politician lawmaker legislator congressman congresswoman candidate nominee challenger king queen prince princess pope cardinal ' +
  'archbishop bishop rabbi imam cleric ayatollah general colonel major admiral lieutenant sergeant inspector fellow deputy president-elect successor ' +
  'predecessor wife husband son daughter brother sister father mother aide veteran player singer actor actress director-general secretary-general ' +
  'governor-general vice-president co-chair counsel counselor oligarch tycoon billionaire philosopher scientist physicist theorist blogger dictator ruler ' +
  'strongman warlord partner colleague teammate midfield winger scorer winner seed opponent guard forward pitcher';
