/** What `annotate` times, for `asBuilt` to bundle. */
export { readModel } from '../../src/core/claims/attribution/model.js';
export { mergeKnowledge } from '../../src/core/knowledge/merge.js';
export { Pack } from '../../src/core/pack/pack.js';
export { compileKnowledge } from '../../src/core/compile.js';
export { Reading } from '../../src/core/reading.js';
