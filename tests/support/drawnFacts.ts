// What a genogram shows, boiled down to text: two families have the same facts when only their ids differ.
import { dateParts, type FuzzyDate } from '../../src/base/fuzzyDate.ts';
import { recordsOf } from '../../src/base/tables.ts';
import type { View } from '../../src/model/records/arrangement.ts';
import type { Person } from '../../src/model/records/facts.ts';
import { DIRECTED_CODES } from '../../src/model/records/perception.ts';
import type { Tables } from '../../src/model/records/registry.ts';

const dateFact = (date: FuzzyDate | undefined): string => {
  if (!date) return '';
  const year = dateParts(date.value)?.year;
  const about = ['about', 'before', 'after'].includes(date.precision) ? date.precision : '';
  return year === undefined ? (date.text ?? date.value).trim() : `${about}${year}`;
};

const isTied = ({ id }: Person, { parentLink, partnership }: Tables): boolean =>
  recordsOf(parentLink).some(({ parentId, childId }) => parentId === id || childId === id) ||
  recordsOf(partnership).some(({ aId, bId }) => aId === id || bId === id);

function personFact(person: Person, tables: Tables, view: View): unknown {
  const layer = view.filter?.['professional'] === true;
  const { kind, gender } = person;
  const own = kind === 'pet' || kind === 'institution';
  const outcome = own ? undefined : (person.pregnancyOutcome ?? (kind === 'unborn' ? 'pregnancy' : undefined));
  const dead = person.died !== undefined || person.deceased === true;
  const isPerson = kind === 'person';
  const away = isPerson && !dead && person.whereabouts !== 'known';
  return [
    person.callName.trim(),
    own ? kind : (outcome ?? 'person'),
    own || (outcome && outcome !== 'stillborn') ? '' : gender,
    outcome && person.dueOn ? ['due', dateFact(person.dueOn)] : dateFact(person.born),
    dead,
    dateFact(person.died),
    away ? person.whereabouts : '',
    away && person.whereabouts === 'abroad' ? (person.country ?? '') : '',
    isPerson &&
      (person.defaultGroup === 'professional' || (person.defaultGroup !== 'family' && !isTied(person, tables))),
    person.emoji ?? '',
    tables.caseInfo['case']?.indexPersonIds.includes(person.id) ?? false,
    person.familyLine ?? '',
    isPerson ? (person.shownGenderSigns ?? []) : [],
    person.standsFor ?? '',
    person.moves ?? [],
    person.secret !== undefined,
    layer ? (person.orientation ?? '') : '',
    layer ? (person.conditions ?? []) : [],
  ];
}

/** Every record that is drawn as one text, `as` giving each person the name to be known by. */
function factsAs(tables: Tables, view: View, drawn: ReadonlySet<string>, as: (id: string) => string): string {
  const facts: unknown[] = [];
  const here = (...ids: string[]): boolean => ids.every((id) => drawn.has(id));
  const ids = (list: readonly string[]): string[] => [...list].map(as).sort();
  for (const person of recordsOf(tables.person)) {
    facts.push([
      drawn.has(person.id) ? 'person' : 'tray',
      as(person.id),
      drawn.has(person.id) ? personFact(person, tables, view) : person.callName.trim(),
    ]);
  }
  for (const { aId, bId, kind, status, from, to, familyLine, secret } of recordsOf(tables.partnership)) {
    if (aId === bId || !here(aId, bId)) continue;
    const shown = kind === 'forced' && view.filter?.['professional'] !== true ? 'coparents' : kind;
    facts.push([
      'partners',
      ids([aId, bId]),
      shown,
      status,
      dateFact(from),
      dateFact(to),
      familyLine ?? '',
      secret === true,
    ]);
  }
  const links = new Set<string>();
  for (const { parentId, childId, kind, from, to, secret } of recordsOf(tables.parentLink)) {
    if (parentId === childId || !here(parentId, childId)) continue;
    links.add(
      JSON.stringify([
        'parent',
        as(parentId),
        as(childId),
        kind,
        dateFact(from),
        dateFact(to),
        to !== undefined,
        secret === true,
      ]),
    );
  }
  facts.push(...links);
  for (const { childIds, kind } of recordsOf(tables.birthGroup)) {
    const children = childIds.filter((id) => drawn.has(id));
    if (children.length > 1) facts.push(['twins', ids(children), kind]);
  }
  for (const { childIds } of recordsOf(tables.siblingGroup)) {
    const children = childIds.filter((id) => drawn.has(id));
    if (children.length > 1) facts.push(['siblings', ids(children)]);
  }
  for (const { memberIds, label, from, to } of recordsOf(tables.household)) {
    const members = memberIds.filter((id) => drawn.has(id));
    if (to === undefined && members.length > 0) facts.push(['home', label.trim(), ids(members), dateFact(from)]);
  }
  for (const { aId, bId, code, period, since, until, label, saidBy, secret } of recordsOf(tables.tie)) {
    facts.push([
      'tie',
      DIRECTED_CODES.has(code) ? [as(aId), as(bId)] : ids([aId, bId]),
      code,
      period,
      dateFact(since),
      dateFact(until),
      label ?? '',
      ids(saidBy),
      secret === true,
    ]);
  }
  return facts
    .map((fact) => JSON.stringify(fact))
    .sort()
    .join('\n');
}

/** The same text for families that differ in their ids only. For a handful of people: it tries every way to number them. */
export function drawnFacts(tables: Tables, view: View, drawn: ReadonlySet<string>): string {
  const people = Object.keys(tables.person);
  let least: string | null = null;
  for (const numbered of permutations(people)) {
    const facts = factsAs(tables, view, drawn, (id) => String(numbered.indexOf(id)));
    if (least === null || facts < least) least = facts;
  }
  return least ?? '';
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, i) =>
    permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
  );
}
