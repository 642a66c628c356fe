// How two people are a couple, in words and signs.
import type { Partnership } from '../../model/records/facts.ts';
import { each, lookup, type Words } from './words.ts';

export interface UnionWord {
  readonly kind?: Partnership['kind'];
  readonly status?: Partnership['status'];
  /** Also a surname: a couple only when somebody follows. */
  readonly isSurname?: boolean;
}

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
  ...each<UnionWord>('uit elkaar, ex-partners, exen, separated, apart', SEPARATED),
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

export const unionOf = (typed: string): UnionWord | undefined => lookup(UNION_WORDS, typed);
