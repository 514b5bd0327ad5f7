import { isAlias, isCollection, isMap, isPair, isScalar, type Alias, type Node } from 'yaml';

/** For every alias ("*name") the node that it stands for: the nearest anchor ("&name") before it. Linear. */
export function resolveAliases(root: Node): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  const pending: unknown[] = [root];
  // A stack of its own: in the order of the text, and never deeper than memory.
  while (pending.length > 0) {
    const node = pending.pop();
    if (isPair(node)) pending.push(node.value, node.key);
    else if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target) targets.set(node, target);
    } else if (isScalar(node) || isCollection(node)) {
      if (node.anchor) anchors.set(node.anchor, node);
      if (isMap(node) || isCollection(node))
        for (let i = node.items.length - 1; i >= 0; i--) pending.push(node.items[i]);
    }
  }
  return targets;
}
