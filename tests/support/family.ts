// Families in a few words, for tests: "Jan 1950 m + Els 1952 v: Piet 1975 m, Ans 1978 v".
import { type FuzzyDate, parseTypedDate } from '../../src/base/fuzzyDate.ts';
import type { Id } from '../../src/base/ids.ts';
import { tableOf } from '../../src/base/tables.ts';
import { CASE_ID, type View, type ViewPlacement } from '../../src/model/records/arrangement.ts';
import type { Household, ParentLink, ParentLinkKind, Partnership, Person } from '../../src/model/records/facts.ts';
import type { Tie, TieCode } from '../../src/model/records/perception.ts';
import { emptyTables, type Tables } from '../../src/model/records/registry.ts';

export const GENOGRAM: View = { id: 'view', type: 'genogram', title: 'Genogram', perspectiveIds: [] };

const KINDS: Readonly<Record<string, ParentLinkKind>> = {
  pleeg: 'foster',
  adoptie: 'adoptive',
  stief: 'step',
  voogd: 'guardian',
  donor: 'donor',
};

/**
 * Builds tables from lines. A person is a name, a year and m, v or o, the last two optional and told once. Lines:
 * `A + B` partners (`A x B` divorced, `A / B` separated, `A - B` parents without a partnership), then `:` and children
 * separated by commas; a child may end in `pleeg`, `adoptie`, `stief` or `voogd`, with `2015-2018` for its time, and
 * in `=1` or `~1` for twins (identical, fraternal). `huis: A, B` is a household, `! A` an index person, and
 * `A Hostile B` a tie.
 */
export function family(text: string): Tables {
  const people = new Map<string, Person>();
  const partnerships: Partnership[] = [];
  const links: ParentLink[] = [];
  const households: Household[] = [];
  const ties: Tie[] = [];
  const twins = new Map<string, { kind: 'identical' | 'fraternal'; ids: Id[] }>();
  const index: Id[] = [];
  const person = (words: string): Id => {
    const [name = '', ...rest] = words.trim().split(/\s+/);
    const gender = rest.includes('m') ? 'male' : rest.includes('v') ? 'female' : rest.includes('o') ? 'other' : null;
    const born = rest.find((w) => /^\d{4}/.test(w));
    const before = people.get(name);
    people.set(name, {
      id: name,
      kind: 'person',
      callName: name.replaceAll('_', ' '),
      whereabouts: 'known',
      defaultGroup: 'family',
      ...before,
      gender: gender ?? before?.gender ?? 'unknown',
      ...(born ? { born: parseTypedDate(born) as FuzzyDate } : {}),
      ...(rest.includes('†') ? { deceased: true } : {}),
    });
    return name;
  };
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    if (line.startsWith('!')) index.push(person(line.slice(1)));
    else if (line.startsWith('huis')) {
      const [label = '', members = ''] = line.split(':');
      const memberIds = members.split(',').map(person);
      households.push({ id: `h${households.length}`, label: label.slice(4).trim() || 'Huis', memberIds });
    } else if (/^\S+ [A-Z][A-Za-z]+ \S+$/.test(line) && !line.includes(':')) {
      const [a = '', code = '', b = ''] = line.split(' ');
      ties.push({
        id: `t${ties.length}`,
        aId: person(a),
        bId: person(b),
        code: code as TieCode,
        period: 'now',
        saidBy: [],
      });
    } else {
      const [couple = '', children = ''] = line.split(':');
      const sign = / ([+x/-]) /.exec(couple)?.[1];
      const parents = couple.split(/ [+x/-] /).map(person);
      const [aId, bId] = parents;
      if (sign && sign !== '-' && aId && bId) {
        partnerships.push({
          id: `p${partnerships.length}`,
          aId,
          bId,
          kind: 'married',
          status: sign === 'x' ? 'divorced' : sign === '/' ? 'separated' : 'current',
          from: { value: String(1900 + partnerships.length), precision: 'year' },
        });
      }
      for (const one of children.split(',').filter((c) => c.trim() !== '')) {
        const kind = Object.entries(KINDS).find(([word]) => one.includes(word));
        const span = /(\d{4})-(\d{4})?(?=\s|$)/.exec(one);
        const twin = /([=~])(\d)/.exec(one);
        const childId = person(one.replace(/ (pleeg|adoptie|stief|voogd|donor).*/, '').replace(/[=~]\d/, ''));
        if (twin) {
          const group = twins.get(twin[2] ?? '') ?? { kind: twin[1] === '=' ? 'identical' : 'fraternal', ids: [] };
          group.ids.push(childId);
          twins.set(twin[2] ?? '', group);
        }
        for (const parentId of parents) {
          links.push({
            id: `l${links.length}`,
            parentId,
            childId,
            kind: kind?.[1] ?? 'biological',
            ...(span?.[1] ? { from: { value: span[1], precision: 'year' as const } } : {}),
            ...(span?.[2] ? { to: { value: span[2], precision: 'year' as const } } : {}),
          });
        }
      }
    }
  }
  return {
    ...emptyTables(),
    caseInfo: tableOf([
      {
        id: CASE_ID,
        title: '',
        fictional: true,
        locale: 'nl-NL',
        indexPersonIds: index,
        referenceDate: '2025-10-06',
        notation: 'mcgoldrick',
      },
    ]),
    person: tableOf(people.values()),
    partnership: tableOf(partnerships),
    parentLink: tableOf(links),
    household: tableOf(households),
    tie: tableOf(ties),
    birthGroup: tableOf([...twins].map(([id, { kind, ids }]) => ({ id: `tw${id}`, kind, childIds: ids }))),
    view: tableOf([GENOGRAM]),
  };
}

/** The tables with these placements added. */
export const placed = (tables: Tables, placements: readonly ViewPlacement[]): Tables => ({
  ...tables,
  viewPlacement: tableOf([...Object.values(tables.viewPlacement), ...placements]),
});
