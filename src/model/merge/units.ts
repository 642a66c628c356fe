// Which fields of a record belong together: they are taken from one copy, never one from each.
import type { TableName } from '../records/registry.ts';

const TOGETHER: { readonly [table in TableName]?: readonly (readonly string[])[] } = {
  partnership: [['aId', 'bId', 'slashSide']],
  parentLink: [['parentId', 'childId', 'partnershipId']],
  tie: [['aId', 'bId', 'energy', 'roleOfB']],
  ringPlacement: [['state', 'ring', 'sector', 'origin', 'released']],
  residence: [['personId', 'dwellingId']],
  viewPlacement: [['x', 'y', 'angle', 'radial', 'pinned']],
};

/** These fields of a table in the groups they are chosen in, in order. */
export function unitsOf(table: TableName, names: Iterable<string>): readonly (readonly string[])[] {
  const groups = TOGETHER[table] ?? [];
  const units = new Map<string, string[]>();
  for (const name of [...names].sort()) {
    const first = groups.find((group) => group.includes(name))?.[0] ?? name;
    const unit = units.get(first);
    if (unit) unit.push(name);
    else units.set(first, [name]);
  }
  return [...units.values()];
}
