import type { FileOrigin } from '../core/knowledge/knowledge.js';

/** A knowledge file that comes with the product. */
export interface BundledFileName {
  /** Below the folder `knowledge`, with slashes. */
  readonly name: string;
  readonly origin: Exclude<FileOrigin, 'workspace'>;
}

const WORLD = [
  'states',
  'governments',
  'leaders',
  'organizations',
  'missions',
  'think-tanks-and-media',
  'firms-and-groups',
  'memberships',
];
const ARTICLES = ['sino-russian-relations'];
const ENDING = '.policy.yaml';

/** The knowledge that comes with the product, in merge order. A list, not a look into the folder: over HTTP folders cannot be listed. */
export const BUNDLED_FILES: readonly BundledFileName[] = [
  ...WORLD.map((name) => ({ name: `world/${name}${ENDING}`, origin: 'world' as const })),
  ...ARTICLES.map((name) => ({ name: `${name}${ENDING}`, origin: 'bundled' as const })),
];

/** The file beside the program that has a bundled file parsed (`snapshot.ts`): YAML takes a hundred times as long to read. */
export const snapshotName = (name: string): string => `${name.slice(name.lastIndexOf('/') + 1, -ENDING.length)}.json`;
