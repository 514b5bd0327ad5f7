/** What `annotate` times, for `asBuilt` to bundle. */
export { readModel } from '../../src/core/claims/attribution/model.js';
export { compileKnowledge } from '../../src/core/compile.js';
export { Reading } from '../../src/core/reading.js';
