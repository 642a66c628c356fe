// Which partners are related by blood: second cousins or nearer, which is where genetics draws the line too.
import type { Id } from '../../base/ids.ts';
import type { ParentLinkKind } from '../../model/records/facts.ts';
import type { Family, Union } from './family.ts';

const BY_BLOOD: ReadonlySet<ParentLinkKind> = new Set<ParentLinkKind>(['biological', 'donor']);
/** Second cousins have great-grandparents in common. */
const GENERATIONS = 3;

export function relatedCouples({ unions }: Family): ReadonlySet<Union> {
  const parents = new Map<Id, Id[]>();
  for (const { children } of unions) {
    for (const { childId, links } of children) {
      for (const { kind, parentId } of links) {
        if (!BY_BLOOD.has(kind)) continue;
        const known = parents.get(childId);
        if (known) known.push(parentId);
        else parents.set(childId, [parentId]);
      }
    }
  }
  const lineOf = (id: Id): Set<Id> => {
    const line = new Set([id]);
    let last: readonly Id[] = [id];
    for (let up = 0; up < GENERATIONS && last.length > 0; up++) {
      last = last.flatMap((one) => parents.get(one) ?? []);
      for (const one of last) line.add(one);
    }
    return line;
  };
  return new Set(
    unions.filter(({ partners: [a, b] }) => {
      if (a === undefined || b === undefined || (!parents.has(a) && !parents.has(b))) return false;
      const line = lineOf(a);
      return [...lineOf(b)].some((one) => line.has(one));
    }),
  );
}
