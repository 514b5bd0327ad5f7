import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];
const WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

/**
 * The path of a browser of the Chromium family: `POLICY_ANNOTATOR_CHROMIUM` where set, else one on the PATH or in the
 * places where installers put it.
 * @throws one line that says what to install.
 */
export function findChromium(): string {
  const named = process.env.POLICY_ANNOTATOR_CHROMIUM;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`POLICY_ANNOTATOR_CHROMIUM names ${named}, which is no program.`);
  }
  const found = [...onPath(), ...installed()].find(isExecutable);
  if (found) return found;
  throw new Error(
    `No Chromium, Chrome or Edge found: ${howToInstall()}, or set POLICY_ANNOTATOR_CHROMIUM to its path.`,
  );
}

function onPath(): string[] {
  const extension = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name + extension)));
}

function installed(): string[] {
  if (process.platform === 'darwin') {
    const homes = ['', process.env.HOME ?? ''];
    return MAC.flatMap((app) => homes.map((home) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`));
  }
  if (process.platform !== 'win32') return ['/snap/bin/chromium', '/opt/google/chrome/chrome'];
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? WINDOWS.map((parts) => join(root, ...parts)) : []));
}

function howToInstall(): string {
  if (process.platform === 'darwin') return '`brew install --cask chromium`';
  if (process.platform === 'win32') return '`winget install Google.Chrome`';
  return 'install it with `apt-get install chromium` (or your system’s package)';
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // the answer, not a mishap
  }
}
