// Stands for the native logger of VS Code's server, which needs a compiler to install: the same interface, in plain
// Node, so that the log of an extension can be read in these hosts too. Times and levels as VS Code writes them.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
const INFO = 2;
let shared = INFO;

class Logger {
  constructor(_type, _name, file) {
    this.file = file;
    this.plain = false;
    this.level = undefined;
  }

  getLevel() {
    return this.level ?? shared;
  }

  setLevel(level) {
    this.level = level;
  }

  /** Without formatters a message is written as it is: so VS Code writes channels whose lines are not a log. */
  clearFormatters() {
    this.plain = true;
  }

  setPattern() {}
  flush() {}
  drop() {}

  write(level, message) {
    if (level < this.getLevel()) return;
    const now = new Date();
    const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
    const time = local.toISOString().replace('T', ' ').replace('Z', '');
    appendFileSync(this.file, this.plain ? message : `${time} [${LEVELS[level]}] ${message}\n`);
  }
}

for (const [name, level] of Object.entries({ trace: 0, debug: 1, info: 2, warn: 3, error: 4, critical: 5 })) {
  Logger.prototype[name] = function (message) {
    this.write(level, message);
  };
}

async function createLogger(name, file) {
  mkdirSync(dirname(file), { recursive: true });
  return new Logger('rotating', name, file);
}

module.exports = {
  version: 0,
  Logger,
  setLevel: (level) => void (shared = level),
  setFlushOn: () => undefined,
  createRotatingLogger: createLogger,
  createAsyncRotatingLogger: createLogger,
};
