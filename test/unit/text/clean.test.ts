import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanCopiedText } from '../../../src/core/text/clean.js';
import { assertLinear } from './linear.js';

const lines = (...all: string[]): string => all.join('\n');
const cleans = (name: string, dirty: string, clean: string) =>
  it(name, () => {
    assert.equal(cleanCopiedText(dirty), clean);
    assert.equal(cleanCopiedText(clean), clean, 'cleaning again changed it');
  });
const keeps = (name: string, text: string) => cleans(name, text, text);

describe('cleanCopiedText, paragraphs', () => {
  cleans(
    'joins hard-wrapped lines, keeps blank lines',
    lines(
      'The Council was founded in order to',
      'promote work among the states of',
      'the region.',
      '',
      '',
      'It has eight members, and each of',
      'them has a veto.',
      '',
    ),
    lines(
      'The Council was founded in order to promote work among the states of the region.',
      '',
      'It has eight members, and each of them has a veto.',
    ),
  );
  cleans(
    'finds paragraphs by their short last line where no blank lines stand',
    lines(
      'The Council was founded in order to',
      'promote work among its members and',
      'others.',
      'It has eight members, and each of',
      'them has a veto on all that it does',
    ),
    lines(
      'The Council was founded in order to promote work among its members and others.',
      '',
      'It has eight members, and each of them has a veto on all that it does',
    ),
  );
  cleans(
    'finds paragraphs by their indentation',
    lines(
      'The Council was founded in order to',
      'promote work among all its members.',
      '   It has eight members, and each of',
      'them has a veto on all that it does',
    ),
    lines(
      'The Council was founded in order to promote work among all its members.',
      '',
      'It has eight members, and each of them has a veto on all that it does',
    ),
  );
  cleans(
    'parts the paragraphs of a text with one line a paragraph',
    lines(`A ${'long '.repeat(50)}line.`, `B ${'long '.repeat(50)}line.`),
    lines(`A ${'long '.repeat(50)}line.`, '', `B ${'long '.repeat(50)}line.`),
  );
  cleans(
    'Windows line ends',
    'The Council was founded in order to\r\npromote work.\r\n',
    'The Council was founded in order to promote work.',
  );
  keeps('an empty text', '');
  keeps('a single line', 'The Council was founded.');
  keeps('verse and addresses', lines('Roses are red', 'Violets are blue'));
  cleans('blanks alone', ' \n\t\n', '');
});

describe('cleanCopiedText, hyphens', () => {
  const wrapped = (first: string, second: string) => lines(first, `${second} and more of the text that follows here.`);
  const joined = (name: string, end: string, start: string, expected: string) =>
    cleans(
      name,
      wrapped(`The text that was copied has ${end}`, start),
      `The text that was copied has ${expected} and more of the text that follows here.`,
    );
  joined('undoes hyphenation', 'cooper-', 'ation', 'cooperation');
  joined('keeps a hyphen before a capital', 'Sino-', 'Russian', 'Sino-Russian');
  joined('keeps a hyphen before a digit', 'the F-', '35', 'the F-35');
  joined('keeps the hyphen of compounds that always have one', 'self-', 'defence', 'self-defence');
  joined('keeps a chain of hyphens', 'state-of-', 'the-art', 'state-of-the-art');
  joined('leaves a suspended hyphen its space', 'pre-', 'and post-war', 'pre- and post-war');
  joined('joins behind a dash between numbers', '2010–', '2014', '2010–2014');
  joined('joins behind a slash', 'and/', 'or', 'and/or');
  joined('keeps a dash that stands by itself', 'the talks –', 'which failed', 'the talks – which failed');
  joined('resolves a soft hyphen at the line end', 'cooper\u00ad', 'ation', 'cooperation');
  joined('knows the Unicode hyphen', 'cooper\u2010', 'ation', 'cooperation');

  cleans(
    'takes the text itself for a dictionary: hyphenated elsewhere',
    wrapped('The burden-sharing debate is about burden-', 'sharing'),
    'The burden-sharing debate is about burden-sharing and more of the text that follows here.',
  );
  cleans(
    'takes the text itself for a dictionary: one word elsewhere',
    wrapped('The airspace is theirs, they say, the air-', 'space'),
    'The airspace is theirs, they say, the airspace and more of the text that follows here.',
  );
});

describe('cleanCopiedText, characters', () => {
  cleans('ligatures', 'The oﬃcials of the ﬁrst eﬀort ﬂew.', 'The officials of the first effort flew.');
  cleans('soft hyphens and zero-width characters', 'co\u00adop\u200bera\ufefftion', 'cooperation');
  keeps('a no-break space between words', 'In 5\u00a0km and Mr.\u00a0Smith');
  cleans('runs of blanks', 'The  Council \u00a0 met\there. ', 'The Council met here.');
  keeps('emoji, accents, right-to-left text', 'Ça va 😀 – שלום');
});

describe('cleanCopiedText, pages', () => {
  const page = (n: number, text: string) => lines('Cold Currents', text, String(n));
  cleans(
    'drops heads and numbers at the edges of pages',
    ['the first of all the pages is here and', 'the second one goes on with it and so', 'the third one ends.']
      .map((text, i) => page(i + 1, text))
      .join('\n\f'),
    'the first of all the pages is here and the second one goes on with it and so the third one ends.',
  );
  cleans(
    'drops a page number between blank lines, and the sentence goes on',
    lines('The delegates who had come to Geneva', '', '12', '', 'were told that nothing would change.'),
    'The delegates who had come to Geneva were told that nothing would change.',
  );
  cleans(
    'drops a page number that cuts a sentence',
    lines('The delegates who had come to Geneva', '12', 'were told that nothing would change.'),
    'The delegates who had come to Geneva were told that nothing would change.',
  );
  cleans(
    'drops “Page 3 of 10” and “– 4 –”',
    lines('One thing ended here.', '', 'Page 3 of 10', '', 'Another began.', '', '– 4 –'),
    lines('One thing ended here.', '', 'Another began.'),
  );
  cleans(
    'drops a running head that cuts sentences, with its number',
    lines(
      'The delegates who had come to Geneva',
      'Cold Currents 11',
      'were told that nothing would change',
      'and that they could as well go home.',
      'Cold Currents 12',
      'They stayed for a month more and met',
      'Cold Currents 13',
      'again and again to no avail.',
    ),
    'The delegates who had come to Geneva were told that nothing would change and that they could as well go home. They stayed for a month more and met again and again to no avail.',
  );
  cleans(
    'joins a word that the page broke',
    lines('The delegates who had come for cooper-', '12', 'ation were told that nothing changes.'),
    'The delegates who had come for cooperation were told that nothing changes.',
  );
  keeps('a year on a line of its own', lines('What happened first.', '', '2014', '', 'Russia took Crimea.'));
  keeps(
    'speakers in a transcript',
    lines('MODERATOR:', '', 'Why now?', '', 'MODERATOR:', '', 'Why then?', '', 'MODERATOR:', '', 'Well?'),
  );
  keeps(
    'headings that count',
    lines(
      'Article 1',
      '',
      'All are free.',
      '',
      'Article 2',
      '',
      'All are equal.',
      '',
      'Article 3',
      '',
      'All are safe.',
    ),
  );
});

describe('cleanCopiedText, lists, headings, tables', () => {
  cleans(
    'keeps items apart and joins the lines of each',
    lines(
      'We recommend the following to everyone:',
      '• talk to all of those that are willing',
      'to talk',
      '• listen',
      '1. think',
      '2. write',
      'and rest after all of that was done well.',
    ),
    lines(
      'We recommend the following to everyone:',
      '• talk to all of those that are willing to talk',
      '• listen',
      '1. think',
      '2. write and rest after all of that was done well.',
    ),
  );
  cleans(
    'gives a lonely bullet its text',
    lines('We recommend the following to everyone:', '•', 'talk to all', '•', 'listen'),
    lines('We recommend the following to everyone:', '• talk to all', '• listen'),
  );
  cleans('bullets of symbol fonts', lines('\uf0b7 talk', '\uf0b7 listen'), lines('• talk', '• listen'));
  keeps('nested items', lines('- one', '  - two', '  - three', '- four'));
  cleans(
    'no item in the middle of a sentence',
    lines(
      'The agreement that ended it was signed in',
      '1992. It was the end of a long dispute of',
      '12. The parties had all agreed to it before',
    ),
    'The agreement that ended it was signed in 1992. It was the end of a long dispute of 12. The parties had all agreed to it before',
  );
  cleans(
    'keeps a heading by itself',
    lines(
      'Introduction',
      'The Council was founded in order to',
      'promote work among all its members.',
      'THE WAR',
      'It has eight members, and each of',
      'them has a veto on all that it does',
    ),
    lines(
      'Introduction',
      '',
      'The Council was founded in order to promote work among all its members.',
      '',
      'THE WAR',
      '',
      'It has eight members, and each of them has a veto on all that it does',
    ),
  );
  keeps('rows of a table', lines('State     Joined     Left', 'Norway    1949       never'));
});

describe('cleanCopiedText, any text', () => {
  const piece = fc.constantFrom(
    '\n',
    '\n\n',
    '\f',
    '\r\n',
    ' ',
    '   ',
    '\t',
    '- ',
    '-',
    '•',
    '1.',
    '(a) ',
    '12',
    '13',
    '2014',
    'Page 2',
    'Cold Currents',
    'cooper-',
    'ation',
    'The',
    'that',
    'MODERATOR',
    '.',
    ':',
    '\u00ad',
    '\u00a0',
    'ﬁ',
    '– ',
    '/',
    '# ',
    '😀',
    'a longer stretch of words that fills a line',
  );
  it('is clean after cleaning', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        const clean = cleanCopiedText(parts.join(''));
        assert.equal(cleanCopiedText(clean), clean);
      }),
      { numRuns: 2000 },
    );
  });

  const hostile: Record<string, (n: number) => string> = {
    'blank lines': (n) => '\n'.repeat(n),
    blanks: (n) => ' '.repeat(n) + 'a',
    numbers: (n) => '1\n'.repeat(n / 8),
    bullets: (n) => '•\n'.repeat(n / 8),
    'soft hyphens': (n) => '\u00ad '.repeat(n / 2),
    hyphens: (n) => '-'.repeat(n),
    'one word': (n) => 'a-'.repeat(n / 2) + '\nb',
    'form feeds': (n) => 'a\f'.repeat(n / 8),
    'wide gaps': (n) => 'a   '.repeat(n / 4),
    'broken words': (n) => 'abcdefghijklmnopqrstuvwxyzabcdefghijkl-\n'.repeat(n / 40),
    stops: (n) => '.'.repeat(n) + 'a\nb',
  };
  for (const [name, make] of Object.entries(hostile)) {
    it(`takes time in proportion: ${name}`, () => assertLinear(make, cleanCopiedText));
  }
});
