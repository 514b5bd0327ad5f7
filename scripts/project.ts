import { fileURLToPath } from 'node:url';

/** The folder of the project: the extension under development. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
