// What people are to each other in the family and around it.
import type { Gender, ParentLinkKind } from '../../model/records/facts.ts';
import { each, lookup, type Words } from './words.ts';

type Group = 'family' | 'social' | 'professional';

export type Kin =
  | 'parent'
  | 'grandparent'
  | 'greatGrandparent'
  | 'sibling'
  | 'halfSibling'
  | 'child'
  | 'grandchild'
  | 'auntUncle'
  | 'cousin'
  | 'nephew'
  | 'parentInLaw'
  | 'partner'
  | 'exPartner';

export interface Role {
  readonly kin?: Kin;
  /** A carer: how the link to the child is called. */
  readonly carer?: ParentLinkKind;
  /** Of a child: how the link to it is called. */
  readonly childOf?: ParentLinkKind;
  readonly isPet?: boolean;
  /** A school, a group: no person. */
  readonly isInstitution?: boolean;
  /** Somebody outside the family, or family that the links cannot tell. */
  readonly group?: Group;
  /** What the word itself says; never taken from a name. */
  readonly gender?: Gender;
  /** Can stand before a name: "Oma Ria", "juf Ans". */
  readonly isTitle?: boolean;
  /** Also a first name: "Peter", "Jim"; never read as a title. */
  readonly isName?: boolean;
  /** In so many words: a birth parent, also of who has two already. */
  readonly isSaid?: boolean;
  /** Of a grown-up it may say "partner": asked. */
  readonly isFriend?: boolean;
  /** A Dutch "neef" or "nicht" is a cousin or a nephew or niece: asked. */
  readonly isCousinOrNephew?: boolean;
  /** Two people at once, who belong together: "opa en oma". */
  readonly isCouple?: boolean;
}

const kin = (words: string, what: Kin, gender?: Gender, more: Partial<Role> = {}): Record<string, Role> =>
  each(words, { kin: what, ...(gender ? { gender } : {}), ...more });
const carer = (words: string, kind: ParentLinkKind, gender?: Gender): Record<string, Role> =>
  each(words, { carer: kind, ...(gender ? { gender } : {}) });
const circle = (words: string, group: Group, gender?: Gender, isTitle = false): Record<string, Role> =>
  each(words, { group, ...(gender ? { gender } : {}), ...(isTitle ? { isTitle } : {}) });

const TITLE = { isTitle: true } as const;
const COUPLE = { isCouple: true } as const;

export const ROLES: Words<Role> = {
  ...kin('vader, papa, father, dad', 'parent', 'male', TITLE),
  ...kin('moeder, mama, mother, mum, mom', 'parent', 'female', TITLE),
  ...kin('ouder, ouders, parent, parents, vader en moeder, moeder en vader, mother and father', 'parent'),
  ...kin('opa, grootvader, bompa, vava, opi, pépé, grandfather, grandpa, granddad', 'grandparent', 'male', TITLE),
  ...kin('oma, grootmoeder, bomma, moemoe, omi, mémé, grandmother, grandma, granny', 'grandparent', 'female', TITLE),
  ...kin(
    'opa en oma, oma en opa, grootouders, bomma en bompa, bompa en bomma, grandparents, grandfather and grandmother',
    'grandparent',
    undefined,
    COUPLE,
  ),
  ...kin('grootouder, grandparent', 'grandparent'),
  ...kin('overgrootouders, overgrootouder, great-grandparents', 'greatGrandparent'),
  ...kin('overgrootopa, overgrootvader, great-grandfather, great grandfather', 'greatGrandparent', 'male'),
  ...kin('overgrootoma, overgrootmoeder, great-grandmother, great grandmother', 'greatGrandparent', 'female'),
  ...kin(
    'broer, broertje, broers, broertjes, tweelingbroer, tweelingbroertje, brother, brothers, twin brother',
    'sibling',
    'male',
    TITLE,
  ),
  ...kin(
    'zus, zusje, zusjes, zussen, zuster, tweelingzus, tweelingzusje, sister, sisters, twin sister',
    'sibling',
    'female',
    TITLE,
  ),
  ...kin('broer of zus, broers en zussen, brus, brussen, sibling, siblings', 'sibling'),
  ...kin(
    'halfbroer, halfbroertje, halfbroers, halfbroertjes, half broer, half-broer, half brother, half-brother',
    'halfSibling',
    'male',
  ),
  ...kin(
    'halfzus, halfzusje, halfzussen, halfzusjes, half zus, half-zus, half sister, half-sister',
    'halfSibling',
    'female',
  ),
  ...kin('zoon, zoontje, zonen, zoons, son, sons', 'child', 'male'),
  ...kin('dochter, dochtertje, dochters, daughter, daughters', 'child', 'female'),
  ...kin('kind, kinderen, child, children', 'child'),
  ...kin('pleegkind, pleegkinderen, foster child, foster children', 'child', undefined, { childOf: 'foster' }),
  ...kin('pleegzoon, foster son', 'child', 'male', { childOf: 'foster' }),
  ...kin('pleegdochter, foster daughter', 'child', 'female', { childOf: 'foster' }),
  ...kin('stiefkind, stiefkinderen, pluskind, pluskinderen, stepchild', 'child', undefined, { childOf: 'step' }),
  ...kin('stiefzoon, pluszoon, stepson', 'child', 'male', { childOf: 'step' }),
  ...kin('stiefdochter, plusdochter, stepdaughter', 'child', 'female', { childOf: 'step' }),
  ...kin('adoptiekind, adoptiekinderen, geadopteerd door, adopted child, adopted by', 'child', undefined, {
    childOf: 'adoptive',
  }),
  ...kin('adoptiezoon, adopted son', 'child', 'male', { childOf: 'adoptive' }),
  ...kin('adoptiedochter, adopted daughter', 'child', 'female', { childOf: 'adoptive' }),
  ...kin('kleinzoon, grandson', 'grandchild', 'male'),
  ...kin('kleindochter, granddaughter', 'grandchild', 'female'),
  ...kin('kleinkind, kleinkinderen, grandchild, grandchildren', 'grandchild'),
  ...kin('oom, nonkel, ome, uncle', 'auntUncle', 'male', TITLE),
  ...kin('tante, aunt, auntie', 'auntUncle', 'female', TITLE),
  ...kin('cousin, cousins', 'cousin'),
  ...kin('nephew, oomzegger', 'nephew', 'male'),
  ...kin('niece', 'nephew', 'female'),
  ...kin('schoonvader, father-in-law, father in law', 'parentInLaw', 'male'),
  ...kin('schoonmoeder, mother-in-law, mother in law', 'parentInLaw', 'female'),
  ...kin('partner', 'partner'),
  ...kin('echtgenoot, husband', 'partner', 'male'),
  ...kin('echtgenote, wife', 'partner', 'female'),
  ...kin('ex, ex-partner, expartner, vorige partner, eerdere partner, former partner', 'exPartner'),
  ...kin('ex-man, exman, ex-vriend, exvriend, ex-husband, ex-boyfriend', 'exPartner', 'male'),
  ...kin('ex-vrouw, exvrouw, ex-vriendin, exvriendin, ex-wife, ex-girlfriend', 'exPartner', 'female'),
  ...kin('boyfriend', 'partner', 'male'),
  ...kin('girlfriend', 'partner', 'female'),
  ...each<Role>('huisdier, hond, kat, poes, konijn, paard, pet, dog, cat', {
    group: 'family',
    isPet: true,
  }),
  ...each<Role>('school, basisschool, opvang, bso, club, voetbalclub, instelling, woongroep, pleeggroep, daycare', {
    group: 'professional',
    isInstitution: true,
  }),
  ...carer('pleegvader, pleegpapa, foster father, foster dad', 'foster', 'male'),
  ...carer('pleegmoeder, pleegmama, foster mother, foster mum, foster mom', 'foster', 'female'),
  ...carer('pleegouder, pleegouders, foster parent, foster parents', 'foster'),
  ...carer('stiefvader, pluspapa, plusvader, bonusvader, stepfather, step father', 'step', 'male'),
  ...carer('stiefmoeder, plusmama, plusmoeder, bonusmoeder, stepmother, step mother', 'step', 'female'),
  ...carer('stiefouder, stiefouders, plusouder, plusouders, stepparent, step parent', 'step'),
  ...carer('adoptievader, adoptive father', 'adoptive', 'male'),
  ...carer('adoptiemoeder, adoptive mother', 'adoptive', 'female'),
  ...carer('adoptieouder, adoptieouders, adoptive parent, adoptive parents', 'adoptive'),
  ...each<Role>('biologische vader, echte vader, bio vader, biological father, birth father', {
    carer: 'biological',
    gender: 'male',
  }),
  ...each<Role>('biologische moeder, echte moeder, bio moeder, biological mother, birth mother', {
    carer: 'biological',
    gender: 'female',
  }),
  ...each<Role>('biologische ouder, biologische ouders, biological parents', { carer: 'biological' }),
  ...each<Role>('juridische vader, legal father', { carer: 'legal', gender: 'male' }),
  ...each<Role>('juridische moeder, legal mother', { carer: 'legal', gender: 'female' }),
  ...carer('voogd, guardian, legal guardian', 'guardian'),
  ...circle(
    'stiefbroer, stiefbroertje, plusbroer, stepbrother, pleegbroer, pleegbroertje, foster brother',
    'family',
    'male',
  ),
  ...circle('stiefzus, stiefzusje, pluszus, stepsister, pleegzus, pleegzusje, foster sister', 'family', 'female'),
  ...circle(
    'pleegopa, stiefopa, bonusopa, plusopa, oudoom, achterneef, betovergrootopa, betovergrootvader, schoonbroer, zwager, brother-in-law',
    'family',
    'male',
  ),
  ...circle(
    'pleegoma, stiefoma, bonusoma, plusoma, oppasoma, oudtante, achternicht, betovergrootoma, betovergrootmoeder, schoonzus, sister-in-law',
    'family',
    'female',
  ),
  ...each<Role>('neef, neefje', { group: 'family', gender: 'male', isCousinOrNephew: true }),
  ...each<Role>('nicht, nichtje', { group: 'family', gender: 'female', isCousinOrNephew: true }),
  ...circle('buurman, buurjongen', 'social', 'male', true),
  ...circle('buurvrouw, buurmeisje', 'social', 'female', true),
  ...circle('buur, buren, neighbour, neighbor', 'social'),
  ...each<Role>('vriend, vriendje', { group: 'social', gender: 'male', isFriend: true }),
  ...each<Role>('vriendin, vriendinnetje', { group: 'social', gender: 'female', isFriend: true }),
  ...circle('beste vriend, beste vriendje, peetvader, peetoom, godfather', 'social', 'male'),
  ...circle('beste vriendin, beste vriendinnetje, peetmoeder, peettante, godmother', 'social', 'female'),
  ...each<Role>('peter', { group: 'social', gender: 'male', isName: true }),
  ...each<Role>('meter', { group: 'social', gender: 'female', isName: true }),
  ...each<Role>('jim', { group: 'social', isTitle: true, isName: true }),
  ...circle('best friend, friend, classmate, klasgenoot, kennis, oppas, gastouder, babysitter', 'social'),
  ...circle('coach, trainer', 'social', undefined, true),
  ...circle('steunfiguur, steungezin, kerkgenoot, collega', 'social'),
  ...circle('juf, juffrouw', 'professional', 'female', true),
  ...circle('meester', 'professional', 'male', true),
  ...circle('leerkracht, leraar, lerares, docent, mentor, teacher, tutor', 'professional'),
  ...circle('vertrouwenspersoon, jeugdbeschermer, gezinsvoogd, pleegzorgwerker, pleegzorgbegeleider', 'professional'),
  ...circle('consulent, contextbegeleider, begeleider, gezinsbegeleider, jeugdhulpverlener', 'professional'),
  ...circle('hulpverlener, jeugdrechter, kinderrechter, rechter, tolk, advocaat', 'professional'),
  ...circle('huisarts, dokter, arts, kinderarts, tandarts, psychiater, psycholoog, therapeut', 'professional'),
  ...circle('speltherapeut, logopedist, maatschappelijk werker, wijkagent, jongerenwerker', 'professional'),
  ...circle("intern begeleider, ib'er, zorgcoördinator, social worker, doctor, therapist, judge", 'professional'),
  ...circle('lawyer, interpreter, foster care worker, youth worker, case worker, caseworker', 'professional'),
};

/** "voetbaltrainer", "gymjuf", "gezinscoach": the last part says what somebody is. */
const COMPOUND =
  /^\p{L}{3,}?-?(trainer|coach|juf|leraar|lerares|docent|leerkracht|begeleider|therapeut|werker|consulent|hulp)$/u;

export function roleOf(typed: string): Role | undefined {
  const known = lookup(ROLES, typed);
  if (known) return known;
  const [, head] = COMPOUND.exec(typed.toLowerCase()) ?? [];
  return head === undefined ? undefined : (lookup(ROLES, head) ?? { group: 'professional' });
}

/** Whose: "Sanne's", "Tims", "mama's"; null when it is just a name. */
export function ownerOf(typed: string, isKnown: (name: string) => boolean): string | null {
  const owner = typed.replace(/'?s$/i, '');
  if (typed.includes("'")) return owner;
  if (isKnown(typed) || roleOf(typed)) return null;
  return isKnown(owner) || roleOf(owner)?.kin ? owner : null;
}
