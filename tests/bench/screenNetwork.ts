// A made-up network of any size around the first of a made-up family, with the views that show it.
import { tableOf } from '../../src/base/tables.ts';
import { sayIn } from '../../src/i18n/say.ts';
import type { View } from '../../src/model/records/arrangement.ts';
import { GROUPS } from '../../src/model/records/basics.ts';
import type { Records, Tables } from '../../src/model/records/registry.ts';
import { builtInScheme } from '../../src/model/ringSchemes.ts';
import { familyOfSize } from './screenFamily.ts';

const CODES = ['strong', 'good', 'weak', 'conflict', 'changing'] as const;
export const EYES = 'eyes';
export const SCHEME = 'wijkecogram';

export function networkOfSize(count: number, newId: () => string): Tables {
  const family = familyOfSize(count, newId);
  const people = Object.values(family.person).map((person, i) => ({
    ...person,
    defaultGroup: GROUPS[i % 3] ?? 'social',
  }));
  const [first, ...others] = people;
  const focalId = first?.id ?? '';
  const ties = others.map(({ id }, i): Records['tie'] => ({
    id: `k${id}`,
    aId: focalId,
    bId: id,
    code: CODES[i % CODES.length] ?? 'good',
    period: 'now',
    perspectiveId: EYES,
    saidBy: [],
    letters: i % 2 ? ['P'] : ['E', 'G'],
  }));
  const placements = others.map(({ id, defaultGroup }, i): Records['ringPlacement'] => ({
    id: `r${id}`,
    schemeId: SCHEME,
    perspectiveId: EYES,
    personId: id,
    state: 'placed',
    ring: 1 + (i % 2),
    sector: defaultGroup,
    origin: 'placed',
    saidBy: [],
  }));
  const scheme = builtInScheme(SCHEME, sayIn('nl'));
  const views = (['ecogram', 'rings', 'oilSlick'] as const).map(
    (type): View => ({
      id: type,
      type,
      title: '',
      perspectiveIds: [EYES],
      ...(type === 'rings' ? { schemeId: SCHEME } : {}),
    }),
  );
  return {
    ...family,
    person: tableOf(people),
    tie: tableOf([...Object.values(family.tie), ...ties]),
    perspective: tableOf([{ id: EYES, label: 'Netwerk', focalIds: [focalId], kind: 'child', colour: '' }]),
    ringScheme: tableOf(scheme ? [scheme] : []),
    ringPlacement: tableOf(placements),
    view: tableOf([...Object.values(family.view), ...views]),
  };
}
