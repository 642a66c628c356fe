// Youth-care families made up from a seed, with all that a genogram can hold at once: placements that follow each other,
// a guardian, twins, several homes of one child, pregnancies, signs, fills, dates, and relations of every kind.
import type { FuzzyDate } from '../../src/base/fuzzyDate.ts';
import { rngFrom } from '../../src/base/rng.ts';
import { recordsOf, tableOf } from '../../src/base/tables.ts';
import type { ParentLink, Partnership, Person } from '../../src/model/records/facts.ts';
import { EMOTIONAL_CODES, EVERYDAY_CODES, type Tie } from '../../src/model/records/perception.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { generated } from './generate.ts';

const NAMES = ['Bo', 'Annemarie', 'Jan', 'Wilhelmina', 'Mo', 'Gert-Jan van Dijk', 'Fatima', 'Els', 'Yusuf', 'Zoë'];
const LABELS = ['belt elke week', 'ruzie over geld', 'voelt veilig'];
const KINDS = ['married', 'cohabiting', 'relationship', 'registered', 'lat', 'affair', 'coparents'] as const;
const STATUSES = ['current', 'current', 'divorced', 'separated', 'ended', 'reconciled'] as const;
const REGIONS = ['left', 'bottom', 'topLeft'] as const;
const PATTERNS = ['solid', 'hatch', 'stripes'] as const;

const year = (value: number): FuzzyDate => ({ value: String(value), precision: 'year' });

export function careFamily(seed: number, size: number): Tables {
  const base = generated(seed, size);
  const random = rngFrom(seed * 31 + 5);
  const chance = (share: number): boolean => random() < share;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const child = base.caseInfo['case']?.indexPersonIds[0] ?? 'P0';
  const person = (id: string, more: Partial<Person> = {}): Person => ({
    id,
    kind: 'person',
    callName: id,
    gender: 'female',
    whereabouts: 'known',
    defaultGroup: 'family',
    ...more,
  });
  const people = recordsOf(base.person).map(
    (one): Person => ({
      ...one,
      callName: pick(NAMES),
      ...(chance(0.1) ? { deceased: true } : {}),
      ...(chance(0.1) ? { whereabouts: pick(['abroad', 'unknown', 'missing'] as const) } : {}),
      ...(chance(0.05) ? { moves: [{ kind: 'country' as const, date: year(1995) }] } : {}),
      ...(chance(0.05) ? { secret: 'geheim' } : {}),
      ...(chance(0.2)
        ? { conditions: [{ region: pick(REGIONS), pattern: pick(PATTERNS), colour: 'black' as const, label: 'ziek' }] }
        : {}),
    }),
  );
  const couples = recordsOf(base.partnership).map((one): Partnership => {
    const status = pick(STATUSES);
    const to = status === 'current' || chance(0.3) ? {} : { to: year(2005 + Math.floor(random() * 15)) };
    return { ...one, kind: pick(KINDS), status, ...to, ...(chance(0.1) ? { familyLine: 'maybeMore' as const } : {}) };
  });
  const links = [...recordsOf(base.parentLink)];
  const link = (parentId: string, kind: ParentLink['kind'], more: Partial<ParentLink> = {}): void => {
    links.push({ id: `made${links.length}`, parentId, childId: child, kind, ...more });
  };
  people.push(person('Gerda'), person('Harm', { gender: 'male' }));
  couples.push({ id: 'carers', aId: 'Gerda', bId: 'Harm', kind: 'married', status: 'current', from: year(1995) });
  for (const carer of ['Gerda', 'Harm']) link(carer, 'foster', { from: year(2017), to: year(2019) });
  if (chance(0.5)) {
    people.push(person('Karin', { defaultGroup: 'professional' }));
    link('Karin', 'guardian', { from: year(2020) });
  }
  const parents = links.filter((one) => one.childId === child && one.kind === 'biological').map((one) => one.parentId);
  for (const outcome of ['pregnancy', 'miscarriage', 'stillborn'] as const) {
    if (parents.length === 0 || !chance(0.4)) continue;
    people.push(person(outcome, { kind: 'unborn', callName: '', gender: 'unknown', pregnancyOutcome: outcome }));
    for (const parentId of parents) {
      links.push({ id: `born${links.length}`, parentId, childId: outcome, kind: 'biological' });
    }
  }
  const siblings = links
    .filter((one) => one.kind === 'biological' && parents.includes(one.parentId))
    .map((one) => one.childId);
  const household = [
    ...parents.map((id, i) => ({ id: `h${i}`, label: `bij ${id}`, memberIds: [id, ...new Set(siblings)] })),
    { id: 'carers', label: 'Pleeggezin', memberIds: ['Gerda', 'Harm', child] },
  ];
  const tie = Array.from(
    { length: 5 },
    (_, i): Tie => ({
      id: `t${i}`,
      aId: i < 3 ? child : pick(people).id,
      bId: pick(people).id,
      code: pick(chance(0.6) ? EVERYDAY_CODES : EMOTIONAL_CODES),
      period: 'now',
      saidBy: [],
      ...(chance(0.4) ? { label: pick(LABELS) } : {}),
    }),
  );
  return {
    ...base,
    person: tableOf(people),
    partnership: tableOf(couples),
    parentLink: tableOf(links),
    household: tableOf(household),
    tie: tableOf(tie),
  };
}
