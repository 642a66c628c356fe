// The slides: the steps of the presentation, each with its words; every other drawing on one, or in pieces that can be read
// from the back. What the signs mean stands on the last one.
import { wrapText } from '../../base/textWidth.ts';
import { planSteps } from '../../diagrams/presentation/planSteps.ts';
import { steppedScene } from '../../diagrams/presentation/steppedScene.ts';
import { supportShown } from '../../diagrams/presentation/supportShown.ts';
import { kindOf } from '../../diagrams/registry.ts';
import { piecesOf, sceneWithin } from '../../drawing/pieces.ts';
import { scaled } from '../../drawing/scaled.ts';
import type { LegendEntry, Scene } from '../../drawing/scene.ts';
import { stepsOf } from '../../model/facts/presentationSteps.ts';
import type { Drawing, ExportInput } from '../format.ts';
import { legendBlock } from '../legendBlock.ts';
import { wordUnits } from '../letters.ts';
import { type Part, picturePart } from '../part.ts';
import { drawView } from '../prepareInput.ts';
import type { Sheet } from '../sheet.ts';
import { isInLine, isShort, lineOf, statementsIn } from '../statements.ts';

/** What a slide of 338.7 x 190.5 mm leaves below its title. */
export const SLIDE = { widthMm: 338.67, heightMm: 190.5, marginMm: 10, titleMm: 20, footMm: 9, sourceMm: 8 } as const;
const ROOM = {
  width: SLIDE.widthMm - 2 * SLIDE.marginMm,
  height: SLIDE.heightMm - SLIDE.titleMm - SLIDE.footMm - 4,
};
const ASPECT = SLIDE.widthMm / SLIDE.heightMm;
/** Letters that can be read on a slide in a report on the table; projected, steps are larger. */
const READABLE_MM = 3.2;
/** The legend is printed for paper; on a slide it is so much larger. */
const LEGEND_LARGER = 1.8;
/** Words of 14 points, in millimetres; more lines than this cannot be read from the back. */
const WORDS_MM = 4.94;
const LINES = 16;

export function slideParts(input: ExportInput): Part[] {
  const { tables, say, date, options } = input;
  const drawn = new Map(input.drawings.map((one) => [one.view.id, one]));
  const drawingOf = (viewId: string): Drawing | null => {
    const view = tables.view[viewId];
    const one = drawn.get(viewId) ?? (view ? drawView({ tables, say, today: date }, view) : null);
    if (one) drawn.set(viewId, one);
    return one;
  };
  const { id: viewId } = input.drawing.view;
  const supported = new Map<string, Scene | null>();
  const sceneOf = (id: string, withSupport = false): Scene | null => {
    if (!withSupport) return drawingOf(id)?.scene ?? null;
    const shown = supportShown(tables);
    const view = shown.view[id];
    const known = supported.get(id);
    const scene = known ?? (view ? (kindOf(view)?.scene({ tables: shown, view, say, today: date }) ?? null) : null);
    supported.set(id, scene);
    return scene;
  };
  const steps = stepsOf(tables).length > 0 ? planSteps({ tables, viewId, sceneOf, say, aspect: ASPECT }) : [];
  const stepped = new Set(steps.map((step) => step.viewId));
  const told = steps.flatMap((step): Part[] => {
    const drawing = drawingOf(step.viewId);
    const whole = sceneOf(step.viewId, step.withSupport);
    if (!drawing || !whole) return [];
    const scene = enlarged(steppedScene(whole, step, tables, ASPECT), step.enlarged);
    const telling = scene.stands.length > 0 ? scene.stands.map(({ label }) => label) : drawing.telling;
    const name = step.caption || drawing.name;
    return slide(name, { ...drawing, name, telling }, scene);
  });
  const views = [...drawn.values()];
  return [
    ...told,
    ...views.flatMap((drawing) => [
      ...(stepped.has(drawing.view.id) ? [] : viewSlides(drawing)),
      ...(options.statements ? saidSlides(drawing, input, !stepped.has(drawing.view.id)) : []),
    ]),
    ...(options.legend ? legendSlide([...views.map(({ scene }) => scene), ...supported.values()], input) : []),
  ];
}

const slide = (title: string, drawing: Drawing, scene: Scene): Part[] => [
  { is: 'heading', level: 1, text: title },
  picturePart(drawing, sheetOf(sceneWithin(scene, scene.bounds))),
];

/** As large as the slide allows. */
function sheetOf(scene: Scene): Sheet {
  const { width, height } = scene.bounds;
  const unitsPerMm = Math.max(width / ROOM.width, height / (ROOM.height - SLIDE.sourceMm));
  return { scene, widthMm: width / unitsPerMm, heightMm: height / unitsPerMm, unitsPerMm };
}

const enlarged = (scene: Scene, by: number): Scene => ({
  ...scene,
  stands: scene.stands.map((stand) => ({ ...stand, marks: stand.marks.map((mark) => scaled(mark, by)) })),
});

function viewSlides(drawing: Drawing): Part[] {
  const units = wordUnits(drawing.scene);
  const isReadable = units / sheetOf(drawing.scene).unitsPerMm >= READABLE_MM;
  const perMm = units / READABLE_MM;
  const room = { width: ROOM.width * perMm, height: (ROOM.height - SLIDE.sourceMm) * perMm };
  const pieces = isReadable ? null : piecesOf(drawing.scene, room);
  if (!pieces) return slide(drawing.name, drawing, drawing.scene);
  const least = Math.max(...pieces.map((piece) => sheetOf({ ...drawing.scene, bounds: piece }).unitsPerMm));
  return pieces.flatMap((piece): Part[] => {
    const sheet = sheetOf(sceneWithin(drawing.scene, piece));
    const smaller = sheet.unitsPerMm / least;
    const alike = { ...sheet, widthMm: sheet.widthMm * smaller, heightMm: sheet.heightMm * smaller, unitsPerMm: least };
    return [{ is: 'heading', level: 1, text: drawing.name }, picturePart(drawing, alike)];
  });
}

/** Who said what: below the drawing when that is a line, else on slides of its own. */
function saidSlides(drawing: Drawing, { tables, say }: ExportInput, isBelow: boolean): Part[] {
  const said = statementsIn(drawing, tables, say);
  const [only] = said;
  if (isBelow && said.length === 1 && only && isInLine(only)) return [{ is: 'paragraph', text: lineOf(only) }];
  const lines = said.flatMap((one) =>
    isInLine(one) || isShort(one) ? [lineOf(one)] : [`${one.source}:`, ...one.about],
  );
  return paged(lines).flatMap((items): Part[] => [
    { is: 'heading', level: 1, text: `${say('reports.whoSaidWhat')}: ${drawing.name}` },
    { is: 'list', items },
  ]);
}

function legendSlide(scenes: readonly (Scene | null)[], { say, drawing }: ExportInput): Part[] {
  const entries = new Map<string, LegendEntry>();
  for (const scene of scenes) for (const entry of scene?.legend ?? []) entries.set(entry.key, entry);
  if (entries.size === 0) return [];
  const all = [...entries.values()];
  const name = say('files.exportLegend');
  const width = ROOM.width / LEGEND_LARGER;
  const { key, marks, heightMm } = legendBlock(all, say, width, false);
  const scene: Scene = {
    bounds: { x: 0, y: 0, width, height: heightMm },
    grounds: [{ key, code: key, marks, outlines: [] }],
    strokes: [],
    stands: [],
    legend: [],
    tray: [],
  };
  return slide(name, { ...drawing, name, scene, telling: all.map(({ label }) => label) }, scene);
}

/** Texts on as many slides as they need. */
function paged(texts: readonly string[]): string[][] {
  const pages: string[][] = [];
  let room = 0;
  for (const text of texts) {
    const lines = wrapText(text, ROOM.width - 15, WORDS_MM, 400, 100).length;
    if (lines > room) {
      pages.push([]);
      room = LINES;
    }
    pages.at(-1)?.push(text);
    room -= lines;
  }
  return pages;
}
