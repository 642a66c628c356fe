// What must hold for every drawing of a family. Each oracle answers what is wrong, in words; nothing wrong is empty.
import { type Box, contains, overlaps, type Point } from '../../src/base/geometry.ts';
import type { Id } from '../../src/base/ids.ts';
import { tiesOf } from '../../src/diagrams/genogram/ties.ts';
import { boundsOfMarks, textBox } from '../../src/drawing/bounds.ts';
import type { Mark, TextMark } from '../../src/drawing/mark.ts';
import type { Scene, Stand, Stroke } from '../../src/drawing/scene.ts';
import type { View } from '../../src/model/records/arrangement.ts';
import type { Tables } from '../../src/model/records/registry.ts';

export interface Drawing {
  readonly scene: Scene;
  readonly tables: Tables;
  readonly view: View;
}

export type Oracle = (drawing: Drawing) => string[];

/** Words keep a rim of paper that may be touched. */
const RIM = 3;

const symbolBox = ({ at, reach }: Stand): Box => ({
  x: at.x - reach.x,
  y: at.y - reach.y,
  width: 2 * reach.x,
  height: 2 * reach.y,
});

/** Where the words below a symbol are. */
const wordsBoxes = (stand: Stand): Box[] =>
  textsOf(stand.marks)
    .filter((mark) => mark.y > stand.reach.y)
    .map((mark) => {
      const box = textBox({ ...mark, halo: false });
      return { ...box, x: box.x + stand.at.x, y: box.y + stand.at.y };
    });

const textsOf = (marks: readonly Mark[]): TextMark[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : mark.kind === 'group' ? textsOf(mark.marks) : []));

const shrunk = (box: Box, by: number): Box => ({
  x: box.x + by,
  y: box.y + by,
  width: Math.max(0, box.width - 2 * by),
  height: Math.max(0, box.height - 2 * by),
});

const legs = (stroke: Stroke): [Point, Point][] =>
  stroke.paths.flatMap((path) => path.slice(1).map((b, i) => [path[i] as Point, b] as [Point, Point]));

function* along([a, b]: [Point, Point]): Generator<Point> {
  const pieces = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 3));
  for (let i = 0; i <= pieces; i++) yield { x: a.x + ((b.x - a.x) * i) / pieces, y: a.y + ((b.y - a.y) * i) / pieces };
}

/** Every partnership, parent link (but for steps) and visible tie of people drawn is drawn exactly once. */
export const everyTieOnce: Oracle = ({ scene, tables, view }) => {
  const drawn = new Set(scene.stands.map((s) => s.id));
  const expected = new Set<Id>();
  for (const p of Object.values(tables.partnership)) if (drawn.has(p.aId) && drawn.has(p.bId)) expected.add(p.id);
  for (const l of Object.values(tables.parentLink)) {
    if (l.kind !== 'step' && drawn.has(l.parentId) && drawn.has(l.childId)) expected.add(l.id);
  }
  for (const t of tiesOf(tables, view, drawn)) expected.add(t.id);
  const times = new Map<Id, number>();
  for (const { records } of scene.strokes) for (const { id } of records) times.set(id, (times.get(id) ?? 0) + 1);
  return [
    ...[...expected].filter((id) => times.get(id) !== 1).map((id) => `tie ${id} is drawn ${times.get(id) ?? 0} times`),
    ...[...times.keys()].filter((id) => !expected.has(id)).map((id) => `line for ${id}, which is no tie`),
    ...scene.strokes.filter((s) => s.paths.length === 0 || s.marks.length === 0).map((s) => `${s.key} draws nothing`),
  ];
};

/** Everybody is drawn once or waits in the tray. */
export const everybodyOnce: Oracle = ({ scene, tables }) => {
  const times = new Map<Id, number>();
  for (const id of [...scene.stands.map((s) => s.id), ...scene.tray]) times.set(id, (times.get(id) ?? 0) + 1);
  return [...new Set([...Object.keys(tables.person), ...times.keys()])]
    .filter((id) => times.get(id) !== 1 || !tables.person[id])
    .map((id) => `${id} appears ${times.get(id) ?? 0} times`);
};

export const nothingOutside: Oracle = ({ scene }) => {
  const { bounds } = scene;
  const inside = (box: Box | null): boolean =>
    !box ||
    (contains(bounds, { x: box.x, y: box.y }) && contains(bounds, { x: box.x + box.width, y: box.y + box.height }));
  return [
    ...scene.stands
      .filter((s) => !inside({ ...s.box, x: s.box.x + s.at.x, y: s.box.y + s.at.y }))
      .map((s) => `${s.id} is outside`),
    ...[...scene.strokes, ...scene.grounds]
      .filter((d) => !inside(boundsOfMarks(d.marks)))
      .map((d) => `${d.key} is outside`),
  ];
};

/** No line runs through the symbol or the words of somebody; its own people may be touched at their edge only. */
export const noLineThroughPeople: Oracle = ({ scene }) => {
  const faults: string[] = [];
  for (const stroke of scene.strokes) {
    const own = new Set(stroke.people);
    for (const stand of scene.stands) {
      if (stroke.layer === 'bond' && own.has(stand.id)) continue;
      const boxes = [
        shrunk(symbolBox(stand), own.has(stand.id) ? 8 : 1),
        ...wordsBoxes(stand).map((b) => shrunk(b, 1)),
      ];
      const hit = legs(stroke).some((leg) => {
        for (const p of along(leg)) if (boxes.some((b) => contains(b, p))) return true;
        return false;
      });
      if (hit) faults.push(`${stroke.key} runs through ${stand.id}`);
    }
  }
  return faults;
};

/** What a relation keeps from people it is not about, where they leave that much room. */
const AWAY = 5;

/** A relation stays clear of everybody it is not about, and of the names of the two whom it is about. */
export const tiesKeepAway: Oracle = ({ scene }) =>
  scene.strokes
    .filter((stroke) => stroke.layer === 'bond')
    .flatMap((stroke) =>
      scene.stands
        .filter((stand) => {
          const own = stroke.people.includes(stand.id);
          const boxes = own ? wordsBoxes(stand) : [symbolBox(stand), ...wordsBoxes(stand)];
          const kept = boxes.map((box) => shrunk(box, own ? 1 : -AWAY));
          return legs(stroke).some((leg) => [...along(leg)].some((p) => kept.some((box) => contains(box, p))));
        })
        .map((stand) => `${stroke.key} comes too near to ${stand.id}`),
    );

/** Lines of two families never share a stretch. */
export const noLinesOnEachOther: Oracle = ({ scene }) => {
  const family = (s: Stroke): string => s.key.split('/')[1] ?? s.key;
  const list = scene.strokes
    .filter((s) => s.layer === 'family')
    .flatMap((s) => legs(s).map((leg) => ({ leg, of: family(s), key: s.key })));
  const faults: string[] = [];
  list.forEach(({ leg: [a, b], of, key }, i) => {
    for (const {
      leg: [c, d],
      of: other,
      key: otherKey,
    } of list.slice(i + 1)) {
      if (of === other) continue;
      for (const [u, v] of [
        ['x', 'y'],
        ['y', 'x'],
      ] as const) {
        if (Math.abs(a[u] - b[u]) > 0.1 || Math.abs(c[u] - d[u]) > 0.1 || Math.abs(a[u] - c[u]) > 1.5) continue;
        const shared =
          Math.min(Math.max(a[v], b[v]), Math.max(c[v], d[v])) - Math.max(Math.min(a[v], b[v]), Math.min(c[v], d[v]));
        if (shared > 2) faults.push(`${key} runs on ${otherKey}`);
      }
    }
  });
  return [...new Set(faults)];
};

export const nobodyOnSomebody: Oracle = ({ scene }) => {
  const faults: string[] = [];
  scene.stands.forEach((a, i) => {
    for (const b of scene.stands.slice(i + 1)) {
      const [boxesA, boxesB] = [
        [symbolBox(a), ...wordsBoxes(a)],
        [symbolBox(b), ...wordsBoxes(b)],
      ];
      if (boxesA.some((x) => boxesB.some((y) => overlaps(x, y)))) faults.push(`${a.id} stands on ${b.id}`);
    }
  });
  return faults;
};

/** Parents stand above their children, unless somebody is their own ancestor. */
export const parentsAbove: Oracle = ({ scene, tables }) => {
  const y = new Map(scene.stands.map((s) => [s.id, s.at.y]));
  return Object.values(tables.parentLink)
    .filter((l) => l.kind !== 'step' && (y.get(l.parentId) ?? -1e9) + 40 > (y.get(l.childId) ?? 1e9))
    .filter((l) => y.has(l.parentId) && y.has(l.childId))
    .map((l) => `${l.parentId} does not stand above ${l.childId}`);
};

/** Is the point inside the outlines taken together (each crossing of an outline changes sides)? */
function insideOf(outlines: readonly (readonly Point[])[], p: Point): boolean {
  let inside = false;
  for (const loop of outlines) {
    loop.forEach((a, i) => {
      const b = loop[(i + 1) % loop.length] as Point;
      if (a.y > p.y !== b.y > p.y && p.x < a.x + ((b.x - a.x) * (p.y - a.y)) / (b.y - a.y)) inside = !inside;
    });
  }
  return inside;
}

/** A household goes around all its members who are drawn, and around nobody else. */
export const householdsTellTruth: Oracle = ({ scene, tables }) => {
  const faults: string[] = [];
  for (const ground of scene.grounds) {
    const members = new Set(tables.household[ground.record ?? '']?.memberIds ?? []);
    for (const stand of scene.stands) {
      const points = [shrunk(symbolBox(stand), 1), ...wordsBoxes(stand).map((b) => shrunk(b, 1))].flatMap((b) => [
        { x: b.x, y: b.y },
        { x: b.x + b.width, y: b.y },
        { x: b.x, y: b.y + b.height },
        { x: b.x + b.width, y: b.y + b.height },
        { x: b.x + b.width / 2, y: b.y + b.height / 2 },
      ]);
      if (!members.has(stand.id) && points.some((p) => insideOf(ground.outlines, p))) {
        faults.push(`${ground.key} encloses ${stand.id}`);
      }
      if (members.has(stand.id) && !insideOf(ground.outlines, stand.at))
        faults.push(`${ground.key} leaves out ${stand.id}`);
    }
  }
  return faults;
};

/** Words beside lines and on outlines do not cover a symbol. */
export const wordsBesideSymbols: Oracle = ({ scene }) =>
  [...scene.strokes, ...scene.grounds].flatMap((drawn) =>
    textsOf(drawn.marks).flatMap((mark) => {
      const box = shrunk(textBox({ ...mark, halo: false }), RIM - 1);
      return scene.stands
        .filter((stand) => overlaps(box, symbolBox(stand)))
        .map((stand) => `words "${mark.text}" of ${drawn.key} lie on ${stand.id}`);
    }),
  );

export const ORACLES = {
  everyTieOnce,
  everybodyOnce,
  nothingOutside,
  noLineThroughPeople,
  noLinesOnEachOther,
  nobodyOnSomebody,
  parentsAbove,
  householdsTellTruth,
  wordsBesideSymbols,
} as const satisfies Readonly<Record<string, Oracle>>;

/** Everything that is wrong with a drawing. */
export const faultsOf = (drawing: Drawing, except: readonly (keyof typeof ORACLES)[] = []): string[] =>
  Object.entries(ORACLES).flatMap(([name, oracle]) =>
    (except as readonly string[]).includes(name) ? [] : oracle(drawing).map((fault) => `${name}: ${fault}`),
  );
