// Odd dates: what cannot have been in this order, however roughly the dates are known.
import type { FuzzyDate } from '../../../base/fuzzyDate.ts';
import { recordsOf } from '../../../base/tables.ts';
import type { ParentLink } from '../../records/facts.ts';
import type { Tables } from '../../records/registry.ts';
import { A_YEAR, dateSpan, surelyBefore } from './dateSpan.ts';
import type { Oddity } from './oddity.ts';

const YOUNGEST_PARENT = 12;
const BY_BIRTH: ReadonlySet<ParentLink['kind']> = new Set<ParentLink['kind']>(['biological', 'surrogate']);

export function oddDates(tables: Tables): Oddity[] {
  const lives = recordsOf(tables.person).flatMap(({ id, born, died }): Oddity[] =>
    surelyBefore(died, born) ? [{ kind: 'diedBeforeBorn', people: [id] }] : [],
  );
  return [...lives, ...oddParents(tables), ...oddPartnerDates(tables), ...oddTwins(tables), ...oddEnds(tables)];
}

function oddParents(tables: Tables): Oddity[] {
  return recordsOf(tables.parentLink).flatMap((link): Oddity[] => {
    const [parent, child] = [tables.person[link.parentId], tables.person[link.childId]];
    if (!parent || !child || parent === child || !BY_BIRTH.has(link.kind)) return [];
    const people = [child.id, parent.id];
    if (surelyBefore(child.born, parent.born)) return [{ kind: 'childOlder', people }];
    const [older, younger, death] = [dateSpan(parent.born), dateSpan(child.born), dateSpan(parent.died)];
    // A frozen embryo or a father who died before the birth: a year is room enough for all but the first.
    const late = younger !== null && death !== null && younger.first > death.last + A_YEAR;
    const young = younger !== null && older !== null && younger.last - older.first < YOUNGEST_PARENT * A_YEAR;
    return [
      ...(young ? [{ kind: 'parentYoung' as const, people: [parent.id, child.id], count: YOUNGEST_PARENT }] : []),
      ...(late ? [{ kind: 'bornAfterDeath' as const, people }] : []),
    ];
  });
}

function oddPartnerDates(tables: Tables): Oddity[] {
  return recordsOf(tables.partnership).flatMap(({ aId, bId, from, to }): Oddity[] => {
    const both = [tables.person[aId], tables.person[bId]].flatMap((one) => one ?? []);
    const early = both.find(({ born }) => surelyBefore(from, born) || surelyBefore(to, born));
    const late = both.find(({ died }) => surelyBefore(died, from));
    const first = (id: string): string[] => [...new Set([id, aId, bId])];
    return [
      ...(early ? [{ kind: 'partnersBeforeBorn' as const, people: first(early.id) }] : []),
      ...(late ? [{ kind: 'partnersAfterDeath' as const, people: first(late.id) }] : []),
    ];
  });
}

function oddTwins(tables: Tables): Oddity[] {
  return recordsOf(tables.birthGroup).flatMap(({ childIds }): Oddity[] => {
    const known = childIds.filter((id) => tables.person[id]);
    const spans = known.flatMap((id) => dateSpan(tables.person[id]?.born) ?? []);
    const apart = Math.max(...spans.map(({ first }) => first)) > Math.min(...spans.map(({ last }) => last));
    return spans.length > 1 && apart ? [{ kind: 'twinsApart', people: known }] : [];
  });
}

/** What ended before it began. */
function oddEnds(tables: Tables): Oddity[] {
  const ends = (
    kind: Oddity['kind'],
    people: readonly string[],
    from: FuzzyDate | undefined,
    to: FuzzyDate | undefined,
  ): Oddity[] => {
    const known = [...new Set(people)].filter((id) => tables.person[id]);
    return surelyBefore(to, from) ? [{ kind, people: known }] : [];
  };
  return [
    ...recordsOf(tables.partnership).flatMap((p) => ends('partnersEndFirst', [p.aId, p.bId], p.from, p.to)),
    ...recordsOf(tables.parentLink).flatMap((l) => ends('parentEndsFirst', [l.childId, l.parentId], l.from, l.to)),
    ...recordsOf(tables.household).flatMap((h) => ends('homeEndsFirst', h.memberIds, h.from, h.to)),
    ...recordsOf(tables.tie).flatMap((t) => ends('tieEndsFirst', [t.aId, t.bId], t.since, t.until)),
  ];
}
