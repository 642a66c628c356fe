// What one audience may see of one case, worked out before any record is looked at: secrets, names, rules. Two policies
// with the same key mask every record alike, which is what remembering rests on.
import { wholeYears } from '../base/fuzzyDate.ts';
import type { Id } from '../base/ids.ts';
import { recordsOf } from '../base/tables.ts';
import { type AudienceDefaults, audienceRecord, defaultsOf, peopleIn } from './audiences.ts';
import { type AudienceKind, type MaskChoice, NAME_STYLES, type NameStyle } from './masked.ts';
import { TRAVEL, type TravelRule } from './record.ts';
import { CASE_ID, type VisibilityMode, type VisibilityRule } from './records/arrangement.ts';
import { recordType, type TableName, type Tables } from './records/registry.ts';
import { redirectRecord } from './references.ts';
import { NO_SECRETS, type Secrets, secretsOf } from './secretWords.ts';
import { nameSwapper, type Reduced, shownNames } from './shownName.ts';

/** The answer for a field of a table, or for the records of a table as a whole (no field). */
export type TravelAnswer = (table: TableName, field: string | null) => TravelRule;

export const declaredTravel: TravelAnswer = (table, field) => {
  const type = recordType(table);
  return TRAVEL[(field === null ? undefined : type.fields[field]?.travel) ?? type.travel];
};

export interface MaskPolicy {
  readonly key: string;
  readonly travel: TravelAnswer;
  readonly secrets: Secrets;
  /** Ring schemes in which everything is one person's word. */
  readonly spoken: ReadonlySet<Id>;
  readonly styles: ReadonlyMap<Id, Reduced>;
  readonly names: ReadonlyMap<Id, string>;
  readonly swap: ((text: string) => string) | null;
  /** Records that are not there for this audience: hidden ones, and those that cannot be without them. */
  readonly gone: ReadonlySet<Id>;
  readonly withoutConflict: boolean;
  readonly leavesOut: AudienceDefaults['leavesOut'];
  /** What a rule says of a field: of this record, or of every record of the table. */
  readonly fieldMode: (table: TableName, id: Id, field: string) => VisibilityMode | undefined;
  /** What a rule says of a record. */
  readonly recordMode: (id: Id) => VisibilityMode | undefined;
}

export function maskPolicy(
  tables: Tables,
  audience: AudienceKind,
  { withoutConflict = false, names: atLeast = 'full' }: MaskChoice = {},
): MaskPolicy {
  // The worker sees everything; only names can be shortened, for what leaves their own screen.
  const isWorker = audience === 'worker';
  const watching = peopleIn(tables, audience);
  const secrets = isWorker ? NO_SECRETS : secretsOf(tables, watching && new Set(watching));
  const defaults = defaultsOf(audience);
  const rules = rulesOf(tables, audience);
  const spoken = new Set(
    Object.values(tables.ringScheme)
      .filter((scheme) => scheme.needsSubject && !isWorker)
      .map((scheme) => scheme.id),
  );
  const styles = stylesOf(tables, { ...defaults, names: lesser(defaults.names, atLeast) }, rules, atLeast);
  const names = shownNames(tables, styles);
  const swapper = nameSwapper(tables, styles, names);
  const gone = goneWith(tables, hiddenIds(rules, styles));
  const byTarget = new Map(rules.map(({ target, mode }) => [targetKey(target), mode]));
  const calm = withoutConflict || defaults.withoutConflict;
  return {
    key: JSON.stringify([
      isWorker,
      secrets.key,
      [...spoken].sort(),
      // A first name is in the record itself.
      [...styles].map(([id, style]) => [id, style, style === 'firstName' ? '' : names.get(id)]),
      swapper?.key ?? '',
      [...gone].sort(),
      [...byTarget],
      calm,
      defaults.leavesOut,
    ]),
    travel: isWorker ? () => TRAVEL.open : declaredTravel,
    secrets,
    spoken,
    styles,
    names,
    swap: swapper?.swap ?? null,
    gone,
    withoutConflict: calm,
    leavesOut: defaults.leavesOut,
    fieldMode: (table, id, field) =>
      byTarget.size === 0
        ? undefined
        : (byTarget.get(targetKey({ kind: 'field', id, field })) ??
          byTarget.get(targetKey({ kind: 'field', field: `${table}.${field}` }))),
    recordMode: (id) =>
      isWorker ? 'show' : byTarget.size === 0 ? undefined : byTarget.get(targetKey({ kind: 'record', id })),
  };
}

type Target = VisibilityRule['target'];

const targetKey = ({ kind, id = '', field = '' }: Target): string =>
  `${kind === 'view' ? 'record' : kind}/${field}/${id}`;

/** The rules of this audience; where two are about the same thing, the one that shows less comes last. */
function rulesOf(tables: Tables, audience: AudienceKind): VisibilityRule[] {
  const record = audienceRecord(tables, audience);
  if (!record) return [];
  return recordsOf(tables.visibilityRule)
    .filter(({ audienceId }) => audienceId === record.id)
    .sort((a, b) => MODES.indexOf(a.mode) - MODES.indexOf(b.mode));
}

const MODES: readonly VisibilityMode[] = ['show', 'firstName', 'initials', 'pseudonym', 'role', 'placeholder', 'hide'];
const styleOf = (mode: VisibilityMode): NameStyle => (mode === 'show' ? 'full' : mode);

/** Of two ways of naming, the one that shows less. */
const lesser = (a: NameStyle, b: NameStyle): NameStyle => (NAME_STYLES.indexOf(a) < NAME_STYLES.indexOf(b) ? b : a);

/** Everybody who is not named in full, and how. */
function stylesOf(
  tables: Tables,
  defaults: AudienceDefaults,
  rules: readonly VisibilityRule[],
  atLeast: NameStyle,
): ReadonlyMap<Id, Reduced> {
  const chosen = new Map<Id, NameStyle>();
  for (const { target, mode } of rules) {
    if (target.kind === 'person' && target.id !== undefined) chosen.set(target.id, styleOf(mode));
  }
  const { names, strangersWhoAreMinors: minors } = defaults;
  const styles = new Map<Id, Reduced>();
  if (names === 'full' && minors === 'full' && chosen.size === 0) return styles;
  const family = minors === 'full' ? null : familyIn(tables);
  const parents = minors === 'full' ? null : new Set(Object.values(tables.parentLink).map(({ parentId }) => parentId));
  const day = minors === 'full' ? '' : knownDay(tables);
  for (const { id, born } of recordsOf(tables.person)) {
    const grown = !born || parents?.has(id) || (wholeYears(born.value, day) ?? 0) >= ADULT;
    const style = lesser(chosen.get(id) ?? (family && !family.has(id) && !grown ? minors : names), atLeast);
    if (style !== 'full') styles.set(id, style);
  }
  return styles;
}

const ADULT = 18;

/** The day at which ages are told, or the last one the case knows of: nobody is then taken to be older than they are. */
function knownDay(tables: Tables): string {
  const chosen = tables.caseInfo[CASE_ID]?.referenceDate;
  if (chosen !== undefined) return chosen;
  const days = [tables.tie, tables.ringPlacement, tables.supportRating]
    .flatMap((table) => Object.values(table))
    .flatMap(({ recordedOn }) => recordedOn ?? []);
  const dates = Object.values(tables.person).flatMap(({ born, died }) =>
    [born, died].flatMap((date) => date?.value ?? []),
  );
  return [...days, ...dates].reduce((latest, day) => (day > latest ? day : latest), '');
}

/** Whoever is tied to somebody the case is about by parents, partners or brothers and sisters. */
function familyIn(tables: Tables): ReadonlySet<Id> {
  const next = new Map<Id, Id[]>();
  const tied = (a: Id, b: Id): void => {
    for (const [from, to] of [[a, b] as const, [b, a] as const]) {
      const list = next.get(from);
      if (list) list.push(to);
      else next.set(from, [to]);
    }
  };
  for (const { parentId, childId } of Object.values(tables.parentLink)) tied(parentId, childId);
  for (const { aId, bId } of Object.values(tables.partnership)) tied(aId, bId);
  for (const { childIds } of [...Object.values(tables.birthGroup), ...Object.values(tables.siblingGroup)]) {
    for (const id of childIds.slice(1)) tied(childIds[0] as Id, id);
  }
  const family = new Set(tables.caseInfo[CASE_ID]?.indexPersonIds ?? []);
  for (const id of family) for (const other of next.get(id) ?? []) family.add(other);
  return family;
}

function hiddenIds(rules: readonly VisibilityRule[], styles: ReadonlyMap<Id, Reduced>): Set<Id> {
  const hidden = new Set<Id>();
  for (const { target, mode } of rules) {
    const whole = target.kind === 'record' || target.kind === 'view';
    if (whole && mode !== 'show' && target.id !== undefined) hidden.add(target.id);
  }
  for (const [id, style] of styles) if (style === 'hide') hidden.add(id);
  return hidden;
}

/** Hidden records take along what cannot be without them, as when they are removed. */
function goneWith(tables: Tables, hidden: Set<Id>): ReadonlySet<Id> {
  if (hidden.size === 0) return hidden;
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size;
    for (const [name, table] of Object.entries(tables)) {
      for (const record of Object.values(table)) {
        if (hidden.has(record.id)) continue;
        if (!redirectRecord(name as TableName, record, (_, id) => (hidden.has(id) ? null : id))) hidden.add(record.id);
      }
    }
  }
  return hidden;
}
