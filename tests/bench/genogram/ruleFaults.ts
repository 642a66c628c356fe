// The rules of a genogram a layout breaks: parents above children, couples together, eldest left, man left, twins together.
import { HALF, SIZE } from './drawLines.ts';
import { type Family, indexFamily, type Places } from './family.ts';

export function ruleFaults(family: Family, places: Places) {
  const index = indexFamily(family);
  const between = betweenOn(places);
  const at = (id: string) => places.get(id)!;
  const placed = (ids: readonly string[]): string[] => ids.filter((id) => places.has(id));
  const faults = { couples: 0, notAbove: 0, apart: 0, ageOrder: 0, manRight: 0, strangers: 0, twinsApart: 0 };

  for (const union of family.unions) {
    const partners = placed(union.partners);
    const kids = placed(index.kids.get(union.id)!);
    for (const c of kids) for (const p of partners) if (at(c).y - at(p).y < SIZE) faults.notAbove++;
    const [a, b] = partners;
    if (a !== undefined && b !== undefined) {
      faults.couples++;
      if (Math.abs(at(a).y - at(b).y) >= HALF || between(a, b).length > 0) faults.apart++;
      const sexes = index.person.get(a)!.sex + index.person.get(b)!.sex;
      if ((sexes === 'mf' && at(a).x > at(b).x) || (sexes === 'fm' && at(b).x > at(a).x)) faults.manRight++;
    }
    kids.forEach((elder, i) => {
      const twin = index.person.get(elder)!.twin;
      for (const younger of kids.slice(i + 1)) {
        const twins = twin !== null && twin === index.person.get(younger)!.twin;
        if (!twins && at(elder).x > at(younger).x) faults.ageOrder++;
      }
    });
    const outer = [...kids].sort((p, q) => at(p).x - at(q).x);
    const [left, right] = [outer[0], outer.at(-1)];
    if (left !== undefined && right !== undefined && left !== right) {
      const own = new Set([...kids, ...kids.flatMap((c) => index.unionsOf.get(c)!.flatMap((u) => u.partners))]);
      faults.strangers += between(left, right).filter((id) => !own.has(id)).length;
    }
  }

  const twins = new Map<string, string[]>();
  for (const { id, twin } of family.persons) {
    if (twin && places.has(id)) twins.set(twin, [...(twins.get(twin) ?? []), id]);
  }
  for (const set of twins.values()) {
    const row = [...set].sort((p, q) => at(p).x - at(q).x);
    for (let i = 1; i < row.length; i++) {
      if (between(row[i - 1]!, row[i]!).some((id) => !set.includes(id))) faults.twinsApart++;
    }
  }
  return faults;
}

/** Who stands between two people on their row. */
function betweenOn(places: Places) {
  const strips = new Map<number, { x: number; y: number; id: string }[]>();
  for (const [id, { x, y }] of places) {
    const key = Math.round(y / 24);
    const list = strips.get(key);
    if (list) list.push({ x, y, id });
    else strips.set(key, [{ x, y, id }]);
  }
  return (a: string, b: string): string[] => {
    const [one, other] = [places.get(a)!, places.get(b)!];
    const [low, high] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
    const key = Math.round((one.y + other.y) / 48);
    return [key - 1, key, key + 1].flatMap((k) =>
      (strips.get(k) ?? [])
        .filter((p) => p.x > low && p.x < high && p.id !== a && p.id !== b && Math.abs(p.y - one.y) < HALF)
        .map((p) => p.id),
    );
  };
}
