// Plugs the layout into a harness that compares layouts: the same families, the same lines drawn from the places alone.

import { finished } from '../../src/base/steps.ts';
import type { Family, FamilyPerson, Union } from '../../src/diagrams/genogram/family.ts';
import type { Known } from '../../src/diagrams/genogram/known.ts';
import { layOut } from '../../src/diagrams/genogram/layout/layOut.ts';

/** A family as the harness knows it. */
export interface BenchFamily {
  readonly persons: readonly {
    readonly id: string;
    readonly sex: 'm' | 'f' | 'x';
    readonly birth: number | null;
    readonly twin: string | null;
  }[];
  readonly unions: readonly {
    readonly id: string;
    readonly partners: readonly string[];
    readonly children: readonly { readonly id: string; readonly kind: string }[];
    readonly ended: boolean;
  }[];
}

interface Options {
  readonly previous?: ReadonlyMap<string, Place>;
  readonly pinned?: ReadonlySet<string>;
  readonly strict?: boolean;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

export const name = 'kringkaart';
const SPACING = { beside: 80, lane: 24, row: 112, parts: 80 };
const GENDERS = { m: 'male', f: 'female', x: 'unknown' } as const;

/** Middles of the people, in px; symbols of 48, 32 between them on a row, 64 between rows. */
export function layout(given: BenchFamily, options: Options = {}): Map<string, Place> {
  const known = new Map<string, Known>();
  for (const [id, place] of options.previous ?? [])
    known.set(id, { ...place, pinned: options.pinned?.has(id) ?? false });
  const { places } = finished(layOut(familyOf(given, options.strict ?? false), known, SPACING));
  return new Map(places);
}

export function familyOf({ persons, unions }: BenchFamily, strictAge: boolean): Family {
  const first = new Map<string, string>();
  for (const kind of ['birth', null]) {
    for (const union of unions) {
      for (const child of union.children) {
        if ((kind === null || child.kind === kind) && !first.has(child.id)) first.set(child.id, union.id);
      }
    }
  }
  const people = [...persons]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, sex, birth, twin }): FamilyPerson => {
      return { id, gender: GENDERS[sex], born: birth, twins: twin, order: null, side: null };
    });
  return {
    people: new Map(people.map((person) => [person.id, person])),
    siblings: unions.filter((u) => u.partners.length === 0).map((u) => u.children.map((child) => child.id)),
    unions: unions
      .filter((u) => u.partners.length > 0)
      .map(
        ({ id, partners, children, ended }, i): Union => ({
          key: id,
          partners: [...partners].sort(),
          partnerships: [],
          since: i,
          children: children.map((child) => ({
            childId: child.id,
            links: [],
            kind: child.kind === 'birth' ? 'biological' : child.kind === 'adopted' ? 'adoptive' : 'foster',
            ended,
            primary: first.get(child.id) === id,
          })),
        }),
      )
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    unseen: [],
    index: [],
    tray: [],
    strictAge,
  };
}
