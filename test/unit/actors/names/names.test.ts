import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { told } from './told.js';

const isTold = (text: string, ...names: string[]): void => assert.deepEqual(told(text), names);

describe('a person in no file', () => {
  it('is told by a title', () => {
    isTold('Yesterday President Velten met Foreign Minister Karolos Bray.', 'Velten: person', 'Karolos Bray: person');
    isTold('They met Secretary of State Hobart Quill and Dr. Smith.', 'Hobart Quill: person', 'Smith: person');
  });

  it('is told by a given name, or a surname that stands first', () => {
    isTold('Then Maria van der Meer saw Wang Yi.', 'Maria van der Meer: person', 'Wang Yi: person');
    isTold('Then came Ambassador Zhang Jun.', 'Zhang Jun: person');
  });

  it('is told by what he does, before or behind the name', () => {
    isTold('The envoy Zorblat said so.', 'Zorblat: person');
    isTold('It was Tirn Askov, director of the port.', 'Tirn Askov: person');
  });

  it('gives the surname to the rest of the text, before and behind', () => {
    isTold(
      'For Borrell it was over.\n\nThe envoy Josep Borrell left.\n\nBorrell said so.',
      'Borrell: person = Josep Borrell',
      'Josep Borrell: person',
      'Borrell: person = Josep Borrell',
    );
  });

  it('may have a title as surname', () => {
    isTold(
      'Here Josep Bishop spoke. Today Bishop left.\n\nNo Judge came.',
      'Josep Bishop: person',
      'Bishop: person = Josep Bishop',
    );
  });

  it('keeps the nationality before the title apart', () => {
    isTold('The Iraqi Foreign Minister Fuad Hussein left.', '[Iraqi]', 'Fuad Hussein: person');
  });

  it('is not the known one of the same surname', () => {
    isTold('They named Josep Roe and Roe.', 'Josep Roe: person', '[Roe]');
  });

  it('takes a state’s name as a surname behind a given name only', () => {
    isTold('Jordan hosted the talks, and Vernon Jordan advised.', '[Jordan]', 'Vernon Jordan: person');
  });

  it('has no more words than the name, and keeps the stop of a suffix', () => {
    isTold('Tomorrow Josep Quill Refuses Offers.', 'Josep Quill: person');
    isTold('It was Josep Quill Jr. who left.', 'Josep Quill Jr.: person');
  });

  it('is no common word behind a title where any word has a capital', () => {
    isTold('General Provisions\n\nHere General Quill spoke.', 'Quill: person');
  });

  it('makes a government of an administration', () => {
    isTold('Critics of the Velten administration left.', 'Velten administration: government');
    isTold('Critics of the Roe government left.', 'Roe government: government');
    isTold('Critics of the Zorblat government left.');
  });
});

describe('a person whom a file has', () => {
  it('is known by the surname where the text has the full name', () => {
    isTold('For Tirn it was over. Mr. Tirn left.\n\nWalter Tirn said so.', '[Tirn]', '[Tirn]', '[Walter Tirn]');
    isTold('For Tirn it was over.');
  });

  it('is known by the given name there, too, unless it is a word like any other', () => {
    isTold('Then Walter left Walter Tirn alone.', '[Walter]', '[Walter Tirn]');
  });

  it('is known with the stop that belongs to the name', () => {
    isTold('It was Walter Askov Tirn Jr. who left. Askov Tirn was sorry.', '[Walter Askov Tirn Jr.]', '[Askov Tirn]');
  });
});

describe('an organisation in no file', () => {
  it('is told by its noun, with what "of" and "for" add', () => {
    isTold(
      'Today the Harbour Endowment for International Peace met the Ministry of Defence and Agriculture.',
      'Harbour Endowment for International Peace: think-tank',
      'Ministry of Defence and Agriculture: ministry',
    );
  });

  it('leaves the nationality of a body that every state has to the state', () => {
    isTold('He asked the Iraqi Foreign Ministry.', '[Iraqi]', 'Foreign Ministry: ministry');
    isTold('He asked the Iraqi News Agency.', 'Iraqi News Agency: agency');
  });

  it('is what its noun says: a bank of a state is no firm', () => {
    isTold('They asked the Zorblat Bank.', 'Zorblat Bank: company');
    isTold(
      'They asked the Central Bank of Iraq and the Varn Budget Committee.',
      'Central Bank of Iraq: agency',
      'Varn Budget Committee: organization',
    );
  });

  it('gives its acronym to the rest of the text', () => {
    isTold(
      'The NCO met.\n\nOnce the Northern Cooperation Organisation (NCO) had met there.',
      'NCO: international-organization = Northern Cooperation Organisation',
      'Northern Cooperation Organisation: international-organization',
      'NCO: international-organization = Northern Cooperation Organisation',
    );
  });

  it('is told by the legal form of a firm', () => {
    isTold('He bought Varnholm Shipping Ltd last year.', 'Varnholm Shipping Ltd: company');
    isTold(
      'They bought Varnholm Marine Ltd before Varnholm knew.',
      'Varnholm Marine Ltd: company',
      'Varnholm: company = Varnholm Marine Ltd',
    );
  });
});

describe('an organisation of many words', () => {
  it('shares its head with what stands before "and"', () => {
    isTold('It asked the Arms Control and Disarmament Agency.', 'Arms Control and Disarmament Agency: agency');
    isTold('It asked the Army and Defence Ministry.', 'Defence Ministry: ministry');
  });

  it('goes on with what it is for, be it a list', () => {
    isTold(
      'They saw the Ministry of Land, Infrastructure, Transport and Tourism in Port Varn.',
      'Ministry of Land, Infrastructure, Transport and Tourism: ministry',
    );
    isTold(
      'They saw the Office of Programs and Services, then the Zorblat Center for Justice.',
      'Office of Programs and Services: ministry',
      'Zorblat Center for Justice: think-tank',
    );
    isTold(
      'The Service for Trade Cooperation and the Ministry of Justice left.',
      'Service for Trade Cooperation: agency',
      'Ministry of Justice: ministry',
    );
    isTold(
      'The Permanent Mission of Iraq to the Zorblat Agency wrote.',
      'Permanent Mission of Iraq to the Zorblat Agency: organization',
    );
  });

  it('is the whole of what an acronym in brackets stands for, unless that is a thing', () => {
    isTold(
      'They saw Sentinels of Order and Liberty (SOL). Later SOL left.',
      'Sentinels of Order and Liberty: organization',
      'SOL: organization = Sentinels of Order and Liberty',
      'SOL: organization = Sentinels of Order and Liberty',
    );
    isTold(
      'The Partido Nuevo de Quemar (PNQ) left.',
      'Partido Nuevo de Quemar: organization',
      'PNQ: organization = Partido Nuevo de Quemar',
    );
    isTold('Maritime Domain Awareness (MDA) and Artificial Intelligence (AI) are new. The MDA is.');
  });
});

describe('names as reports write them', () => {
  it('call a body by its noun where the text has told which bodies there are', () => {
    isTold(
      'The Varn Council met. Nobody says that the Council failed; no council did.',
      'Varn Council: international-organization',
      'Council: international-organization = Varn Council',
    );
    isTold('Nobody says that the Council failed.');
  });

  it('are the noun itself where several bodies share it, and a known one where that is meant', () => {
    isTold(
      'The Varn Council met. The Harbour Council met. Nobody says that the Council failed.',
      'Varn Council: international-organization',
      'Harbour Council: international-organization',
      'Council: international-organization',
    );
    isTold('NATO met. Nobody says that the Alliance failed.', '[NATO]', '[Alliance]');
  });

  it('have firms behind names of their own, and commas before legal forms', () => {
    isTold('They asked Tanmark Resources for human resources.', 'Tanmark Resources: company');
    isTold('They asked Tanmark Technology Co., Ltd. for it.', 'Tanmark Technology Co., Ltd.: company');
    isTold('They asked President Walter R. Velten, Jr. for it.', 'Walter R. Velten, Jr.: person');
  });

  it('have persons behind "Ms" whatever else the word is, in capitals too', () => {
    isTold('They asked Ms Law.', 'Law: person');
    isTold('MS MASSEN: Thank you all for that.', 'MASSEN: person');
    isTold('They need a General License for it.');
  });

  it('have authors behind "By", and no persons behind an article or as ships', () => {
    isTold('Whose Harbour Is It\n\nBy Zorblat Quenning\n\nIt is ours.', 'Zorblat Quenning: person');
    isTold('They boarded the tanker Zorblat Quenning on the Zorblat Verde.');
  });

  it('have given names of two syllables, and titles with a place', () => {
    isTold('They asked Hsu Chia-ling and a Zorblat-leaning man.', 'Hsu Chia-ling: person');
    isTold('They asked Baroness Velten of Varnholm.', 'Velten of Varnholm: person');
  });

  it('have acronyms behind an article or first in a sentence, unless that is a date line', () => {
    isTold('The QTFU left. ZFUX alone stayed.', 'QTFU: organization', 'ZFUX: organization');
    isTold('QTFU 3 December. They left.');
  });

  it('have regimes of persons whom one knows', () => {
    isTold(
      'They feared the Roe regime and the Bray administration.',
      'Roe regime: government',
      'Bray administration: government',
    );
  });

  it('have notes behind names and signs behind sentences', () => {
    isTold('They asked NATO¹ and the Zorblat Agency².', '[NATO]', 'Zorblat Agency: agency');
    isTold('They then met with Zorblat Quenning, Director for Ports and of Zorbia.*', 'Zorblat Quenning: person');
  });

  it('have numbers of documents, money and treaties that are nobody', () => {
    isTold('See Decision (QTFU) 2021/509 and PSC/PR/COMM.1209, of which it paid US$3 billion.');
    isTold('They signed the Treaty of Amity and Trade in Zorbia (TAT). The TAT is the law of the sea.');
  });
});

describe('no actor', () => {
  it('is a document, an event or a place', () => {
    isTold('Under the Port Security Act the Winter Harbour Treaty on Ships ended the Cod War at Long Bay.');
  });

  it('is what brackets explain as one', () => {
    isTold('They wrote a Port Security Act (PSA). The PSA failed.');
  });

  it('is a line of a list that says what is ours, or of which party somebody is', () => {
    isTold('Strengthen Our Harbour Alliance');
    isTold('They asked Josep Quill, D-PA, again.', 'Josep Quill: person');
  });

  it('is the word that a sentence begins with, nor a body that nothing has defined', () => {
    isTold('Several envoys met. Council members left. The Ministry agreed.');
  });

  it('is found in headings and lines of capitals, but for what the text names elsewhere', () => {
    isTold(
      'Borrell Warns Harbour Council Over Delays\n\nThe envoy Josep Borrell left the town.',
      'Borrell: person = Josep Borrell',
      'Josep Borrell: person',
    );
    isTold('HARBOUR COUNCIL REJECTS DEMANDS OF UNION');
  });

  it('is what the reader wants ignored', () => {
    isTold('policy-annotator: ignore "Borrell"\n\nThe envoy Josep Borrell left.');
  });
});

describe('a name that is also a state’s', () => {
  it('is the person’s behind the full name', () => {
    isTold(
      'Vernon Jordan was not invited; Jordan declined. Jordanian envoys came.',
      'Vernon Jordan: person',
      'Jordan: person = Vernon Jordan',
      '[Jordanian]',
    );
  });

  it('is the person’s in a text that names the state by no other word', () => {
    const person = 'The film is by Vernon Jordan.';
    isTold(`${person}\n\nJordan defends it.`, 'Vernon Jordan: person', 'Jordan: person = Vernon Jordan');
    isTold(
      `${person}\n\nJordan defends it.\n\nA Jordanian envoy saw it.`,
      'Vernon Jordan: person',
      '[Jordan]',
      '[Jordanian]',
    );
    isTold(`${person}\n\nIt was shown in Jordan.`, 'Vernon Jordan: person', '[Jordan]');
  });
});

describe('a name that no rule knows', () => {
  it('is no place that everybody knows, whatever it says', () => {
    isTold('Later Ohio said so, and the New York magazine knew it. In New York nobody did.');
    isTold('The envoy Walter Dallas left. Dallas said so.', 'Walter Dallas: person', 'Dallas: person = Walter Dallas');
  });

  it('is a person’s where it is two words that are no others', () => {
    isTold('They asked Zorblat Quenning, who left.', 'Zorblat Quenning: person');
    isTold('They drove to Zorblat Quenning.');
    isTold('They left, according to  Zorblat Quenning.', 'Zorblat Quenning: person');
    isTold('They asked for Green Shipping.');
  });

  it('is what stands beside it', () => {
    isTold('The news agency Tanmark knew it, the Zorblat newspaper did not.', 'Tanmark: agency', 'Zorblat: media');
    isTold(
      'They asked companies such as Tanmark and Zorblat Quenning.',
      'Tanmark: company',
      'Zorblat Quenning: company',
    );
  });

  it('is an organisation’s where it says something, or is written like an acronym', () => {
    isTold('Later Zorblat said so to the QTFU.', 'Zorblat: organization', 'QTFU: organization');
    isTold('They want it NOW!');
  });
});

describe('a text that is not in English', () => {
  it('has only the names that no English word tells', () => {
    isTold(
      'Die Regierung warnte vor einer Eskalation, und Josep Zorblat sagte, die Sicherheit sei ein gemeinsames Interesse der Hafenbehörde Varnholm.',
      'Josep Zorblat: person',
    );
  });
});
