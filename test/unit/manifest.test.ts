import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json';
import texts from '../../package.nls.json';
import { COMMAND_IDS } from '../../src/editor/commands/ids.js';
import { DEFAULTS } from '../../src/editor/settingDefaults.js';

/** The manifest against the code: nothing is declared and forgotten, nothing used and not declared. */

const ROOT = join(__dirname, '..', '..');
const { contributes } = manifest;
const declared = contributes.commands.map(({ command }) => command);
const nls: Readonly<Record<string, string>> = texts;

type Item = { command?: string; submenu?: string; when?: string; group?: string };
const menus: Readonly<Record<string, readonly Item[]>> = contributes.menus;
const allItems = Object.values(menus).flat();
const source = sourcesOf(join(ROOT, 'src', 'editor'));

function sourcesOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

/** All strings anywhere in a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const clauses = [
  ...allItems.flatMap(({ when }) => when ?? []),
  ...contributes.keybindings.map(({ when }) => when),
  ...contributes.viewsWelcome.map(({ when }) => when),
  ...contributes.commands.flatMap((command) => ('enablement' in command ? [String(command.enablement)] : [])),
];

describe('commands in the manifest', () => {
  it('are those of the table, each once', () => {
    assert.deepEqual([...declared].sort(), [...COMMAND_IDS].sort());
    assert.equal(new Set(declared).size, declared.length);
  });

  it('have a handler each: the table is typed by the list of ids, and imports what it names', () => {
    const table = readFileSync(join(ROOT, 'src/editor/commands/index.ts'), 'utf8');
    assert.match(table, /commands: Readonly<Record<CommandId, Command>>/);
    for (const id of COMMAND_IDS) assert.match(table, new RegExp(`'${id.replaceAll('.', '\\.')}': [\\w.]+,`), id);
  });

  it('have the category and a title of their own', () => {
    for (const { command, category, title } of contributes.commands) {
      assert.equal(category, 'Policy Annotator', command);
      assert.match(title, /^%command\..+%$/, command);
    }
    const titles = contributes.commands.map(({ title }) => nls[title.slice(1, -1)]);
    const twice = titles.filter((title, i) => titles.indexOf(title) !== i);
    assert.deepEqual(twice, ['Show More'], 'two commands of one name cannot be told apart in the palette');
  });

  it('that need a node or a text are not offered where there is none', () => {
    const palette = new Map(menus['commandPalette']?.map(({ command, when }) => [command, when]));
    const onNodes = declared.filter((id) => /\.(reveal|copy|toggleKind|more|openFile)$/.test(id));
    assert.equal(onNodes.length, 6);
    for (const id of onNodes) assert.equal(palette.get(id), 'false', id);
    for (const id of ['nextMention', 'nextClaim', 'showMentions', 'copyAsJson', 'turnOff']) {
      assert.equal(palette.get(`policyAnnotator.${id}`), 'policyAnnotator.active', id);
    }
  });

  it('named anywhere in manifest, texts or code exist', () => {
    const known = new Set<string>([...declared, ...registeredInCode(), 'policyAnnotator.outline.focus']);
    const named = [...stringsIn(contributes), ...Object.values(nls), source].flatMap((text) =>
      [...text.matchAll(/command:(policyAnnotator\.[\w.]+)/g)].map(([, id]) => id ?? ''),
    );
    const executed = [...source.matchAll(/executeCommand\(\s*'(policyAnnotator\.[\w.]+)'/g)].map(([, id]) => id ?? '');
    assert.ok(named.length > 10);
    for (const id of [...named, ...executed]) assert.ok(known.has(id), `there is no command ${id}`);
  });

  function registeredInCode(): string[] {
    return [...source.matchAll(/= '(policyAnnotator\.\w+)';/g)].map(([, id]) => id ?? '');
  }
});

describe('menus in the manifest', () => {
  it('hold commands and submenus that exist', () => {
    const submenus = contributes.submenus.map(({ id }) => id);
    for (const { command, submenu } of allItems) {
      if (command) assert.ok(declared.includes(command), command);
      if (submenu) assert.ok(submenus.includes(submenu), submenu);
    }
    for (const id of submenus) assert.ok(menus[id]?.length, `submenu ${id} is empty`);
  });

  it('offer a submenu once in a menu: VS Code drops the second', () => {
    for (const [menu, items] of Object.entries(menus)) {
      const used = items.flatMap(({ submenu }) => submenu ?? []);
      assert.equal(new Set(used).size, used.length, menu);
    }
  });

  it('of views and editors say when', () => {
    for (const menu of ['view/title', 'view/item/context', 'editor/context', 'commandPalette']) {
      for (const { command, submenu, when } of menus[menu] ?? []) assert.ok(when, `${menu}: ${command ?? submenu}`);
    }
  });

  it('show an icon where there is room for nothing else', () => {
    const icons = new Map<string, boolean>([
      ...contributes.commands.map((one): [string, boolean] => [one.command, 'icon' in one]),
      ...contributes.submenus.map((one): [string, boolean] => [one.id, 'icon' in one]),
    ]);
    for (const { command, submenu, group } of allItems) {
      if (/^(inline|navigation)/.test(group ?? '')) assert.ok(icons.get(command ?? submenu ?? ''), command ?? submenu);
    }
  });
});

describe('keybindings in the manifest', () => {
  it('are few, run commands that exist and say when', () => {
    assert.ok(contributes.keybindings.length <= 9);
    for (const { command, when, key, mac } of contributes.keybindings) {
      assert.ok(declared.includes(command), command);
      assert.ok(when, command);
      // On a Mac, Option with a letter types a character.
      if (/^(shift\+)?alt\+\w$/.test(key)) assert.match(mac, /^ctrl\+/, command);
    }
  });
});

describe('context keys', () => {
  it('that clauses ask are set by the code', () => {
    const keys = readFileSync(join(ROOT, 'src/editor/contextKeys.ts'), 'utf8');
    const known = new Set([...keys.matchAll(/^ {2}'?([\w.]+)'?: /gm)].map(([, key]) => key));
    const views = new Set(Object.values(contributes.views).flatMap((list) => list.map(({ id }) => id)));
    const configured = new Set(Object.keys(DEFAULTS).map((key) => `config.policyAnnotator.${key}`));
    for (const clause of clauses) {
      for (const [word] of clause.matchAll(/(?:config\.)?policyAnnotator\.[\w.]+/g)) {
        const ours = known.has(word.slice('policyAnnotator.'.length)) || views.has(word) || configured.has(word);
        assert.ok(ours, `${word} in “${clause}”`);
      }
    }
  });

  it('are all set somewhere', () => {
    const keys = readFileSync(join(ROOT, 'src/editor/contextKeys.ts'), 'utf8');
    for (const [, key] of keys.matchAll(/^ {2}'?([\w.]+)'?: /gm))
      assert.ok(source.includes(`setContext('${key}'`) || new RegExp(`setContext\\(\\s*'${key}'`).test(source), key);
  });
});

describe('views in the manifest', () => {
  const views = Object.values(contributes.views).flat();

  it('are those that the code makes', () => {
    const made = [...source.matchAll(/createTreeView\(\s*'([\w.]+)'/g)].map(([, id]) => id);
    assert.deepEqual(views.map(({ id }) => id).sort(), made.sort());
  });

  it('have a welcome for every state there is', () => {
    const types = readFileSync(join(ROOT, 'src/editor/services.ts'), 'utf8');
    const states = [...(/type DocumentState = ([^;]+);/.exec(types)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
      ([, state]) => state ?? '',
    );
    assert.equal(states.length, 6);
    const outline = contributes.viewsWelcome.filter(({ view }) => view === 'policyAnnotator.outline');
    for (const state of [...states, 'none', 'empty']) {
      assert.ok(
        outline.some(({ when }) => new RegExp(`\\b${state}\\b`).test(when)),
        `outline: ${state}`,
      );
    }
    for (const { id } of views)
      assert.ok(
        contributes.viewsWelcome.some(({ view }) => view === id),
        id,
      );
  });

  it('lie in a container of ours', () => {
    const containers = contributes.viewsContainers.activitybar.map(({ id }) => id);
    assert.deepEqual(Object.keys(contributes.views), containers);
  });
});

describe('settings in the manifest', () => {
  const properties = [contributes.configuration].flat().flatMap((group) => Object.keys(group.properties));

  it('are those that the code reads', () => {
    assert.deepEqual(
      properties.sort(),
      Object.keys(DEFAULTS)
        .map((key) => `policyAnnotator.${key}`)
        .sort(),
    );
  });
});

describe('texts of the manifest', () => {
  const used = new Set(
    stringsIn(manifest).flatMap((text) => [...text.matchAll(/^%([\w.-]+)%$/g)].map(([, key]) => key ?? '')),
  );

  it('are all there', () => {
    for (const key of used) assert.ok(nls[key], `%${key}% has no text`);
  });

  it('are all used', () => {
    assert.deepEqual(
      Object.keys(nls).filter((key) => !used.has(key)),
      [],
    );
  });
});

describe('files that the manifest names', () => {
  it('exist', () => {
    const named = stringsIn(contributes).filter((text) => /^(\.\/)?(media|syntaxes|knowledge)\/.+\.\w+$/.test(text));
    assert.ok(named.length > 5);
    for (const file of named) assert.ok(existsSync(join(ROOT, file)), file);
  });
});
