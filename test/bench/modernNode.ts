import { spawnSync } from 'node:child_process';
import { newestNode } from '../../scripts/hosts/nodeBinary.js';

/** Figures are taken on this Node or a newer one: older ones have a far slower RegExp and Intl. */
const LEAST_MAJOR = 24;

/** Runs `main` here where Node is new enough, else this same command under a Node that is, kept in the cache. */
export async function modernNode(main: () => Promise<void>): Promise<void> {
  if (Number(process.versions.node.split('.')[0]) >= LEAST_MAJOR) return main();
  const node = await newestNode();
  const { status, error } = spawnSync(node, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' });
  if (error) throw new Error(`The benches need Node ${LEAST_MAJOR}, and ${node} does not start: ${error.message}`);
  process.exitCode = status ?? 1;
}
