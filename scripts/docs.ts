import { writeFileSync } from 'node:fs';
import { DOCUMENTS, withGenerated } from './docs/generated.js';

/** Makes the tables anew that documents take from package.json and from the shape of the knowledge file. */
for (const file of DOCUMENTS) {
  writeFileSync(file, withGenerated(file));
  console.log(file);
}
