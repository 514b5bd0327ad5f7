// `node scripts/npmRun.cjs SCRIPT`: runs a script of package.json by the npm that is at hand, on every platform.
const { spawnSync } = require('node:child_process');

const script = process.env.npm_execpath;
const args = ['run', '--silent', ...process.argv.slice(2)];
const { status } =
  script && /\.c?js$/.test(script)
    ? spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
process.exit(status ?? 1);
