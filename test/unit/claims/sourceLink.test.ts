import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { told } from './sourced.js';

const links = (marked: string, ...expected: string[]): void => assert.deepEqual(told(marked), expected);

describe('a source that names an actor', () => {
  it('is that actor, with its title or apposition', () => {
    links('[Russian President Vladimir Putin] said so.', 'Russian President Vladimir Putin=putin name');
    links('[Putin, the president of Russia,] said so.', 'Putin, the president of Russia,=putin name');
    links('[The Arctic Council] said so.', 'The Arctic Council=arctic-council name');
  });

  it('is the state for which a government, its officials or a paper speak', () => {
    links('[The Chinese government] said so.', 'The Chinese government=china name');
    links('[Norway’s foreign ministry] said so.', 'Norway’s foreign ministry=norway name');
    links('[Russian and Chinese officials] said so.', 'Russian and Chinese officials=russia name');
    links('[Officials in Beijing] said so.', 'Officials in Beijing=china name');
    links('[A NATO paper from 2018] said so.', 'A NATO paper from 2018=nato name');
    links('[Kremlin spokespeople] said so.', 'Kremlin spokespeople=russia name');
    links('[The Chinese] said so.', 'The Chinese=china name');
  });

  it('is not the state that a scholar, a critic or somebody unknown comes from', () => {
    links('[Chinese scholar Wang Li] said so.', 'Chinese scholar Wang Li=?');
    links('[Chinese official Wang Li] said so.', 'Chinese official Wang Li=?');
    links('[Norway’s Jens Holm] said so.', 'Norway’s Jens Holm=?');
    links('[Critics of Russia] said so.', 'Critics of Russia=?');
    links('[a supporter of Putin] said so.', 'a supporter of Putin=?');
    links('[An expert in Oslo] said so.', 'An expert in Oslo=?');
  });

  it('is not a state whose name is part of a longer one', () => {
    links('[China National Petroleum Corporation] said so.', 'China National Petroleum Corporation=?');
    links('[Air China] said so.', 'Air China=?');
    links('[The University of Norway] said so.', 'The University of Norway=?');
  });

  it('is the first of several', () => {
    links('[Putin and Xi] said so.', 'Putin and Xi=putin name');
    links('[Norway and Vladimir Putin] said so.', 'Norway and Vladimir Putin=norway name');
    links('[Analysts and Putin] said so.', 'Analysts and Putin=?');
    links('[Jens Holm and Putin] said so.', 'Jens Holm and Putin=?');
    links(
      '[The president and party leader Xi Jinping] said so.',
      'The president and party leader Xi Jinping=jinping name',
    );
  });
});
