import { PROJECT } from '../project.js';
import { tellFinding } from './finding.js';
import { findingsIn } from './findings.js';
import { readPack } from './pack.js';

/** `npm run world:check`: tells what is wrong in knowledge/world, a line each as file:line:column, and fails where anything is. */
const files = readPack(`${PROJECT}/knowledge/world`);
const findings = findingsIn(files);
for (const finding of findings) console.log(tellFinding(finding, files));
process.exitCode = findings.length > 0 ? 1 : 0;
