import type { Feature } from './services.js';

/** Everything a user can do, one file each. Order matters to nobody. */
export const features: readonly Feature[] = [];
