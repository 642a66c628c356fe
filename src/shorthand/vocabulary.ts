// Every word of the quick line, Dutch, Flemish and English, with what it means. The grammar, the printer and the sentence
// about a mistyped word all read these lists.
import type { BirthGroup, Gender, ParentLinkKind, Partnership } from '../model/records/facts.ts';
import { TIE_CODES, type TieCode } from '../model/records/perception.ts';
import type { Attr, PlaceNode, SupportItem } from './statement.ts';

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
  /** Two people at once, who belong together: "opa en oma". */
  readonly isCouple?: boolean;
}

export interface UnionWord {
  readonly kind?: Partnership['kind'];
  readonly status?: Partnership['status'];
  /** Also a surname: a couple only when somebody follows. */
  readonly isSurname?: boolean;
}

export interface BondWord {
  readonly code: TieCode;
  readonly label?: string;
  readonly isSurname?: boolean;
}

type Words<T> = Readonly<Record<string, T>>;

const each = <T>(words: string, value: T): Record<string, T> =>
  Object.fromEntries(words.split(',').map((word) => [word.trim(), value]));

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
  ...circle(
    'pleegopa, stiefopa, oudoom, achterneef, schoonbroer, zwager, neef, neefje, brother-in-law',
    'family',
    'male',
  ),
  ...circle('pleegoma, stiefoma, oudtante, achternicht, schoonzus, nicht, nichtje, sister-in-law', 'family', 'female'),
  ...circle('cousin, nephew, niece', 'family'),
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

const MARRIED = { kind: 'married', status: 'current' } as const;
const COHABITING = { kind: 'cohabiting', status: 'current' } as const;
const DIVORCED = { status: 'divorced' } as const;
const SEPARATED = { status: 'separated' } as const;

export const UNION_WORDS: Words<UnionWord> = {
  ...each<UnionWord>('getrouwd, gehuwd, trouwde, married', MARRIED),
  ...each<UnionWord>('geregistreerd partner, geregistreerd partnerschap, registered partner, registered', {
    kind: 'registered',
    status: 'current',
  }),
  ...each<UnionWord>('samenwonend, woont samen, wonen samen, samenwonen, living together, lives together', COHABITING),
  ...each<UnionWord>('samen, relatie, een relatie, relationship, a relationship, together', {
    kind: 'relationship',
    status: 'current',
  }),
  ...each<UnionWord>('gescheiden, divorced', DIVORCED),
  ...each<UnionWord>('uit elkaar, separated, apart', SEPARATED),
  ...each<UnionWord>('gestopt, ended', { status: 'ended' }),
  ...each<UnionWord>('weduwe, weduwnaar, weduwnaar of weduwe, widow, widower, widowed', { status: 'widowed' }),
  ...each<UnionWord>('affaire, een affaire, affair, an affair', { kind: 'affair', status: 'current' }),
  ...each<UnionWord>('verloofd, engaged', { kind: 'engaged', status: 'current' }),
  ...each<UnionWord>('verkering, dating', { kind: 'dating', status: 'current' }),
  ...each<UnionWord>('lat-relatie, latrelatie', { kind: 'lat', status: 'current' }),
  ...each<UnionWord>('lat', { kind: 'lat', status: 'current', isSurname: true }),
  ...each<UnionWord>('eenmalig contact', { kind: 'temporary' }),
  ...each<UnionWord>('samen zonder liefde', { kind: 'nonSentimental' }),
  ...each<UnionWord>('co-ouders, coparents', { kind: 'coparents' }),
  ...each<UnionWord>('onder dwang, gedwongen, forced', { kind: 'forced' }),
  ...each<UnionWord>('tafel en bed, legally separated', { status: 'legallySeparated' }),
  ...each<UnionWord>('nietig verklaard, annulled', { status: 'annulled' }),
  ...each<UnionWord>('weer samen, back together', { status: 'reconciled' }),
  ...each<UnionWord>('hertrouwd, remarried', { status: 'remarried' }),
};

export const UNION_SIGNS: Words<UnionWord> = {
  x: {},
  '×': {},
  '=': {},
  '+': {},
  '~': COHABITING,
  '//': DIVORCED,
  '/': SEPARATED,
};

/** The signs of the relations people type most. */
export const BOND_SIGNS: Words<BondWord> = {
  '=><': { code: 'HostileClose' },
  '===': { code: 'Intimacy' },
  '==': { code: 'Friendship' },
  '--': { code: 'Plain' },
  '...': { code: 'Distant' },
  '…': { code: 'Distant' },
  '><': { code: 'Discord' },
  '-/-': { code: 'Cutoff' },
  '!>': { code: 'Violence' },
};

const bond = (words: string, code: TieCode, more: Partial<BondWord> = {}): Record<string, BondWord> =>
  each(words, { code, ...more });
const SURNAME = { isSurname: true } as const;

export const BOND_WORDS: Words<BondWord> = {
  // Every line can be written by its code; words people use come after.
  ...Object.fromEntries(TIE_CODES.map((code): [string, BondWord] => [code.toLowerCase(), { code, isSurname: true }])),
  ...bond('hecht, close', 'Friendship', SURNAME),
  ...bond(
    'goede band, een goede band, goed contact, goede relatie, warme band, good bond, hechte band, een hechte band',
    'Friendship',
  ),
  ...bond('zeer hecht, heel hecht, erg hecht, very close, zeer hechte band', 'Intimacy'),
  ...bond('contact, veel contact, gewoon contact, gewone band, plain', 'Plain', SURNAME),
  ...bond('afstandelijk, afstand, weinig contact, slecht contact, slechte band, distant, distance', 'Distant'),
  ...bond('koel', 'Distant', SURNAME),
  ...bond('ruzie, conflict, conflicten, vaak ruzie, veel ruzie, boos op, fights, argues', 'Discord'),
  ...bond('hecht en ruzie, close and conflict, hecht maar ruzie, hecht en vijandig', 'HostileClose'),
  ...bond('wisselend, changing', 'HostileClose', { label: 'wisselend' }),
  ...bond(
    'verbroken, verbroken contact, geen contact, geen contact meer, contact verbroken, cut off, no contact',
    'Cutoff',
  ),
  ...bond('hersteld contact, contact hersteld, contact repaired, reconciled', 'CutoffRepaired'),
  ...bond('geweld, gewelddadig, slaat, violence, violent, hits', 'Violence'),
  ...bond('vijandig, hostile', 'Hostile'),
  ...bond('verstrengeld, fused', 'Fused'),
  ...bond('harmonieus, harmonious', 'Harmony'),
  ...bond('liefdevol, houdt van, loving, loves', 'Love'),
  ...bond('verliefd op elkaar, verliefd, in love', 'InLove'),
  ...bond('bijzondere of spirituele band, spirituele band, spiritual bond', 'Psyritual'),
  ...bond('onverschillig, indifferent', 'Indifferent'),
  ...bond('nooit ontmoet, never met', 'NeverMet'),
  ...bond('afstandelijk en vijandig, distant and hostile', 'HostileDistant'),
  ...bond('verstrengeld en vijandig, fused and hostile', 'HostileFused'),
  ...bond('haat, hate, hates', 'Hate', SURNAME),
  ...bond('wantrouwen, wantrouwt, distrust, distrusts', 'Distrust'),
  ...bond('afstandelijk en gewelddadig, distant and violent', 'ViolenceDistant'),
  ...bond('hecht en gewelddadig, close and violent', 'ViolenceClose'),
  ...bond('verstrengeld en gewelddadig, fused and violent', 'ViolenceFused'),
  ...bond('mishandelt, mishandeling, abuse, abuses', 'Abuse'),
  ...bond('mishandelt lichamelijk, abuses physically', 'AbusePhysical'),
  ...bond('mishandelt emotioneel, abuses emotionally', 'AbuseEmotional'),
  ...bond('misbruikt seksueel, misbruikt, seksueel misbruik, abuses sexually', 'AbuseSexual'),
  ...bond('verwaarloost, neglects', 'AbuseNeglect'),
  ...bond('controleert, controls', 'Controlling'),
  ...bond('manipuleert, manipulates', 'Manipulative'),
  ...bond('jaloers op, jaloers, jealous of, jealous', 'Jealous'),
  ...bond('gericht op, gericht, focused on', 'FocusedOn'),
  ...bond('negatief gericht op, negatively focused on', 'FocusedOnNegatively'),
  ...bond('bewondert, admires', 'Fan'),
  ...bond('eenzijdig verliefd op, eenzijdig verliefd', 'Limerence'),
  ...bond('zorgt voor, mantelzorger, cares for, takes care of', 'Caretaker'),
  ...bond('sterke band, strong bond', 'strong'),
  ...bond('goede of gewone band', 'good'),
  ...bond('zwakke band, weak bond', 'weak'),
  ...bond('gespannen, spanning, tense', 'tense'),
  ...bond('band met conflict', 'conflict'),
  ...bond('verbroken band, broken bond', 'broken'),
  ...bond('wisselende band, changing bond', 'changing'),
  ...bond('band, kent, kennen, knows, unknown bond', 'unknown'),
  ...bond('andere band, other bond', 'Other'),
};

export const SEX_WORDS: Words<Gender> = {
  ...each<Gender>('m, man, jongen, male, boy', 'male'),
  ...each<Gender>('v, vrouw, meisje, f, female, girl', 'female'),
  ...each<Gender>('nb, x-geslacht, non-binair, anders', 'other'),
  ...each<Gender>('o, onbekend geslacht', 'unknown'),
};

type Flag = Attr extends infer A
  ? A extends { start: number; end: number }
    ? Omit<A, 'start' | 'end'>
    : never
  : never;

const parentFlag = (words: string, code: ParentLinkKind): Record<string, Flag> =>
  each<Flag>(words, { is: 'parent', flag: { code, isSaid: true } } as unknown as Flag);

export const FLAGS: Words<Flag> = {
  ...parentFlag('biologisch, biological', 'biological'),
  ...parentFlag('pleeg, pleegkind, foster', 'foster'),
  ...parentFlag('adoptie, geadopteerd, adoptiekind, adopted', 'adoptive'),
  ...parentFlag('stief, stiefkind, plus, step', 'step'),
  ...parentFlag('voogd, voogdij, guardian', 'guardian'),
  ...parentFlag('juridisch, erkend, legal', 'legal'),
  ...parentFlag('donor', 'donor'),
  ...parentFlag('draagmoeder, surrogate', 'surrogate'),
  ...each<Flag>('index', { is: 'index' }),
  ...each<Flag>('zwanger, zwangerschap, pregnant, pregnancy', { is: 'pregnant' }),
  ...each<Flag>('ongeboren, unborn', { is: 'unborn' }),
  ...each<Flag>('miskraam, miscarriage', { is: 'lost', outcome: 'miscarriage' } as unknown as Flag),
  ...each<Flag>('stilgeboren, stillborn', { is: 'lost', outcome: 'stillborn' } as unknown as Flag),
  ...each<Flag>('abortus, abortion', { is: 'lost', outcome: 'abortion' } as unknown as Flag),
  ...each<Flag>('huisdier, hond, kat, pet, dog, cat', { is: 'pet' }),
  ...each<Flag>('instelling, groep, woongroep, institution', { is: 'institution' }),
  ...each<Flag>('tweeling, twin', { is: 'twin' }),
};

export const TWIN_WORDS: Words<BirthGroup['kind']> = {
  ...each<BirthGroup['kind']>('tweeling, drieling, twins, triplets', 'unknown'),
  ...each<BirthGroup['kind']>('eeneiige tweeling, eeneiige drieling, identical twins', 'identical'),
  ...each<BirthGroup['kind']>('twee-eiige tweeling, drie-eiige drieling, fraternal twins', 'fraternal'),
};

export const SUPPORT_WORDS: Words<SupportItem['type']> = {
  ...each<SupportItem['type']>('emo, emotioneel, emotionele steun, emotional', 'emotional'),
  ...each<SupportItem['type']>('inf, info, informatief, informational', 'informational'),
  ...each<SupportItem['type']>('mat, materieel, material', 'material'),
  ...each<SupportItem['type']>('prak, praktisch, practical', 'practical'),
  ...each<SupportItem['type']>('prof, professioneel, professional', 'professional'),
};

export const SECTOR_WORDS: Words<NonNullable<PlaceNode['sector']>> = {
  ...each<Group>('familie, fam, family', 'family'),
  ...each<Group>('vrienden, vriend, sociaal, buurt, buren, kennissen, friends, friend, social', 'social'),
  ...each<Group>('professionals, professional, prof, profs, hulp, hulpverleners', 'professional'),
};

export const MONTH_WORDS: Words<number> = Object.fromEntries(
  [
    'januari, jan, january',
    'februari, feb, february',
    'maart, mrt, mar, march',
    'april, apr',
    'mei, may',
    'juni, jun, june',
    'juli, jul, july',
    'augustus, aug, august',
    'september, sept, sep',
    'oktober, okt, oct, october',
    'november, nov',
    'december, dec',
  ].flatMap((words, month) => words.split(', ').map((word) => [word, month + 1])),
);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words inside surnames; what follows them is part of the name, whatever else it may mean. */
export const PARTICLES = setOf(
  "van von de den der het 't ten ter te tot op in la le les los el al ul bin ben bint ibn abu abd da das di do dos du del della della st st. zu zum af av 's d' y",
);

/** Words that join a role, a couple or a relation to the next name. */
export const CONNECTORS = setOf('met van with from to of naar op aan tegen voor towards toward');

/** "is getrouwd met", "hebben ruzie": the verb says nothing more. */
export const FILLERS = setOf(
  'de het nog is was zijn waren heeft hebben had hadden wordt werd has have are were een twee drie vier vijf zes two three four a an the nu weer ook nieuwe new vaak veel',
);

/** Words of a sentence that nobody is called; a name with one of these in it was not meant as a name. */
export const NOT_IN_NAMES = setOf(
  'de het nog is was zijn waren heeft hebben had wordt werd zit zitten gaat gaan komt ziet woont wonen werkt slaapt op in bij naar met voor want maar dat die dit deze niet geen wel ook nog al een het er hij zij ze hun haar hem mijn ons weet wil kan moet mag omdat als dan toen sinds tot elke soms vaak altijd nooit school thuis has have are were lives living with for but that this not no also still he she they their his her my our at from because when since always never often sometimes the and an',
);

const lookup = <T>(words: Words<T>, typed: string): T | undefined => {
  const word = typed.toLowerCase().replace(/\s+/g, ' ');
  return Object.hasOwn(words, word) ? words[word] : undefined;
};

export const roleOf = (typed: string): Role | undefined => lookup(ROLES, typed);
export const unionOf = (typed: string): UnionWord | undefined => lookup(UNION_WORDS, typed);
export const bondOf = (typed: string): BondWord | undefined => lookup(BOND_WORDS, typed);
export const sexOf = (typed: string): Gender | undefined => lookup(SEX_WORDS, typed);
export const flagOf = (typed: string): Flag | undefined => lookup(FLAGS, typed);
export const twinsOf = (typed: string): BirthGroup['kind'] | undefined => lookup(TWIN_WORDS, typed);
export const supportOf = (typed: string): SupportItem['type'] | undefined => lookup(SUPPORT_WORDS, typed);
export const sectorOf = (typed: string): PlaceNode['sector'] => lookup(SECTOR_WORDS, typed);
export const monthOf = (typed: string): number | undefined => lookup(MONTH_WORDS, typed);
export const isParticle = (typed: string): boolean => PARTICLES.has(typed.toLowerCase());
export const isConnector = (typed: string): boolean => CONNECTORS.has(typed.toLowerCase());
export const isFiller = (typed: string): boolean => FILLERS.has(typed.toLowerCase());
