// Stands for `node:assert/strict` in the bundle for web workers, where Node's modules are not there.
import assert from 'assert';
export default assert.strict;
