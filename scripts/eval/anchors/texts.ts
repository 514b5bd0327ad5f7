import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../../project.js';

const FOLDER = path.join(PROJECT, '..', 'shared', 'texts');

/** Real policy texts where they lie beside the clone; none elsewhere. */
export const textsBeside = (): string[] =>
  existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => readFileSync(path.join(FOLDER, name), 'utf8'))
    : [];
