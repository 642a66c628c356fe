// Families made up from a seed: partners, half-siblings, foster care, adoption, twins, cousins who marry.
import { rngFrom } from '../../src/base/rng.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { family } from './family.ts';

/** A family of about this many people around one child. */
export function generated(seed: number, size: number): Tables {
  const random = rngFrom(seed);
  const chance = (p: number): boolean => random() < p;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const lines: string[] = [];
  let count = 0;
  interface One {
    readonly name: string;
    readonly year: number;
    readonly sex: 'm' | 'v';
    parents: boolean;
    partners: number;
  }
  const people: One[] = [];
  const made = (year: number, sex: 'm' | 'v' = chance(0.5) ? 'm' : 'v'): One => {
    const one = { name: `P${count++}`, year, sex, parents: false, partners: 0 };
    people.push(one);
    return one;
  };
  const words = (p: One): string => `${p.name} ${p.year} ${p.sex}`;
  const couple = (a: One, b: One, children: readonly string[]): void => {
    a.partners++;
    b.partners++;
    lines.push(
      `${words(a)} ${pick(['+', '+', 'x', '/'])} ${words(b)}${children.length > 0 ? `: ${children.join(', ')}` : ''}`,
    );
  };
  const index = made(2012);
  lines.push(`! ${index.name}`);
  let twins = 0;
  for (let guard = 0; people.length < size && guard < size * 20; guard++) {
    const p = pick(people);
    const what = random();
    if (what < 0.35 && !p.parents && p.year > 1900) {
      p.parents = true;
      const mother = made(p.year - 20 - Math.floor(random() * 15), 'v');
      const siblings: string[] = [];
      for (let i = Math.floor(random() * 3); i > 0; i--) {
        const s = made(p.year + Math.floor(random() * 9) - 4);
        s.parents = true;
        siblings.push(words(s));
      }
      const self = words(p);
      if (chance(0.12)) lines.push(`${words(mother)}: ${[self, ...siblings].join(', ')}`);
      else couple(made(mother.year - 2, 'm'), mother, [self, ...siblings]);
    } else if (what < 0.7 && p.year < 2000 && p.partners < 3) {
      const mate = made(p.year + Math.floor(random() * 6) - 3, p.sex === 'm' ? 'v' : 'm');
      const children: string[] = [];
      const n = Math.floor(random() * 4);
      const twin = n > 1 && chance(0.15) ? ++twins : 0;
      for (let i = 0; i < n; i++) {
        const c = made(p.year + 20 + i * 2);
        c.parents = true;
        children.push(`${words(c)}${twin && i < 2 ? ` ~${twin}` : ''}`);
      }
      couple(p, mate, children);
    } else if (what < 0.78 && p.year > 2000) {
      const carer = made(p.year - 35);
      const other = made(p.year - 34);
      couple(carer, other, [`${words(p)} ${pick(['pleeg 2018-2020', 'pleeg 2021-', 'adoptie'])}`]);
    } else if (what < 0.8 && p.year > 2000) lines.push(`${words(made(p.year - 40))}: ${words(p)} voogd 2020-`);
  }
  return family(lines.join('\n'));
}
