import { readFileSync } from 'node:fs';

interface Setting {
  readonly default?: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly order?: number;
}
interface Group {
  readonly title?: string;
  readonly properties: Readonly<Record<string, Setting>>;
}
interface Manifest {
  readonly contributes: {
    readonly configuration?: Group | readonly Group[];
    readonly commands?: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings?: readonly { readonly command: string; readonly key: string; readonly mac?: string }[];
    readonly menus?: Readonly<Record<string, readonly { readonly command?: string; readonly when?: string }[]>>;
  };
}

/** The tables of settings and commands, from package.json and its English texts. */
export function manifestTables(): { settings: string; commands: string } {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const texts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
  const say = (text = ''): string => text.replace(/^%([^%]+)%$/, (whole, key: string) => texts[key] ?? whole);
  return { settings: settings(contributes, say), commands: commands(contributes, say) };
}

type Say = (text?: string) => string;

function settings({ configuration }: Manifest['contributes'], say: Say): string {
  const groups: readonly Group[] =
    configuration === undefined ? [] : 'properties' in configuration ? [configuration] : configuration;
  const rows = groups.flatMap(({ properties }) =>
    Object.entries(properties).map(([name, setting]) =>
      row(`\`${name}\``, `\`${JSON.stringify(setting.default)}\``, described(setting, say)),
    ),
  );
  return [row('setting', 'default', 'what it does'), '| --- | --- | --- |', ...rows].join('\n');
}

function described(setting: Setting, say: Say): string {
  const text = say(setting.markdownDescription ?? setting.description).replace(/`#([^#`]+)#`/g, '`$1`');
  const meanings = setting.markdownEnumDescriptions ?? setting.enumDescriptions ?? [];
  const values = (setting.enum ?? []).map((value, at) => `\`${value}\`: ${say(meanings[at])}`);
  return [text, ...values].join(' ');
}

/** Those that the command palette shows; others belong to buttons and links. */
function commands({ commands: all = [], keybindings = [], menus = {} }: Manifest['contributes'], say: Say): string {
  const hidden = new Set(
    (menus.commandPalette ?? []).filter(({ when }) => when === 'false').map(({ command }) => command),
  );
  const rows = all
    .filter(({ command }) => !hidden.has(command))
    .map(({ command, title }) => {
      const keys = keybindings.filter((binding) => binding.command === command).map(keyNames);
      return row(say(title), keys.join(', '));
    });
  return [row('command', 'keys'), '| --- | --- |', ...rows].join('\n');
}

function keyNames({ key, mac }: { readonly key: string; readonly mac?: string }): string {
  const other = mac !== undefined && mac !== key ? ` (macOS ${pretty(mac)})` : '';
  return pretty(key) + other;
}

const pretty = (key: string): string =>
  `\`${key.replace(/(^|[+ ])([a-z])/g, (_all, before: string, first: string) => before + first.toUpperCase())}\``;

const row = (...cells: string[]): string =>
  `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
