import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { buildAliasIndex, type IndexedAlias, type IndexedKind } from '../../../src/core/actors/aliasIndex.js';
import type { Span } from '../../../src/core/span.js';

type Given = string | readonly [text: string, kind: IndexedKind];

const indexOf = (...given: readonly Given[]) =>
  buildAliasIndex(
    given.map((alias, entry): IndexedAlias => {
      const [text, kind] = typeof alias === 'string' ? ([alias, 'name'] as const) : alias;
      return { text, kind, entry };
    }),
  );

/** What was found, as it stands in the text. */
const found = (text: string, aliases: readonly Given[], skips: readonly Span[] = []): string[] => {
  const hits: string[] = [];
  indexOf(...aliases).match(text, skips, (start, end) => hits.push(text.slice(start, end)));
  return hits;
};

const ranges = (text: string, ...aliases: readonly Given[]): number[][] => {
  const hits: number[][] = [];
  indexOf(...aliases).match(text, [], (start, end, numbers) => hits.push([start, end, ...numbers]));
  return hits;
};

describe('Alias index', () => {
  it('tells where an alias stands, and its number', () => {
    assert.deepEqual(ranges('In Berlin and Paris.', 'Paris', 'Berlin'), [
      [3, 9, 1],
      [14, 19, 0],
    ]);
  });

  it('takes the longest alias, and a shorter one where the longer breaks off', () => {
    const aliases = ['European Union', 'European Union Military Staff', 'European', 'Staff'];
    assert.deepEqual(found('the European Union Military Staff met', aliases), ['European Union Military Staff']);
    assert.deepEqual(found('the European Union Military Police', aliases), ['European Union']);
    assert.deepEqual(found('a European idea', aliases), ['European']);
  });

  it('goes on behind a match: matches never overlap', () => {
    assert.deepEqual(found('New York Times Square', ['New York Times', 'Times Square', 'Square']), [
      'New York Times',
      'Square',
    ]);
  });

  it('gives the numbers of all aliases that read alike, if their case rules agree', () => {
    assert.deepEqual(ranges('Georgia', 'Georgia', ['georgia', 'word'], 'Georgia'), [[0, 7, 0, 1, 2]]);
    assert.deepEqual(ranges('georgia', 'Georgia', ['georgia', 'word'], 'Georgia'), [[0, 7, 1]]);
  });

  it('knows words by their bounds', () => {
    assert.deepEqual(found('Chinatown, Indochina, China2, China_2020', ['China']), []);
    assert.deepEqual(found('(China), "China" China/China _China_ __China__', ['China']), Array(6).fill('China'));
  });

  it('is silent for no aliases, no text, and aliases of no letters', () => {
    assert.deepEqual(found('Text', []), []);
    assert.deepEqual(found('', ['China']), []);
    const index = indexOf('', '—', 'China', 'A ((((((( B');
    assert.deepEqual(index.unmatchable, [0, 1, 3]);
  });

  describe('case', () => {
    it('asks for a capital where the alias has one', () => {
      assert.deepEqual(found('roast turkey on fine china', ['Turkey', 'China']), []);
      assert.deepEqual(found('TURKEY, CHINA and ChinA', ['Turkey', 'China']), ['TURKEY', 'CHINA']);
    });

    it('lets a small letter be a capital at the start of a word or in a word of capitals', () => {
      assert.deepEqual(found('the Kremlin. The Kremlin. THE KREMLIN. tHe Kremlin', ['the Kremlin']), [
        'the Kremlin',
        'The Kremlin',
        'THE KREMLIN',
      ]);
    });

    it('keeps capitals inside a word', () => {
      assert.deepEqual(found('McDonald, MCDONALD, Mcdonald', ['McDonald']), ['McDonald', 'MCDONALD']);
    });

    it('does not ask for words of patterns', () => {
      assert.deepEqual(found('war War WAR wAr', [['War', 'word']]), ['war', 'War', 'WAR', 'wAr']);
    });
  });

  describe('acronyms', () => {
    const acronym = (...texts: string[]): Given[] => texts.map((text) => [text, 'acronym']);

    it('match in capitals only', () => {
      assert.deepEqual(found('Give us the US of A. Us too.', acronym('US')), ['US']);
      assert.deepEqual(found('EaP, EAP, Eap', acronym('EaP')), ['EaP']);
    });

    it('match capitalised from four letters on, unless that is a common word', () => {
      assert.deepEqual(found('Nato and Unesco; Who? Aids. Opec.', acronym('NATO', 'UNESCO', 'WHO', 'AIDS', 'OPEC')), [
        'Nato',
        'Unesco',
        'Opec',
      ]);
    });

    it('match with and without dots, the last dot included', () => {
      assert.deepEqual(found('The U.S. and U.S.-led U.N. forces (the U.S), US.', acronym('US', 'U.N.')), [
        'U.S.',
        'U.S.',
        'U.N.',
        'U.S',
        'US',
      ]);
      assert.deepEqual(found('UN, U.N.', acronym('U.N.')), ['UN', 'U.N.']);
      assert.deepEqual(found('U.S. Army, US Army', ['US Army']), ['U.S. Army', 'US Army']);
      assert.deepEqual(found('U.S.A. and U.S.S.R.', acronym('US')), []);
    });

    it('that are common words do not match in a shout', () => {
      const aliases = acronym('US', 'WHO', 'NATO');
      assert.deepEqual(found('TELL US MORE ABOUT IT', aliases), []);
      assert.deepEqual(found('ABOUT US', aliases), []);
      assert.deepEqual(found('  ABOUT US:\nThe US is big', aliases), ['US']);
      assert.deepEqual(found('US, UK and EU. Then US NATO envoys met the WHO.', aliases), ['US', 'US', 'NATO', 'WHO']);
      assert.deepEqual(found('NATO LEADERS MEET AGAIN', aliases), ['NATO']);
    });
  });

  describe('what joins words', () => {
    it('is any space, also a line end with indentation and quote marks', () => {
      const eu = ['European Union'];
      for (const space of [' ', '  ', '\t', '\u00a0', '\u202f', '\n', '\r\n', '\n   ', '\r\n> ', ' \n> > ']) {
        const text = `the European${space}Union.`;
        assert.deepEqual(ranges(text, ...eu), [[4, text.length - 1, 0]], JSON.stringify(space));
      }
      assert.deepEqual(found('European\n\nUnion, European, Union, European-Union', eu), []);
    });

    it('is any hyphen, and a line end behind it', () => {
      for (const hyphen of ['-', '‐', '‑', '–', '-\n', '-\r\n  ']) {
        assert.equal(found(`the Asia${hyphen}Pacific.`, ['Asia-Pacific']).length, 1, JSON.stringify(hyphen));
      }
      assert.deepEqual(found('Asia Pacific, Asia - Pacific, Asia/Pacific', ['Asia-Pacific']), []);
    });

    it('is any apostrophe', () => {
      assert.deepEqual(found("Xi'an, Xi’an, Xiʼan, Xi an", ['Xi’an']), ["Xi'an", 'Xi’an', 'Xiʼan']);
    });

    it('may be a sign: ampersand, slash, comma, dot', () => {
      assert.deepEqual(found('AT&T, AT & T, AT T', ['AT&T']), ['AT&T', 'AT & T']);
      assert.deepEqual(found('St. Petersburg, St Petersburg', ['St. Petersburg']), ['St. Petersburg']);
      assert.deepEqual(found('Washington, D.C. and Washington D.C.', ['Washington, DC']), ['Washington, D.C.']);
      assert.deepEqual(found('HIV/AIDS and HIV AIDS', ['HIV/AIDS']), ['HIV/AIDS']);
    });
  });

  describe('endings and compounds', () => {
    it('leave the possessive outside', () => {
      assert.deepEqual(found("China's, China’s and the Philippines' plans", ['China', 'Philippines']), [
        'China',
        'China',
        'Philippines',
      ]);
    });

    it('give adjectives and peoples a plural, names none', () => {
      const peoples: Given[] = [
        ['Russian', 'adjective'],
        ['Israeli', 'people'],
        ['Czech', 'people'],
        ['Chinese', 'people'],
        ['French', 'people'],
        ['Frenchman', 'people'],
        ['German', 'people'],
      ];
      assert.deepEqual(found('Russians, Israelis, Czechs, Frenchmen, Germans', peoples), [
        'Russians',
        'Israelis',
        'Czechs',
        'Frenchmen',
        'Germans',
      ]);
      assert.deepEqual(found('Chineses, Frenchs, RUSSIANS', peoples), ['RUSSIANS']);
      assert.deepEqual(found('Chinas', ['China']), []);
    });

    it('find the parts of hyphen compounds', () => {
      const aliases: Given[] = ['China', ['US', 'acronym'], ['Russian', 'adjective'], ['American', 'adjective']];
      assert.deepEqual(found('US-China, US–China, Russian-backed, anti-American, U.S.-China', aliases), [
        'US',
        'China',
        'US',
        'China',
        'Russian',
        'American',
        'U.S.',
        'China',
      ]);
    });

    it('take a combining form only before a hyphen that joins it to a letter', () => {
      const aliases: Given[] = [
        ['Sino', 'combining'],
        ['Russian', 'adjective'],
      ];
      assert.deepEqual(found('Sino-Russian', aliases), ['Sino', 'Russian']);
      assert.deepEqual(found('Sino-\nRussian', aliases), ['Sino', 'Russian']);
      assert.deepEqual(found('Sino, Sino - x, Sino-, Sino Tibetan, Sino-2', aliases), []);
    });
  });

  describe('phrases that mean something else', () => {
    it('block what they cover', () => {
      const aliases: Given[] = ['West', ['West Bank', 'except'], 'Bank'];
      assert.deepEqual(ranges('the West and the West Bank', ...aliases), [[4, 8, 0]]);
    });

    it('give way to an alias of the same words, and to a longer one', () => {
      assert.deepEqual(ranges('West Bank', 'West', ['West Bank', 'except'], 'West Bank'), [[0, 9, 2]]);
      assert.deepEqual(found('West Bank Authority', ['West', ['West Bank', 'except'], 'West Bank Authority']), [
        'West Bank Authority',
      ]);
    });
  });

  describe('letters of all sorts', () => {
    it('match composed and decomposed alike', () => {
      const text = 'Türkiye and Türkiye, Cote and Côte d’Ivoire'.normalize('NFC');
      const aliases = ['Türkiye', "Côte d'Ivoire"];
      const wanted = ['Türkiye', 'Türkiye', 'Côte d’Ivoire'];
      assert.deepEqual(found(text, aliases), wanted);
      assert.deepEqual(
        found(text.normalize('NFD'), aliases),
        wanted.map((word) => word.normalize('NFD')),
      );
      assert.deepEqual(
        found(
          text,
          aliases.map((alias) => alias.normalize('NFD')),
        ),
        wanted,
      );
      assert.deepEqual(found('Turkiye', aliases), []);
    });

    it('differ by their accents, also where one word goes on and the other does not', () => {
      const aliases = ['Peru Sol', 'Perú', 'Cóte', 'Cote Ivoire'];
      assert.deepEqual(found('Perú alone, Perú Sol, Peru alone, Peru Sol', aliases), ['Perú', 'Perú', 'Peru Sol']);
      assert.deepEqual(found('Cóte alone, Cóte Ivoire, Cote alone, Cote Ivoire', aliases), [
        'Cóte',
        'Cóte',
        'Cote Ivoire',
      ]);
    });

    it('match through soft hyphens and zero-width characters, which the range covers', () => {
      assert.deepEqual(ranges('Uk\u00adraine\u00ad and \u200bU\u200bkraine', 'Ukraine'), [
        [0, 8, 0],
        [15, 23, 0],
      ]);
    });

    it('find ideographs within a run', () => {
      assert.deepEqual(ranges('我爱中国人民', '中国', '中国 人'), [[2, 4, 0]]);
      assert.deepEqual(found('日本のアメリカ大使', ['アメリカ', '日本']), ['日本', 'アメリカ']);
      assert.deepEqual(found('미국은', ['미국']), ['미국']);
    });

    it('know other alphabets and their capitals', () => {
      assert.deepEqual(found('Россия, РОССИЯ, россия; Ελλάς, ΕΛΛΆΣ', ['Россия', 'Ελλάς']), [
        'Россия',
        'РОССИЯ',
        'Ελλάς',
        'ΕΛΛΆΣ',
      ]);
      assert.deepEqual(found('в США и С.Ш.А.', [['США', 'acronym']]), ['США', 'С.Ш.А.']);
    });

    it('keep offsets behind emoji and in right-to-left text', () => {
      assert.deepEqual(ranges('🇺🇸👍🏽 China 😀China', 'China'), [
        [9, 14, 0],
        [17, 22, 0],
      ]);
      assert.deepEqual(found('זה \u200fישראל\u200f, إيران', ['ישראל', 'إيران']), ['ישראל', 'إيران']);
    });

    it('stand broken surrogates', () => {
      assert.deepEqual(found('\ud83dChina\udc00 \ud83d', ['China']), ['China']);
    });
  });

  describe('skips', () => {
    it('are not read, and no match crosses or touches one', () => {
      const text = 'European `x` Union, `China` China';
      const skips = [
        { start: 9, end: 12 },
        { start: 20, end: 27 },
      ];
      assert.deepEqual(found(text, ['European Union', 'China'], skips), ['China']);
      assert.deepEqual(found(text, ['European', 'Union'], skips), ['European', 'Union']);
      assert.deepEqual(found('China', ['China'], [{ start: 0, end: 5 }]), []);
    });
  });
});
