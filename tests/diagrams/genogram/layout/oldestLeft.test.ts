// The oldest always left: also across couples who tie two families into a knot, on other rows, and in large families.
import { describe, expect, it } from 'vitest';
import { loadFamily } from '../../../bench/genogram/dataSets.ts';
import type { Family, Union } from '../../../bench/genogram/family.ts';
import { ruleFaults } from '../../../bench/genogram/ruleFaults.ts';
import { layout } from '../../../bench/layoutAdapter.ts';

const faultsOf = (family: Family, strict: boolean): number => ruleFaults(family, layout(family, { strict })).ageOrder;

/** Unions as `parents > children`, each a list of one-letter names, the oldest child first. */
function familyOf(...unions: readonly string[]): Family {
  const made = unions.map((text, i): Union => {
    const [partners = '', children = ''] = text.split('>');
    return {
      id: `u${i}`,
      partners: [...partners],
      children: [...children].map((id) => ({ id, kind: 'birth' as const })),
      ended: false,
    };
  });
  const names = [...new Set(unions.join('').replaceAll('>', ''))].sort();
  const persons = names.map((id, i) => ({ id, sex: i % 2 ? 'f' : 'm', birth: null, dead: false, twin: null }) as const);
  return { id: 'made', persons: [...persons], unions: made };
}

describe('the oldest always left', () => {
  it('holds when two brothers and sisters marry two others the other way around', () => {
    // a and b are the older ones; each has the younger one of the others.
    const knot = familyOf('PQ>ab', 'RS>cd', 'ad>x', 'bc>y');
    expect(faultsOf(knot, true)).toBe(0);
  });

  it('holds when brothers and sisters stand on different rows', () => {
    // d is the sister of a, and married to the child of her other brother.
    const uncle = familyOf('PQ>dea', 'aR>n', 'dn>x', 'eS>yz');
    expect(faultsOf(uncle, true)).toBe(0);
  });

  it('holds when two brothers had the same wife', () => {
    expect(faultsOf(familyOf('PQ>abc', 'az>x', 'cz>y', 'bw>vu'), true)).toBe(0);
  });

  it.each([3, 7])('holds in made-up family %i, where a wish alone is not enough', (seed) => {
    const family = loadFamily(`care-60-${seed}`);
    expect(faultsOf(family, false)).toBeGreaterThan(0);
    expect(faultsOf(family, true)).toBe(0);
  });
});
