// Reads which circles a view shows, and who stands where in them.
import type { Id } from '../../base/ids.ts';
import { candidates, cellOf, focalOf, type RingScheme, statementsIn } from '../../model/facts/circles.ts';
import { circleOf } from '../../model/facts/ringViews.ts';
import { placementId, type View } from '../../model/records/arrangement.ts';
import type { Person } from '../../model/records/facts.ts';
import type { Records, Tables } from '../../model/records/registry.ts';

export interface RingCell {
  readonly ring: number;
  readonly sector?: string;
  readonly people: readonly Person[];
}

export interface Rings {
  readonly scheme: RingScheme | null;
  readonly perspective: Records['perspective'] | null;
  /** About whom, or by whose word, where the scheme asks for that. */
  readonly subject: Person | null;
  readonly focal: readonly Person[];
  /** Ring by ring from the inside, sector by sector. */
  readonly cells: readonly RingCell[];
  /** Left out on purpose, with the reason. */
  readonly excluded: readonly { readonly person: Person; readonly reason: string }[];
  /** Not placed yet. */
  readonly waiting: readonly Person[];
  /** Hidden in this view by hand. */
  readonly hidden: readonly Id[];
}

/** By name, then by id, so that the order depends on nothing else. */
const byName = (a: Person, b: Person): number =>
  a.callName === b.callName ? (a.id < b.id ? -1 : 1) : a.callName < b.callName ? -1 : 1;

export function readRings(tables: Tables, view: View): Rings {
  const circle = circleOf(view);
  const scheme = tables.ringScheme[view.schemeId ?? ''] ?? null;
  const perspective = tables.perspective[view.perspectiveIds[0] ?? ''] ?? null;
  const subject = tables.person[view.subjectId ?? ''] ?? null;
  const isHidden = (id: Id): boolean => tables.viewPlacement[placementId(view.id, id)]?.hidden === true;
  const focal = focalOf(tables, perspective?.id).flatMap((id) => (isHidden(id) ? [] : (tables.person[id] ?? [])));
  const said = circle && scheme ? statementsIn(tables, circle) : new Map<Id, never>();
  const everybody = perspective ? candidates(tables, perspective.id) : Object.keys(tables.person).sort();
  const cells = new Map<string, RingCell & { readonly people: Person[] }>();
  const rings = [...(scheme?.rings ?? [])].sort((a, b) => a.ring - b.ring);
  for (const { ring } of rings) {
    for (const sector of scheme?.sectors.length ? scheme.sectors : [null]) {
      const place = sector ? { ring, sector: sector.key } : { ring };
      cells.set(keyOf(place), { ...place, people: [] });
    }
  }
  const excluded: { person: Person; reason: string }[] = [];
  const waiting: Person[] = [];
  for (const id of everybody) {
    const person = tables.person[id];
    if (!person || isHidden(id)) continue;
    const statement = said.get(id);
    const place = scheme && cellOf(scheme, statement);
    if (statement?.state === 'excluded') excluded.push({ person, reason: statement.note ?? '' });
    else if (place) cells.get(keyOf(place))?.people.push(person);
    else waiting.push(person);
  }
  for (const { people } of cells.values()) people.sort(byName);
  return {
    scheme,
    perspective,
    subject,
    focal,
    cells: [...cells.values()],
    excluded: excluded.sort((a, b) => byName(a.person, b.person)),
    waiting: waiting.sort(byName),
    hidden: Object.keys(tables.person).filter(isHidden).sort(),
  };
}

export const keyOf = ({ ring, sector }: { readonly ring: number; readonly sector?: string }): string =>
  sector === undefined ? `cell/${ring}` : `cell/${ring}/${sector}`;
