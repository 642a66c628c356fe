// Makes partnerships, parent links, twins and households of what a GenoPro file says about families.
import type { Point } from '../../base/geometry.ts';
import type { Id, NewId } from '../../base/ids.ts';
import {
  type BirthGroup,
  FAMILY_LINES,
  type FamilyLine,
  type Household,
  type ParentLink,
  type ParentLinkKind,
  type Partnership,
  type SiblingGroup,
} from '../../model/records/facts.ts';
import type { Report } from '../report.ts';
import { dateOf } from './people.ts';
import { pointsOf, type Standing } from './positions.ts';
import { childOf, idOf, listOf, textOf, type XmlElement } from './readXml.ts';
import { unionOf } from './unions.ts';

export interface Reading {
  readonly root: XmlElement;
  readonly newId: NewId;
  readonly report: Report;
  /** By the number in the file; a second drawing of somebody leads to the same person. */
  readonly people: ReadonlyMap<string, Id>;
  readonly nameOf: (id: Id) => string;
}

export interface Families {
  readonly partnerships: Partnership[];
  readonly parentLinks: ParentLink[];
  readonly birthGroups: BirthGroup[];
  readonly siblingGroups: SiblingGroup[];
}

const CHILD_KINDS: Readonly<Record<string, ParentLinkKind>> = {
  Biological: 'biological',
  Adopted: 'adoptive',
  Foster: 'foster',
};
const LINES: Readonly<Record<string, FamilyLine>> = {
  NoMoreChildren: FAMILY_LINES[0],
  PossiblyMoreChildren: FAMILY_LINES[1],
  ToBeCompleted: FAMILY_LINES[2],
};
const TWINS: Readonly<Record<string, BirthGroup['kind']>> = { Fraternal: 'fraternal', Identical: 'identical' };

interface Side {
  readonly parents: Id[];
  readonly children: { readonly id: Id; readonly kind: ParentLinkKind; readonly twin: string | undefined }[];
}

export function readFamilies(reading: Reading): Families {
  const { root, newId, report, people, nameOf } = reading;
  const sides = sidesOf(reading);
  const families: Families = { partnerships: [], parentLinks: [], birthGroups: [], siblingGroups: [] };
  const twins = new Map<string, Id[]>();
  for (const element of listOf(root, 'Families', 'Family')) {
    const { parents, children } = sides.get(idOf(element)) ?? { parents: [], children: [] };
    const partnership = unionIn(element, parents, reading);
    if (partnership) families.partnerships.push(partnership);
    if (parents.length > 2) report.add('attention', 'files.genoproManyParents', parents.map(nameOf).join(', '));
    for (const { id, kind, twin } of children) {
      if (twin !== undefined) twins.set(twin, [...(twins.get(twin) ?? []), id]);
      for (const parentId of parents)
        families.parentLinks.push({
          ...{ id: newId(), parentId, childId: id, kind },
          ...(partnership ? { partnershipId: partnership.id } : {}),
        });
    }
    // A family of which nobody knows the parents.
    if (parents.length === 0 && children.length > 1)
      families.siblingGroups.push({ id: newId(), childIds: children.map(({ id }) => id) });
  }
  for (const element of listOf(root, 'Twins', 'Twin')) {
    const named = (element.attributes.get('Siblings') ?? '').split(',').flatMap((id) => people.get(id.trim()) ?? []);
    const childIds = [...new Set([...named, ...(twins.get(idOf(element)) ?? [])])];
    const link = element.attributes.get('TwinLink') ?? '';
    if (childIds.length < 2) continue;
    families.birthGroups.push({
      ...{ id: newId(), childIds },
      kind: Object.hasOwn(TWINS, link) ? (TWINS[link] ?? 'unknown') : 'unknown',
    });
  }
  return families;
}

/** Who stands above and who below each family. */
function sidesOf({ root, report, people, nameOf }: Reading): Map<string, Side> {
  const sides = new Map<string, Side>();
  for (const { attributes } of listOf(root, 'PedigreeLinks', 'PedigreeLink')) {
    const [family = '', who = ''] = [attributes.get('Family'), attributes.get('Individual')];
    const id = people.get(who);
    if (id === undefined) {
      report.add('left', 'files.gedcomLostReference', `${who} (${family})`);
      continue;
    }
    const side = sides.get(family) ?? { parents: [], children: [] };
    sides.set(family, side);
    const link = attributes.get('PedigreeLink') ?? '';
    if (link === 'Parent') {
      if (!side.parents.includes(id)) side.parents.push(id);
      continue;
    }
    const kind = Object.hasOwn(CHILD_KINDS, link) ? CHILD_KINDS[link] : undefined;
    if (!kind && link !== '') report.add('attention', 'files.gedcomPedigree', `${nameOf(id)}: ${link}`);
    side.children.push({ id, kind: kind ?? (link === '' ? 'biological' : 'legal'), twin: attributes.get('Twin') });
  }
  return sides;
}

function unionIn(element: XmlElement, parents: readonly Id[], reading: Reading): Partnership | null {
  const [aId, bId] = parents;
  if (aId === undefined || bId === undefined) return null;
  const { root, newId, report, nameOf } = reading;
  const shown = `${nameOf(aId)} – ${nameOf(bId)}`;
  const relation = textOf(element, 'Relation');
  const union = unionOf(relation);
  if (!union) report.add('attention', 'files.genoproUnion', `${shown}: ${relation}`);
  const named = new Set((element.attributes.get('Unions') ?? textOf(element, 'Unions')).split(/[\s,]+/));
  const marriage = listOf(root, 'Marriages', 'Marriage').find((one) => named.has(idOf(one)));
  const from = dateOf(childOf(marriage, 'Date'), shown, report);
  const to = dateOf(childOf(marriage, 'Divorce', 'Date'), shown, report);
  const line = textOf(element, 'FamilyLine');
  const note = [union ? '' : relation, textOf(element, 'DisplayText'), textOf(element, 'Comment')].filter(Boolean);
  return {
    ...{ id: newId(), aId, bId },
    ...(union ?? { kind: 'relationship', status: 'current' }),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(Object.hasOwn(LINES, line) ? { familyLine: LINES[line] as FamilyLine } : {}),
    ...(note.length > 0 ? { note: note.join('\n').slice(0, 10_000) } : {}),
  };
}

/** A household is an outline on a page: whoever stands inside it lives there. */
export function readHouseholds(
  { root, newId, report }: Pick<Reading, 'root' | 'newId' | 'report'>,
  standing: readonly Standing[],
): Household[] {
  return listOf(root, 'Households', 'Household').flatMap((element) => {
    const outline = pointsOf(element);
    const page = childOf(element, 'Position')?.attributes.get('GenoMap') ?? element.attributes.get('GenoMap');
    const label = textOf(element, 'Name') || textOf(element, 'DisplayText');
    const inside = standing.filter((one) => (page === undefined || one.page === page) && isInside(one.at, outline));
    const memberIds = [...new Set(inside.map(({ id }) => id))];
    if (memberIds.length > 0) return [{ id: newId(), label, memberIds }];
    report.add('left', 'files.genoproHousehold', label || idOf(element));
    return [];
  });
}

/** Even-odd rule. */
function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  let inside = false;
  for (const [i, a] of outline.entries()) {
    const b = outline[(i + outline.length - 1) % outline.length] ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}
