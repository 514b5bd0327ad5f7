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
  'think-tanks-and-media',
  'firms-and-groups',
  'memberships',
];
const ARTICLES = ['sino-russian-relations'];

/** The knowledge that comes with the product, in merge order. A list, not a look into the folder: over HTTP folders cannot be listed. */
export const BUNDLED_FILES: readonly BundledFileName[] = [
  ...WORLD.map((name) => ({ name: `world/${name}.policy.yaml`, origin: 'world' as const })),
  ...ARTICLES.map((name) => ({ name: `${name}.policy.yaml`, origin: 'bundled' as const })),
];
