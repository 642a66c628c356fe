// What a reader must be told about a drawing: only what varies in it. The plain form of a group (man or woman, married,
// own child) gets a row only when the drawing holds another form too: families are no experts, and a report is read by
// people who never saw a genogram, but with nothing to tell apart there is nothing to tell.
import type { Point } from '../base/geometry.ts';
import type { Mark } from '../drawing/mark.ts';
import type { LegendEntry } from '../drawing/scene.ts';
import type { Key, Say } from '../i18n/say.ts';
import { type Condition, FAMILY_LINES, type FamilyLine, type ParentLinkKind } from '../model/records/facts.ts';
import { TIE_CODES, type TieCode } from '../model/records/perception.ts';
import { CHILD_LINK_STYLES, childLinkMarks } from './childLinks.ts';
import { familyLineMarks } from './familyLine.ts';
import { householdMarks } from './households.ts';
import { nearestEmotional } from './lines/ecogramCodes.ts';
import { tieLine } from './lines/tieLine.ts';
import { ADDED_SYMBOLS, BASE_SYMBOLS, type SymbolId } from './persons/registry.ts';
import { sampleOf, symbolSample } from './persons/symbolSample.ts';
import type { Profile } from './profiles.ts';
import { siblingsMarks } from './siblings.ts';
import { type TwinKind, twinMarks } from './twins.ts';
import { STATUS_STYLES, statusLook, UNION_STYLES, type UnionKind, type UnionStatus } from './unionStyles.ts';
import { unionMarks } from './unions.ts';

export interface Used {
  readonly symbols: Iterable<SymbolId>;
  readonly unions: Iterable<{ readonly kind: UnionKind; readonly status: UnionStatus }>;
  /** A placement that is over is told apart from one that goes on. */
  readonly childLinks: Iterable<{ readonly kind: ParentLinkKind; readonly ended?: boolean }>;
  readonly ties: Iterable<TieCode>;
  readonly twins?: Iterable<TwinKind>;
  /** Partners related by blood. */
  readonly related?: boolean;
  readonly households?: boolean;
  readonly familyLines?: Iterable<FamilyLine>;
  /** Brothers and sisters without known parents. */
  readonly siblings?: boolean;
  /** A secret on a line. */
  readonly secret?: boolean;
  readonly conditions?: Iterable<Condition>;
}

const LEVEL: readonly Point[] = [
  { x: -26, y: 0 },
  { x: 26, y: 0 },
];
/** Lower, to leave room for the letter that stands beside such a line. */
const LOW = LEVEL.map(({ x, y }) => ({ x, y: y + 6 }));
const keysOf = <T extends object>(table: T): (keyof T & string)[] => Object.keys(table) as (keyof T & string)[];

const FAMILIAR: ReadonlySet<SymbolId> = new Set<SymbolId>(['man', 'woman']);
/** These say themselves what they are. */
const UNTOLD: ReadonlySet<SymbolId> = new Set<SymbolId>([
  'age',
  'picture',
  'questionMark',
  'conditions',
  'migrationYears',
]);

/** Entries in the order of `order`; an entry of `plain` only beside another one. */
const told = <T>(order: readonly T[], used: ReadonlySet<T>, plain: ReadonlySet<T>): T[] => {
  const present = order.filter((item) => used.has(item));
  return present.length > 1 ? present : present.filter((item) => !plain.has(item));
};

export function legendFor(used: Used, profile: Profile, say: Say): LegendEntry[] {
  const entry = (key: string, label: Key, marks: readonly Mark[]): LegendEntry => ({ key, label: say(label), marks });
  const symbols = new Set(used.symbols);
  if (used.secret) symbols.add('secret');
  // The registry looks for the rarest shape first; a reader wants the most common one first.
  const shapes = [...BASE_SYMBOLS].reverse();
  const shapesTold = told(
    shapes.map(({ id }) => id as SymbolId),
    symbols,
    FAMILIAR,
  );
  const additions = ADDED_SYMBOLS.filter(({ id }) => symbols.has(id) && !UNTOLD.has(id));
  const unions = [...used.unions];
  const kinds = told(keysOf(UNION_STYLES), new Set(unions.map(({ kind }) => kind)), new Set<UnionKind>(['married']));
  // Statuses that look alike share a row.
  const statuses = keysOf(STATUS_STYLES).filter(
    (status) => STATUS_STYLES[status].count > 0 && unions.some((union) => union.status === status),
  );
  const looks = [...new Set(statuses.map(statusLook))].map((look) =>
    statuses.filter((status) => statusLook(status) === look),
  );
  const links = [...used.childLinks];
  const linkKinds = told(
    keysOf(CHILD_LINK_STYLES),
    new Set(links.filter(({ ended }) => ended !== true).map(({ kind }) => kind)),
    new Set<ParentLinkKind>(links.some(({ ended }) => ended) ? [] : ['biological']),
  );
  const ended = new Set(links.filter((link) => link.ended === true).map(({ kind }) => kind));
  const childLink = (kind: ParentLinkKind, isOver: boolean): Mark[] => {
    const { letter } = CHILD_LINK_STYLES[kind];
    const label = letter && !isOver ? { label: say(letter) } : {};
    return childLinkMarks(kind, letter && !isOver ? LOW : LEVEL, { profile, ended: isOver, ...label });
  };
  const twins = new Set(used.twins);
  const ties = new Set(used.ties);
  const familyLines = new Set(used.familyLines);

  return [
    ...shapes
      .filter(({ id }) => shapesTold.includes(id))
      .map(({ id, legend }) => entry(`symbol-${id}`, legend, symbolSample(id, profile))),
    ...additions.map(({ id, legend }) => entry(`symbol-${id}`, legend, symbolSample(id, profile))),
    ...conditionEntries(used.conditions ?? [], profile, say),
    ...kinds.map((kind) =>
      entry(`union-${kind}`, `notation.union.${kind}`, unionMarks(kind, 'current', LEVEL, { profile })),
    ),
    ...looks.flatMap(([status, ...alike]): LegendEntry[] =>
      status === undefined
        ? []
        : [
            {
              key: `status-${status}`,
              label: [status, ...alike].map((each) => say(`notation.status.${each}`)).join(', '),
              marks: unionMarks('married', status, LEVEL, { profile }),
            },
          ],
    ),
    ...(used.related
      ? [
          entry(
            'union-related',
            'notation.union.related',
            unionMarks('married', 'current', LEVEL, { profile, related: true }),
          ),
        ]
      : []),
    ...linkKinds.map((kind) => entry(`childLink-${kind}`, `notation.childLink.${kind}`, childLink(kind, false))),
    ...(ended.has('foster')
      ? [entry('childLink-foster-ended', 'notation.childLink.fosterEnded', childLink('foster', true))]
      : []),
    ...[...ended]
      .filter((kind) => kind !== 'foster')
      .slice(0, 1)
      .map((kind) => entry('childLink-ended', 'notation.childLink.ended', childLink(kind, true))),
    ...(['identical', 'fraternal', 'unknown'] as const)
      .filter((kind) => twins.has(kind))
      .map((kind) => entry(`twin-${kind}`, `notation.twin.${kind}`, twinSample(kind, profile))),
    ...(used.siblings ? [entry('siblings', 'notation.siblings', siblingsMarks(ROW))] : []),
    ...FAMILY_LINES.filter((kind) => familyLines.has(kind)).map((kind) =>
      entry(`familyLine-${kind}`, `notation.familyLine.${kind}`, familyLineMarks(kind, { x: -14, y: 0 })),
    ),
    ...(used.households ? [entry('household', 'notation.household', householdSample)] : []),
    ...TIE_CODES.filter((code) => ties.has(code) && nearestEmotional(code) !== null).map((code) =>
      entry(`tie-${code}`, `notation.line.${code}`, tieLine(code, LEVEL, { notation: profile.id })),
    ),
  ];
}

/** One row for every fill that looks or is called otherwise. */
function conditionEntries(conditions: Iterable<Condition>, profile: Profile, say: Say): LegendEntry[] {
  const rows = new Map<string, LegendEntry>();
  for (const condition of conditions) {
    const { region, pattern, colour, label } = condition;
    const key = `condition-${region}-${pattern}-${colour}-${label.trim()}`;
    const name = label.trim() || say('notation.condition.none');
    rows.set(key, {
      key,
      label: say(`notation.condition.${pattern}`, { label: name }),
      marks: sampleOf({ person: { conditions: [condition] } }, profile),
    });
  }
  return [...rows.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

const ROW: readonly Point[] = [
  { x: -20, y: 10 },
  { x: 20, y: 10 },
];

function twinSample(kind: TwinKind, profile: Profile): Mark[] {
  const apex = { x: 0, y: -13 };
  const ends = [
    { x: -14, y: 13 },
    { x: 14, y: 13 },
  ];
  return [
    ...ends.flatMap((end) => childLinkMarks('biological', [apex, end], { profile })),
    ...twinMarks(kind, apex, ends),
  ];
}

const householdSample: readonly Mark[] = householdMarks([
  [
    { x: -25, y: -12 },
    { x: 25, y: -12 },
    { x: 25, y: 12 },
    { x: -25, y: 12 },
  ],
]);
