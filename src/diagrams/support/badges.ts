// Support on any drawing, when it is switched on for a view: small letters above whoever gives it.
import { type Box, grown, type Point, unionOf } from '../../base/geometry.ts';
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
import { freest } from '../freest.ts';
import type { Chapter, DiagramKind, SceneInput } from '../kind.ts';

/** The name of the setting in the filter of a view. */
export const SUPPORT_SHOWN = 'support';
/** How far the letters stand out above somebody. */
export const BADGE_ROOM = 15;
const ROUND = 8.5;
const APART = 18.5;
/** A letter with its line. */
const HALF = ROUND + 0.75;
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
  const taken = scene.stands.map(({ marks, box, at }) => placed(unionOf(box, boundsOfMarks(marks) ?? box), at));
  const lines = scene.strokes.flatMap(({ paths }) => paths);
  const stands = scene.stands.map((stand, i): Stand => {
    const kinds = given(said.get(stand.id));
    if (kinds.length === 0) return stand;
    for (const { type } of kinds) used.add(type);
    const { x, y } = stand.at;
    const [first, ...others] = placesFor(stand, kinds.length);
    const row = freest([placed(first, stand.at), ...others.map((one) => placed(one, stand.at))], {
      taken: taken.filter((_, k) => k !== i),
      lines,
    });
    taken.push(row);
    bounds = unionOf(bounds, grown(row, 4));
    const marks = kinds.flatMap(({ type, much }, k) => {
      const across = row.width >= row.height;
      const [cx, cy] = [row.x - x + HALF + (across ? k * APART : 0), row.y - y + HALF + (across ? 0 : k * APART)];
      return disc(say(`network.support.letter.${type}`), much, cx, cy);
    });
    const words = kinds.map(({ type }) => say(`rings.type.${type}`)).join(', ');
    return {
      ...stand,
      marks: [...stand.marks, ...marks],
      label: `${stand.label} ${say('network.support.gives', { types: words })}`,
    };
  });
  return { ...scene, bounds, stands, legend: [...scene.legend, ...legendOf(used, say)] };
}

const placed = (box: Box, { x, y }: Point): Box => ({ ...box, x: box.x + x, y: box.y + y });

/** Where so many letters can stand at somebody: above, to a side of the line that comes from there, aside, below. */
function placesFor({ box, reach }: Stand, count: number): [Box, ...Box[]] {
  const thick = 2 * HALF;
  const long = (count - 1) * APART + thick;
  const across = (x: number, y: number): Box => ({ x, y, width: long, height: thick });
  const down = (x: number, y: number): Box => ({ x, y, width: thick, height: long });
  const [top, right, bottom, left] = [box.y - thick + 4, box.x + box.width + 2, box.y + box.height + 2, box.x - 2];
  return [
    across(-long / 2, top),
    across(5, top),
    across(-long - 5, top),
    down(reach.x + 6, -long / 2),
    down(-reach.x - 6 - thick, -long / 2),
    ...[-HALF, -thick - 2, 2].flatMap((y) => [across(right, y), across(left - long, y)]),
    down(right, -long / 2),
    down(left - thick, -long / 2),
    across(-long / 2, bottom),
  ];
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
