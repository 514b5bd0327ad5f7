import { writeFileSync } from 'node:fs';
import { jsonSchema } from '../src/core/knowledge/schema.js';
import { PROJECT } from './project.js';

/** Writes the JSON Schema of knowledge files anew: run it after changing src/core/knowledge/shapes. */
const file = `${PROJECT}/media/policy.schema.json`;
writeFileSync(file, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
console.log(file);
