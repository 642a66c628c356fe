// GenoPro's words for unions: its codes name how a couple is together and how that ended (notation A2).
import type { Partnership } from '../../model/records/facts.ts';

type Union = Pick<Partnership, 'kind' | 'status'>;

/** How they are, or were, together; the longest name that fits counts. */
const KINDS: readonly (readonly [string, Partnership['kind']])[] = [
  ['NonSentimentalCohabitation', 'nonSentimental'],
  ['CommittedRelationship', 'relationship'],
  ['CasualRelationship', 'dating'],
  ['TemporaryRelation', 'temporary'],
  ['LegalCohabitation', 'registered'],
  ['Cohabitation', 'cohabiting'],
  ['Engagement', 'engaged'],
  ['LoveAffair', 'affair'],
  ['Liaison', 'affair'],
  ['Marriage', 'married'],
  ['Rape', 'forced'],
];
const ENDS: Readonly<Record<string, Partnership['status']>> = {
  '': 'current',
  AndCohabitation: 'current',
  AndSeparation: 'separated',
  AndLegalSeparation: 'legallySeparated',
  AndDivorce: 'divorced',
  AndDecease: 'widowed',
};
/** Ends of a marriage have names of their own. */
const MARRIAGES: Readonly<Record<string, Partnership['status']>> = {
  Separation: 'separated',
  SeparationLegal: 'legallySeparated',
  Divorce: 'divorced',
  Nullity: 'annulled',
  Widowed: 'widowed',
};

/** Null for a word that is not GenoPro's. A family without one is a marriage (GenoPro's default). */
export function unionOf(relation: string): Union | null {
  if (relation === '') return { kind: 'married', status: 'current' };
  if (relation === 'Other') return { kind: 'coparents', status: 'current' };
  if (Object.hasOwn(MARRIAGES, relation)) return { kind: 'married', status: MARRIAGES[relation] ?? 'current' };
  const found = KINDS.find(([name]) => relation.startsWith(name));
  const end = found && relation.slice(found[0].length);
  if (!found || end === undefined || !Object.hasOwn(ENDS, end)) return null;
  return { kind: end === 'AndCohabitation' ? 'cohabiting' : found[1], status: ENDS[end] ?? 'current' };
}
