// Who the audiences of a case are: the built-in ones and its own, the people in each, and what each sees by default.
import type { Id } from '../base/ids.ts';
import { recordsOf } from '../base/tables.ts';
import type { Say } from '../i18n/say.ts';
import { familyOf, isBirth } from './facts/family.ts';
import { callNameOf } from './facts/names.ts';
import { AUDIENCES, type AudienceKind, type BuiltInAudience, type NameStyle, ownAudience } from './masked.ts';
import { CASE_ID } from './records/arrangement.ts';
import type { Records, TableName, Tables } from './records/registry.ts';

type AudienceRecord = Records['audience'];

const isBuiltIn = (audience: AudienceKind): audience is BuiltInAudience =>
  (AUDIENCES as readonly string[]).includes(audience);

export interface AudienceDefaults {
  readonly names: NameStyle;
  /** Minors outside the family. */
  readonly strangersWhoAreMinors: NameStyle;
  readonly withoutConflict: boolean;
  /** Fields that are left out of every record of a table. */
  readonly leavesOut: { readonly [T in TableName]?: readonly string[] };
}

const PLAIN: AudienceDefaults = {
  names: 'full',
  strangersWhoAreMinors: 'full',
  withoutConflict: false,
  leavesOut: {},
};

/** Where an audience differs from what everybody at the table sees. */
const DEFAULTS: { readonly [A in BuiltInAudience]?: Partial<AudienceDefaults> } = {
  // First names, no years, no professional terms, no quarrels.
  child: {
    names: 'firstName',
    withoutConflict: true,
    leavesOut: {
      person: ['born', 'died', 'dueOn', 'moves', 'whereabouts', 'pregnancyOutcome', 'note'],
      partnership: ['from', 'to', 'note'],
      parentLink: ['from', 'to', 'placement', 'measure', 'custody'],
      household: ['from', 'to'],
      tie: ['since', 'until', 'frequency', 'letters', 'note'],
    },
  },
  report: { strangersWhoAreMinors: 'initials' },
};

export const defaultsOf = (audience: AudienceKind): AudienceDefaults => ({
  ...PLAIN,
  ...(isBuiltIn(audience) ? DEFAULTS[audience] : {}),
});

/** What was chosen for this audience in this case; a built-in one has a record only when something was. */
export const audienceRecord = (tables: Tables, audience: AudienceKind): AudienceRecord | undefined =>
  isBuiltIn(audience)
    ? recordsOf(tables.audience).find(({ kind }) => kind === audience)
    : tables.audience[audience.slice('own:'.length)];

/** Every audience of this case: the built-in ones first, then its own by name. */
export const audiencesOf = (tables: Tables): readonly AudienceKind[] => [
  ...AUDIENCES,
  ...recordsOf(tables.audience)
    .filter(({ kind }) => kind === undefined)
    .sort((a, b) => a.labelNl.localeCompare(b.labelNl))
    .map(({ id }) => ownAudience(id)),
];

/** The people in an audience; null when it can be anybody, and then every secret is kept from it. */
export function peopleIn(tables: Tables, audience: AudienceKind): readonly Id[] | null {
  if (audience === 'table' || audience === 'meeting' || audience === 'report' || audience === 'worker') return null;
  const chosen = audienceRecord(tables, audience)?.personIds.filter((id) => tables.person[id]) ?? [];
  const ids = chosen.length > 0 ? chosen : isBuiltIn(audience) ? likely(tables, audience) : [];
  return ids.length > 0 ? ids : null;
}

/** Who a built-in audience is as long as nobody said so. */
function likely(tables: Tables, audience: BuiltInAudience): readonly Id[] {
  const children = (tables.caseInfo[CASE_ID]?.indexPersonIds ?? []).filter((id) => tables.person[id]);
  if (audience === 'child') return children;
  const parents = children.flatMap((id) => familyOf(tables, id).parents);
  const idsOf = (of: typeof parents): Id[] => [...new Set(of.map(({ personId }) => personId))];
  if (audience === 'fosterParents') return idsOf(parents.filter(({ link }) => link.kind === 'foster' && !link.to));
  const byBirth = idsOf(parents.filter(({ link }) => isBirth(link) || link.kind === 'adoptive')).sort(
    (a, b) => Number(isWoman(tables, b)) - Number(isWoman(tables, a)),
  );
  return byBirth.slice(audience === 'parentA' ? 0 : 1, audience === 'parentA' ? 1 : 2);
}

const isWoman = (tables: Tables, id: Id): boolean => tables.person[id]?.gender === 'female';

/** What an audience is called: "Ouder A (Sanne)", or the name it was given; people as they are called in `shown`. */
export function audienceName(tables: Tables, audience: AudienceKind, say: Say, shown: Tables = tables): string {
  if (!isBuiltIn(audience)) return audienceRecord(tables, audience)?.labelNl || say('present.audience.own');
  const name = say(
    audience === 'worker' && tables.caseInfo[CASE_ID]?.locale === 'nl-BE'
      ? 'present.audience.workerBe'
      : `present.audience.${audience}`,
  );
  const people = (peopleIn(tables, audience) ?? []).filter((id) => shown.person[id]);
  if (people.length === 0) return name;
  return say('present.audience.named', { name, who: people.map((id) => callNameOf(shown.person[id], say)).join(', ') });
}
