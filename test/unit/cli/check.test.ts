import assert from 'node:assert/strict';
import { Folder, runCommand } from './runs.js';

let folder: Folder;
before(() => (folder = new Folder()));
after(() => folder.dispose());
const check = (...files: string[]) => runCommand(['check', '--no-bundled', ...files]);

describe('check', () => {
  it('is silent about a good file', async () => {
    const good = folder.file('good.policy.yaml', 'version: 1\nactors:\n  - {id: norway, name: Norway, type: state}\n');
    assert.deepEqual(await check(good), { code: 0, out: '', told: [] });
  });

  it('tells file, line, column, severity and what is wrong, and ends with 1', async () => {
    const bad = folder.file(
      'bad.policy.yaml',
      'version: 1\nactors:\n  - id: norway\n    name: Norway\n    type: planet\n',
    );
    const { code, out } = await check(bad);
    assert.equal(code, 1);
    assert.match(out, new RegExp(`(?:^|\\n)${bad.replace(/[\\.]/g, '\\$&')}:5:11 error .+\\n`));
  });

  it('finds broken YAML at its place', async () => {
    const { code, out } = await check(folder.file('broken.policy.yaml', 'version: 1\nactors: [\n'));
    assert.equal(code, 1);
    assert.match(out, /broken\.policy\.yaml:\d+:\d+ error /);
  });

  it('does not count warnings as errors', async () => {
    const { code, out } = await check(folder.file('odd.policy.yaml', 'version: 1\nnonsense: 1\n'));
    assert.equal(code, 0);
    assert.match(out, /odd\.policy\.yaml:2:1 warning /);
  });

  it('reads files together: an id of one is known in the other', async () => {
    const actors = folder.file('one.policy.yaml', 'version: 1\nactors:\n  - {id: norway, name: Norway, type: state}\n');
    const claims = folder.file(
      'two.policy.yaml',
      'version: 1\nclaims:\n  - {id: it-is-cold, statement: It is cold., positions: [{actor: norway, stance: supports}]}\n',
    );
    assert.deepEqual((await check(actors, claims)).code, 0);
    const alone = await check(claims);
    assert.equal(alone.code, 1);
    assert.match(alone.out, /two\.policy\.yaml:3:\d+ error .*norway/);
  });

  it('tells a file that is not there, checks the others, and ends with 2', async () => {
    const bad = folder.file('bad2.policy.yaml', 'version: 1\nactors: 7\n');
    const { code, out, told } = await check('nowhere.yaml', bad);
    assert.equal(code, 2);
    assert.deepEqual(told, ['nowhere.yaml: there is no such file']);
    assert.match(out, /bad2\.policy\.yaml:2:9 error /);
  });
});
