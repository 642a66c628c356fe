// Makes up a youth-care family of an exact size from a seed: same seed and size, same family, on every machine.
//
// It grows outward from one child, the way a worker draws at the kitchen table: the parents, their other partners and the
// half-siblings, the grandparents, uncles and aunts with partners and cousins, and the families the child was placed in.
// The shares are choices, not statistics, made so that every hard case of a genogram occurs often enough.
import { rngFrom } from '../../../src/base/rng.ts';
import type { Child, Family, Person, Union } from './family.ts';

const SHARES = { foster: 0.25, twins: 0.04, cousin: 0.01, kinFoster: 0.4 };
const YEAR = 2025;
/** The child is generation 0; its children are drawn too. */
const YOUNGEST = 1;

interface Grown {
  readonly gen: number;
  readonly unions: Union[];
  up: Union | null;
  askedUp: boolean;
  askedPartner: boolean;
  fostered: boolean;
}

export function generateFamily(seed: number, size: number, generations: number): Family {
  const random = rngFrom(seed * 7919 + size);
  const int = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const chance = (share: number): boolean => random() < share;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  /** A place in the list, as often as its weight says. */
  const weighted = (weights: readonly number[]): number => {
    let rest = random() * weights.reduce((sum, w) => sum + w, 0);
    for (let i = 0; i < weights.length; i++) {
      rest -= weights[i]!;
      if (rest < 0) return i;
    }
    return weights.length - 1;
  };

  const persons: Person[] = [];
  const unions: Union[] = [];
  const byId = new Map<string, Person>();
  const grown = new Map<string, Grown>();
  const full = (): boolean => persons.length >= size;
  const opposite = (sex: Person['sex']): Person['sex'] => (sex === 'm' ? 'f' : sex === 'f' ? 'm' : pick(['m', 'f']));

  const add = (sex: Person['sex'] | null, gen: number, birth: number): Person => {
    const person: Person = {
      id: `p${persons.length}`,
      sex: sex ?? (chance(0.49) ? 'm' : chance(0.98) ? 'f' : 'x'),
      birth,
      dead: chance(Math.max(0, (YEAR - birth - 40) / 120)),
      twin: null,
    };
    persons.push(person);
    byId.set(person.id, person);
    grown.set(person.id, { gen, unions: [], up: null, askedUp: false, askedPartner: false, fostered: false });
    return person;
  };
  const join = (partners: readonly (Person | null)[], ended: boolean): Union => {
    const ids = partners.flatMap((p) => (p ? [p.id] : []));
    const union: Union = { id: `u${unions.length}`, partners: ids, children: [], ended };
    unions.push(union);
    for (const id of ids) grown.get(id)!.unions.push(union);
    return union;
  };
  const bear = (union: Union, count: number, gen: number, from: number): void => {
    let year = from;
    let twin: string | null = null;
    for (let i = 0; i < count && !full(); i++) {
      const again = i > 0 && chance(SHARES.twins);
      if (again) twin ??= `t${union.id}-${i}`;
      else {
        twin = null;
        year += int(1, 4);
      }
      const child = add(null, gen, year);
      if (twin) {
        child.twin = twin;
        byId.get(union.children.at(-1)!.id)!.twin = twin;
      }
      union.children.push({ id: child.id, kind: 'birth' });
      grown.get(child.id)!.up = union;
    }
  };

  const child = add(null, 0, YEAR - int(4, 16));
  const todo = [child.id];

  const growUp = (p: Person, g: Grown): void => {
    g.askedUp = true;
    if (!chance(p === child ? 1 : 0.75)) return;
    const father = chance(0.93) ? add('m', g.gen - 1, p.birth! - int(20, 38)) : null;
    const mother = full() ? null : add('f', g.gen - 1, p.birth! - int(17, 34));
    if (!father && !mother) return;
    const union = join([father, mother], chance(g.gen >= -1 ? 0.6 : 0.2));
    const siblings = weighted([2, 3, 3, 2, 1]);
    const before = int(0, siblings);
    bear(union, before, g.gen, p.birth! - before * 3 - 1);
    union.children.push({ id: p.id, kind: 'birth' });
    g.up = union;
    bear(union, siblings - before, g.gen, p.birth!);
    for (const q of [father, mother]) if (q) todo.push(q.id);
    for (const c of union.children) if (c.id !== p.id) todo.push(c.id);
  };

  const cousinOf = (p: Person, g: Grown): Person | undefined =>
    persons.find((x) => {
      const other = grown.get(x.id)!;
      const fits = other.gen === g.gen && other.up && other.up !== g.up && other.unions.length < 2;
      return x.sex === opposite(p.sex) && fits;
    });

  const growPartners = (p: Person, g: Grown): void => {
    g.askedPartner = true;
    const wanted = g.gen === 0 ? weighted([5, 4, 1]) : weighted([2, 6, 4, 1]);
    while (g.unions.length < wanted && !full()) {
      const cousin = chance(SHARES.cousin) ? cousinOf(p, g) : undefined;
      const partner = cousin ?? add(chance(0.04) ? p.sex : opposite(p.sex), g.gen, p.birth! + int(-6, 6));
      const union = join([p, partner], chance(0.5));
      if (g.gen < YOUNGEST) {
        const from = Math.max(p.birth!, partner.birth!) + 18;
        bear(union, weighted([3, 3, 4, 2, 1]), g.gen + 1, from + g.unions.length * 4);
      }
      todo.push(partner.id, ...union.children.map((c) => c.id));
    }
  };

  const inGenerationAbove = (u: Union, g: Grown): boolean =>
    u.partners.length > 0 && u !== g.up && grown.get(u.partners[0]!)!.gen < g.gen;

  const place = (p: Person, g: Grown, up: Union): void => {
    g.fostered = true;
    const kin = chance(SHARES.kinFoster)
      ? unions.filter((u) => inGenerationAbove(u, g) && !u.children.some((c) => c.id === p.id))
      : [];
    let home = kin.length ? pick(kin) : null;
    if (!home && persons.length + 2 <= size) {
      const first = add(chance(0.9) ? 'm' : 'f', g.gen - 1, 1975 + int(0, 12));
      home = join([first, add('f', g.gen - 1, 1975 + int(0, 12))], false);
      bear(home, weighted([3, 3, 2]), g.gen, 2002);
    }
    if (!home) return;
    home.children.push({ id: p.id, kind: chance(0.85) ? 'foster' : 'adopted' });
    if (!chance(0.5)) return;
    const withSiblings = (c: Child): boolean =>
      c.id !== p.id && c.kind === 'birth' && grown.get(c.id)!.gen === 0 && !grown.get(c.id)!.fostered;
    for (const c of up.children) {
      if (!withSiblings(c) || !chance(0.6)) continue;
      grown.get(c.id)!.fostered = true;
      if (!home.children.some((k) => k.id === c.id)) home.children.push({ id: c.id, kind: 'foster' });
    }
  };

  const oldest = -(generations - 1);
  for (let guard = 0; !full() && guard < size * 40; guard++) {
    const id =
      todo.length > 1 && chance(0.35)
        ? todo.splice(int(0, todo.length - 1), 1)[0]!
        : (todo.shift() ?? pick(persons).id);
    const p = byId.get(id)!;
    const g = grown.get(id)!;
    if (!g.askedUp && g.gen > oldest && !g.up) growUp(p, g);
    if (!g.askedPartner && (g.gen < 0 || (g.gen === 0 && p.birth! < 2003)) && !full()) growPartners(p, g);
    const share = p === child ? 0.9 : SHARES.foster * 0.4;
    if (g.gen === 0 && g.up && !g.fostered && chance(share) && !full()) place(p, g, g.up);
  }
  while (!full()) {
    const u = pick(unions);
    const first = u.children[0];
    bear(u, 1, first ? grown.get(first.id)!.gen : Math.min(YOUNGEST, grown.get(u.partners[0]!)!.gen + 1), 2000);
  }
  return { id: `care-${size}-${seed}`, persons, unions };
}
