// Families that cannot be are arranged, drawn, told and listed all the same: nobody vanishes, nothing hangs or throws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../src/base/tables.ts';
import { genogram } from '../../../src/diagrams/genogram/genogram.ts';
import { PALETTES } from '../../../src/drawing/ink.ts';
import { toSvg } from '../../../src/drawing/toSvg.ts';
import { sayIn } from '../../../src/i18n/say.ts';
import { odditiesOf, oddityInWords } from '../../../src/model/facts/oddities.ts';
import { mask } from '../../../src/model/mask.ts';
import type { Tables } from '../../../src/model/records/registry.ts';
import { GENOGRAM, placed } from '../../support/family.ts';
import { ODD_FAMILIES } from '../../support/oddFamilies.ts';
import { everybodyOnce, nothingOutside } from '../../support/oracles.ts';
import { smallFamily } from '../../support/smallFamily.ts';

const say = sayIn('nl');
const TODAY = '2025-10-06';

/** Everything the product does with a family that is on the screen. */
function live(tables: Tables) {
  const view = tables.view[GENOGRAM.id] ?? GENOGRAM;
  const first = placed(tables, genogram.arrange(tables, view, false));
  const input = { tables: mask(first, 'worker'), view, say, today: TODAY };
  const scene = genogram.scene(input);
  const odd = odditiesOf(input.tables, 'worker');
  return {
    scene,
    tables: first,
    view,
    svg: toSvg(scene, { palette: PALETTES.paper, title: '' }),
    again: genogram.arrange(first, view, false),
    told: genogram.tell(input),
    odd: odd.map((one) => [one.kind, oddityInWords(one, tables, say)] as const),
  };
}

function expectWhole({ scene, tables, view, svg, again, told }: ReturnType<typeof live>): void {
  expect([...scene.stands.map(({ id }) => id), ...scene.tray].sort()).toEqual(Object.keys(tables.person).sort());
  expect([...everybodyOnce({ scene, tables, view }), ...nothingOutside({ scene, tables, view })]).toEqual([]);
  expect(JSON.stringify(scene)).not.toMatch(/:null|NaN/);
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  expect(again).toEqual([]);
  const who = told.find(({ title }) => title === say('diagrams.tell.chapter.people'))?.sentences ?? [];
  expect(who.length).toBe(scene.stands.length);
}

describe('odd families', { timeout: 60_000 }, () => {
  it.each(Object.entries(ODD_FAMILIES))('%s is drawn and told whole', (_name, tables) => {
    expectWhole(live(tables));
  });

  it.each([
    ['parentLoopOfTwo', 'ownAncestor'],
    ['parentLoopOfThree', 'ownAncestor'],
    ['loopBesidePartners', 'ownAncestor'],
    ['ownParent', 'ownParent'],
    ['ownPartner', 'ownPartner'],
    ['partnerIsParent', 'ancestorPartner'],
    ['partnerIsGrandparent', 'ancestorPartner'],
    ['childOlder', 'childOlder'],
    ['diedBeforeBorn', 'diedBeforeBorn'],
    ['fourBirthParents', 'manyBirthParents'],
    ['twelvePartners', 'manyPartners'],
    ['fifteenChildren', 'manyChildren'],
    ['sameNames', 'samePerson'],
    ['linksToNobody', 'missingPerson'],
    ['emptyHome', 'emptyHome'],
    ['twinWithParent', 'twinsApart'],
  ] as const)('%s is listed under Let op', (name, kind) => {
    const tables = ODD_FAMILIES[name];
    expect(tables && live(tables).odd.map(([found]) => found)).toContain(kind);
  });

  it('draws somebody who is their own parent or partner once, and leaves the rest as it is', () => {
    const plain = live(ODD_FAMILIES['emptyHome'] as Tables);
    for (const name of ['ownParent', 'ownPartner']) {
      const odd = live({ ...(ODD_FAMILIES[name] as Tables), household: tableOf([]) });
      expect(odd.scene.stands.map(({ id, at }) => [id, at])).toEqual(plain.scene.stands.map(({ id, at }) => [id, at]));
    }
  });

  it('are looked at well: somebody left out would be noticed', () => {
    const whole = live(ODD_FAMILIES['ownParent'] as Tables);
    const { scene, told } = whole;
    expect(() => expectWhole(whole)).not.toThrow();
    expect(() => expectWhole({ ...whole, scene: { ...scene, stands: scene.stands.slice(1) } })).toThrow();
    expect(() => expectWhole({ ...whole, told: told.slice(2) })).toThrow();
  });

  it('takes whatever can be written down', () => {
    fc.assert(
      fc.property(smallFamily(6), (tables) => expectWhole(live(tables))),
      { numRuns: 150 },
    );
  });

  it('takes twelve partners and fifteen children at the same person, live', () => {
    let tables = ODD_FAMILIES['twelvePartners'] as Tables;
    for (let nr = 0; nr < 15; nr++) {
      const id = `extra${nr}`;
      const [jan] = Object.values(tables.person);
      tables = {
        ...tables,
        person: { ...tables.person, [id]: { ...(jan as NonNullable<typeof jan>), id, callName: id } },
        parentLink: { ...tables.parentLink, [id]: { id, parentId: 'Jan', childId: id, kind: 'biological' } },
      };
      tables = placed(tables, genogram.arrange(tables, GENOGRAM, false));
    }
    expectWhole(live(tables));
  });
});
