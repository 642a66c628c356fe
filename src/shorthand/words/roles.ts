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
  /** Somebody outside the family, or family that the links cannot tell. */
  readonly group?: Group;
  /** What the word itself says; never taken from a name. */
  readonly gender?: Gender;
  /** Can stand before a name: "Oma Ria", "juf Ans". */
  readonly isTitle?: boolean;
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
  ...kin('opa, grootvader, bompa, vava, opi, grandfather, grandpa, granddad', 'grandparent', 'male', TITLE),
  ...kin('oma, grootmoeder, bomma, moemoe, omi, grandmother, grandma, granny', 'grandparent', 'female', TITLE),
  ...kin(
    'opa en oma, oma en opa, grootouders, bomma en bompa, bompa en bomma, grandparents, grandfather and grandmother',
    'grandparent',
    undefined,
    COUPLE,
  ),
  ...kin('grootouder, grandparent', 'grandparent'),
  ...kin('overgrootopa, overgrootvader, great-grandfather, great grandfather', 'greatGrandparent', 'male'),
  ...kin('overgrootoma, overgrootmoeder, great-grandmother, great grandmother', 'greatGrandparent', 'female'),
  ...kin('broer, broertje, broers, brother, brothers', 'sibling', 'male', TITLE),
  ...kin('zus, zusje, zusjes, zussen, zuster, sister, sisters', 'sibling', 'female', TITLE),
  ...kin('broer of zus, broers en zussen, brus, brussen, sibling, siblings', 'sibling'),
  ...kin('halfbroer, halfbroertje, half broer, half-broer, half brother, half-brother', 'halfSibling', 'male'),
  ...kin('halfzus, halfzusje, half zus, half-zus, half sister, half-sister', 'halfSibling', 'female'),
  ...kin('zoon, zoontje, zonen, zoons, son, sons', 'child', 'male'),
  ...kin('dochter, dochtertje, dochters, daughter, daughters', 'child', 'female'),
  ...kin('kind, kinderen, child, children', 'child'),
  ...kin('pleegkind, pleegkinderen, foster child, foster children', 'child', undefined, { childOf: 'foster' }),
  ...kin('pleegzoon, foster son', 'child', 'male', { childOf: 'foster' }),
  ...kin('pleegdochter, foster daughter', 'child', 'female', { childOf: 'foster' }),
  ...kin('stiefkind, stiefkinderen, pluskind, pluskinderen, stepchild', 'child', undefined, { childOf: 'step' }),
  ...kin('stiefzoon, pluszoon, stepson', 'child', 'male', { childOf: 'step' }),
  ...kin('stiefdochter, plusdochter, stepdaughter', 'child', 'female', { childOf: 'step' }),
  ...kin('adoptiekind, adoptiekinderen, adopted child', 'child', undefined, { childOf: 'adoptive' }),
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
  ...kin('partner, echtgenoot, echtgenote', 'partner'),
  ...kin('ex, ex-partner, expartner', 'exPartner'),
  ...kin('ex-man, exman, ex-husband', 'exPartner', 'male'),
  ...kin('ex-vrouw, exvrouw, ex-wife', 'exPartner', 'female'),
  ...each<Role>('huisdier, hond, kat, poes, konijn, paard, pet, dog, cat', { group: 'family', isPet: true }),
  ...carer('pleegvader, pleegpapa, foster father, foster dad', 'foster', 'male'),
  ...carer('pleegmoeder, pleegmama, foster mother, foster mum, foster mom', 'foster', 'female'),
  ...carer('pleegouder, pleegouders, foster parent, foster parents', 'foster'),
  ...carer('stiefvader, pluspapa, plusvader, bonusvader, stepfather, step father', 'step', 'male'),
  ...carer('stiefmoeder, plusmama, plusmoeder, bonusmoeder, stepmother, step mother', 'step', 'female'),
  ...carer('stiefouder, stiefouders, plusouder, plusouders, stepparent, step parent', 'step'),
  ...carer('adoptievader, adoptive father', 'adoptive', 'male'),
  ...carer('adoptiemoeder, adoptive mother', 'adoptive', 'female'),
  ...carer('adoptieouder, adoptieouders, adoptive parent, adoptive parents', 'adoptive'),
  ...carer('voogd, guardian, legal guardian', 'guardian'),
  ...circle('stiefbroer, plusbroer, stepbrother, pleegbroer, foster brother', 'family', 'male'),
  ...circle('stiefzus, pluszus, stepsister, pleegzus, foster sister', 'family', 'female'),
  ...circle('pleegopa, stiefopa, oudoom, achterneef, schoonbroer, zwager, brother-in-law', 'family', 'male'),
  ...circle('pleegoma, stiefoma, oudtante, achternicht, schoonzus, sister-in-law', 'family', 'female'),
  ...each<Role>('neef, neefje', { group: 'family', gender: 'male', isCousinOrNephew: true }),
  ...each<Role>('nicht, nichtje', { group: 'family', gender: 'female', isCousinOrNephew: true }),
  ...circle('buurman, buurjongen', 'social', 'male', true),
  ...circle('buurvrouw, buurmeisje', 'social', 'female', true),
  ...circle('buur, buren, neighbour, neighbor', 'social'),
  ...circle('vriend, vriendje, peter, peetvader, peetoom, godfather', 'social', 'male'),
  ...circle('vriendin, vriendinnetje, meter, peetmoeder, peettante, godmother', 'social', 'female'),
  ...circle('friend, classmate, klasgenoot, kennis, oppas, gastouder, babysitter', 'social'),
  ...circle('coach, trainer, jim', 'social', undefined, true),
  ...circle('steunfiguur, steungezin, kerkgenoot, collega', 'social'),
  ...circle('juf, juffrouw', 'professional', 'female', true),
  ...circle('meester', 'professional', 'male', true),
  ...circle('leerkracht, leraar, lerares, docent, mentor, teacher, tutor', 'professional'),
  ...circle('vertrouwenspersoon, jeugdbeschermer, gezinsvoogd, pleegzorgwerker, pleegzorgbegeleider', 'professional'),
  ...circle('consulent, contextbegeleider, begeleider, gezinsbegeleider, jeugdhulpverlener', 'professional'),
  ...circle('hulpverlener, jeugdrechter, kinderrechter, rechter, tolk, advocaat', 'professional'),
  ...circle('huisarts, dokter, arts, kinderarts, psychiater, psycholoog, therapeut', 'professional'),
  ...circle('speltherapeut, logopedist, maatschappelijk werker, wijkagent, jongerenwerker', 'professional'),
  ...circle('intern begeleider, zorgcoördinator, social worker, doctor, therapist, judge', 'professional'),
  ...circle('lawyer, interpreter, foster care worker, youth worker, case worker, caseworker', 'professional'),
};

export const roleOf = (typed: string): Role | undefined => lookup(ROLES, typed);
