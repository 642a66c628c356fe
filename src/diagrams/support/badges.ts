// Support on any drawing, when it is switched on for a view: small letters above whoever gives it.
import { grown, unionOf } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import { boundsOfMarks } from '../../drawing/bounds.ts';
import type { Mark } from '../../drawing/mark.ts';
import type { LegendEntry, Scene, Stand } from '../../drawing/scene.ts';
import type { Say } from '../../i18n/say.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { COMMON_TYPES, type SupportRow, supportSaid } from '../../model/facts/support.ts';
import type { View } from '../../model/records/arrangement.ts';
import type { Tables } from '../../model/records/registry.ts';
import type { Chapter, DiagramKind, SceneInput } from '../kind.ts';

/** The name of the setting in the filter of a view. */
export const SUPPORT_SHOWN = 'support';
/** How far the letters stand out above somebody. */
export const BADGE_ROOM = 15;
const ROUND = 8.5;
const APART = 18.5;
const LETTER = 12.5;

export const showsSupport = (view: Pick<View, 'filter'>): boolean => view.filter?.[SUPPORT_SHOWN] === true;

/** For whom the support is: whose eyes the view is through, else the child's. */
export const receiverOf = (tables: Tables, view: View): Id | undefined =>
  [...view.perspectiveIds].find((id) => tables.perspective[id]) ??
  recordsOf(tables.perspective).find(({ kind }) => kind === 'child')?.id;

type Shown = (typeof COMMON_TYPES)[number];

/** For whom the letters are: the view's own network when anything was said of it, else the child's. */
function receiverShown(tables: Tables, view: View): Id | undefined {
  if (!showsSupport(view)) return undefined;
  const said = new Set(Object.values(tables.supportRating).map(({ receiverId }) => receiverId));
  const own = view.perspectiveIds.find((id) => tables.perspective[id] && said.has(id));
  return own ?? recordsOf(tables.perspective).find(({ id, kind }) => kind === 'child' && said.has(id))?.id;
}

const given = (row: SupportRow | undefined): { readonly type: Shown; readonly much: boolean }[] =>
  COMMON_TYPES.flatMap((type) => {
    const level = row?.[type]?.level;
    return level === '++' || level === '+' ? [{ type, much: level === '++' }] : [];
  });

/** The same kind, which shows support where a view asks for it. */
export function withSupport(kind: DiagramKind): DiagramKind {
  const { sceneSteps } = kind;
  return {
    ...kind,
    reads: [...new Set([...kind.reads, 'supportRating' as const, 'perspective' as const])],
    scene: (input) => badged(kind.scene(input), input),
    ...(sceneSteps
      ? {
          *sceneSteps(input) {
            return badged(yield* sceneSteps(input), input);
          },
        }
      : {}),
    tell: (input) => [...kind.tell(input), ...told(input)],
  };
}

function badged(scene: Scene, { tables, view, say }: SceneInput): Scene {
  const receiverId = receiverShown(tables, view);
  if (receiverId === undefined) return scene;
  const said = supportSaid(tables, receiverId);
  const used = new Set<Shown>();
  let { bounds } = scene;
  const stands = scene.stands.map((stand): Stand => {
    const kinds = given(said.get(stand.id));
    if (kinds.length === 0) return stand;
    for (const { type } of kinds) used.add(type);
    const marks = kinds.flatMap(({ type, much }, i) =>
      disc(say(`network.support.letter.${type}`), much, (i - (kinds.length - 1) / 2) * APART, stand.box.y - 4),
    );
    const box = boundsOfMarks(marks);
    if (box) bounds = unionOf(bounds, grown({ ...box, x: box.x + stand.at.x, y: box.y + stand.at.y }, 4));
    const words = kinds.map(({ type }) => say(`rings.type.${type}`)).join(', ');
    return {
      ...stand,
      marks: [...stand.marks, ...marks],
      label: `${stand.label} ${say('network.support.gives', { types: words })}`,
    };
  });
  return { ...scene, bounds, stands, legend: [...scene.legend, ...legendOf(used, say)] };
}

/** Much support is filled, support is open. */
function disc(letter: string, much: boolean, cx: number, cy: number): Mark[] {
  return [
    { kind: 'circle', cx, cy, r: ROUND, fill: much ? 'ink' : 'paper', stroke: 'ink', width: 1.25 },
    {
      kind: 'text',
      x: cx,
      y: cy + LETTER * 0.36,
      text: letter,
      size: LETTER,
      weight: 600,
      anchor: 'middle',
      ink: much ? 'paper' : 'ink',
    },
  ];
}

function legendOf(used: ReadonlySet<Shown>, say: Say): LegendEntry[] {
  const kinds = COMMON_TYPES.filter((type) => used.has(type)).map((type): LegendEntry => {
    const letter = say(`network.support.letter.${type}`);
    return { key: `support-${type}`, label: say(`rings.type.${type}`), marks: disc(letter, false, 0, 0) };
  });
  if (kinds.length === 0) return [];
  return [...kinds, { key: 'support-much', label: say('rings.level.++'), marks: disc('', true, 0, 0) }];
}

function told({ tables, view, say }: SceneInput): Chapter[] {
  const receiverId = receiverShown(tables, view);
  if (receiverId === undefined) return [];
  const sentences = [...supportSaid(tables, receiverId)].flatMap(([id, row]) => {
    const types = given(row).map(({ type }) => say(`rings.type.${type}`));
    return types.length === 0 || !tables.person[id]
      ? []
      : [`${callNameOf(tables.person[id], say)}: ${types.join(', ')}.`];
  });
  return sentences.length === 0 ? [] : [{ title: say('rings.support'), sentences }];
}
