// What one person is to another by descent, partnership and parenthood: "oma van moeders kant". Only what the links say.
import type { Id } from '../../base/ids.ts';
import type { Key, Say } from '../../i18n/say.ts';
import { type Gender, type ParentLink, TOGETHER } from '../records/facts.ts';
import type { Tables } from '../records/registry.ts';
import { familyOf, isBirth } from './family.ts';

const KIN_STEPS = {
  '1,0': 'parent',
  '2,0': 'grandparent',
  '3,0': 'greatGrandparent',
  '0,1': 'child',
  '0,2': 'grandchild',
  '0,3': 'greatGrandchild',
  '1,1': 'sibling',
  '2,1': 'auntUncle',
  '1,2': 'nieceNephew',
  '2,2': 'cousin',
  '3,1': 'greatAuntUncle',
} as const;

export type KinWord =
  | (typeof KIN_STEPS)[keyof typeof KIN_STEPS]
  | 'partner'
  | 'exPartner'
  | 'parentInLaw'
  | 'siblingInLaw'
  | 'childInLaw';
/** What the tie rests on where it is not birth. */
export type KinManner = 'birth' | 'half' | 'adoptive' | 'foster' | 'step' | 'guardian' | 'inLaw';

export interface Kin {
  readonly word: KinWord;
  readonly manner: KinManner;
  /** Through which parent of the person spoken of as "of" it runs. */
  readonly side?: 'mother' | 'father';
}

export const MANNERS: Record<ParentLink['kind'], KinManner> = {
  biological: 'birth',
  legal: 'birth',
  adoptive: 'adoptive',
  foster: 'foster',
  step: 'step',
  guardian: 'guardian',
  donor: 'birth',
  surrogate: 'birth',
};

interface Way {
  readonly steps: number;
  readonly manner: KinManner;
  readonly first: Id | null;
}

/** What `whoId` is to `ofId`; null when nothing near says so. */
export const kinOf = (tables: Tables, whoId: Id, ofId: Id): Kin | null => kinTo(tables, ofId)(whoId);

/** What anybody is to one person; the links are put in order once for all who are asked about. */
export function kinTo(tables: Tables, ofId: Id): (whoId: Id) => Kin | null {
  const links = linksByChild(tables);
  const couples = couplesOf(tables);
  const up = waysUp(links, ofId);
  const byDescent = (whoId: Id): Kin | null => descentKin(tables, up, waysUp(links, whoId), whoId, ofId);
  return (whoId) => {
    if (whoId === ofId) return null;
    const own = byDescent(whoId) ?? partnerKin(tables, whoId, ofId);
    if (own) return own;
    // The partner of a relative, then the relative of a partner.
    for (const partner of couples.get(whoId) ?? []) {
      const kin = partner === ofId ? null : byDescent(partner);
      const word = kin && OF_RELATIVE[kin.word];
      if (word) return { ...kin, ...word };
    }
    for (const partner of couples.get(ofId) ?? []) {
      const kin = descentKin(tables, waysUp(links, partner), waysUp(links, whoId), whoId, partner);
      const word = kin && OF_PARTNER[kin.word];
      if (word) return word;
    }
    return null;
  };
}

/** What the partner of a relative is, where there is a word for it. */
const OF_RELATIVE: Partial<Readonly<Record<KinWord, Pick<Kin, 'word' | 'manner'>>>> = {
  parent: { word: 'parent', manner: 'step' },
  grandparent: { word: 'grandparent', manner: 'step' },
  auntUncle: { word: 'auntUncle', manner: 'inLaw' },
  sibling: { word: 'siblingInLaw', manner: 'birth' },
  child: { word: 'childInLaw', manner: 'birth' },
};

/** What the relative of one's partner is. */
const OF_PARTNER: Partial<Readonly<Record<KinWord, Kin>>> = {
  parent: { word: 'parentInLaw', manner: 'birth' },
  sibling: { word: 'siblingInLaw', manner: 'birth' },
  child: { word: 'child', manner: 'step' },
};

function descentKin(
  tables: Tables,
  up: ReadonlyMap<Id, Way>,
  down: ReadonlyMap<Id, Way>,
  whoId: Id,
  ofId: Id,
): Kin | null {
  let best: { kin: Kin; weight: number } | null = null;
  for (const [meet, a] of up) {
    const b = down.get(meet);
    if (!b) continue;
    const word = KIN_STEPS[`${a.steps},${b.steps}` as keyof typeof KIN_STEPS];
    if (!word) continue;
    const manner = a.manner === 'birth' ? b.manner : a.manner;
    const weight = (a.steps + b.steps) * 2 + (manner === 'birth' ? 0 : 1);
    if (best && best.weight <= weight) continue;
    // Two foster fathers have no mother's side: only birth parents have sides.
    const side = a.steps > 1 && a.manner === 'birth' ? sideOf(tables, a.first) : undefined;
    best = { kin: { word, manner, ...(side ? { side } : {}) }, weight };
  }
  return best?.kin.word === 'sibling' ? { ...best.kin, ...siblingManner(tables, whoId, ofId) } : (best?.kin ?? null);
}

function siblingManner(tables: Tables, whoId: Id, ofId: Id): { manner?: KinManner } {
  return familyOf(tables, ofId).siblings.find((one) => one.personId === whoId)?.kind === 'half'
    ? { manner: 'half' }
    : {};
}

function partnerKin(tables: Tables, whoId: Id, ofId: Id): Kin | null {
  const unions = Object.values(tables.partnership).filter(
    (one) => (one.aId === whoId && one.bId === ofId) || (one.bId === whoId && one.aId === ofId),
  );
  if (unions.length === 0) return null;
  const together = unions.some((one) => TOGETHER.has(one.status) || one.status === 'widowed');
  return { word: together ? 'partner' : 'exPartner', manner: 'birth' };
}

type LinksByChild = ReadonlyMap<Id, readonly ParentLink[]>;

/** Birth before other links. */
function linksByChild(tables: Tables): LinksByChild {
  const links = new Map<Id, ParentLink[]>();
  for (const link of Object.values(tables.parentLink).sort((a, b) => Number(isBirth(b)) - Number(isBirth(a)))) {
    const list = links.get(link.childId);
    if (list) list.push(link);
    else links.set(link.childId, [link]);
  }
  return links;
}

/** Who is together with whom now, or was until death. */
function couplesOf(tables: Tables): ReadonlyMap<Id, readonly Id[]> {
  const couples = new Map<Id, Id[]>();
  for (const { aId, bId, status } of Object.values(tables.partnership)) {
    if (!TOGETHER.has(status) && status !== 'widowed') continue;
    couples.set(aId, [...(couples.get(aId) ?? []), bId]);
    couples.set(bId, [...(couples.get(bId) ?? []), aId]);
  }
  return couples;
}

/** Everybody at most three generations up, with the shortest way there; birth before other links. */
function waysUp(links: LinksByChild, start: Id): Map<Id, Way> {
  const ways = new Map<Id, Way>([[start, { steps: 0, manner: 'birth', first: null }]]);
  let edge = [start];
  for (let steps = 1; steps <= 3; steps++) {
    const next: Id[] = [];
    for (const id of edge) {
      const way = ways.get(id) as Way;
      for (const link of links.get(id) ?? []) {
        if (ways.has(link.parentId)) continue;
        const manner = way.manner === 'birth' ? MANNERS[link.kind] : way.manner;
        ways.set(link.parentId, { steps, manner, first: way.first ?? link.parentId });
        next.push(link.parentId);
      }
    }
    edge = next;
  }
  return ways;
}

function sideOf(tables: Tables, parentId: Id | null): 'mother' | 'father' | undefined {
  const gender = parentId === null ? undefined : tables.person[parentId]?.gender;
  return gender === 'female' ? 'mother' : gender === 'male' ? 'father' : undefined;
}

const genderPart = (gender: Gender): 'female' | 'male' | 'other' =>
  gender === 'female' || gender === 'male' ? gender : 'other';

/** "pleegmoeder", "halfbroer", "oma van moeders kant": words for a kinship. */
export function roleWords(kin: Kin, gender: Gender, say: Say): string {
  const word = say(`model.kin.${kin.word}.${genderPart(gender)}` as Key);
  const whole = kin.manner === 'birth' ? word : say(`model.kin.manner.${kin.manner}` as Key, { word });
  return kin.side ? say(`model.kin.side.${kin.side}` as Key, { word: whole }) : whole;
}
