// The third printer beside SVG and canvas: marks on a page of jsPDF, as lines and letters.
import type { jsPDF } from 'jspdf';
import { assertNever } from '../../base/assertNever.ts';
import { markBounds } from '../../drawing/bounds.ts';
import { LINE_WIDTH } from '../../drawing/element.ts';
import { colourOf, PALETTES } from '../../drawing/ink.ts';
import type { CircleMark, ImageMark, Mark, PathMark, RectMark, TextMark } from '../../drawing/mark.ts';
import { familyOf, type Ink } from './prepareInk.ts';

/** From drawing units to millimetres on the page. */
export interface ToPage {
  readonly mmPerUnit: number;
  readonly x: number;
  readonly y: number;
}

const PALETTE = PALETTES.paper;
const POINTS_PER_MM = 72 / 25.4;
/** How solid the paper behind a text with a halo is. */
const HALO_OPACITY = 0.8;

export function paintPdf(doc: jsPDF, marks: readonly Mark[], to: ToPage, ink: Ink, opacity = 1): void {
  for (const mark of marks) {
    switch (mark.kind) {
      case 'group': {
        const moved = mark.at ? { ...to, x: to.x + mark.at.x * to.mmPerUnit, y: to.y + mark.at.y * to.mmPerUnit } : to;
        paintPdf(doc, mark.marks, moved, ink, opacity * (mark.opacity ?? 1));
        break;
      }
      case 'text':
        words(doc, mark, to, ink, opacity);
        break;
      case 'image':
        seeThrough(doc, opacity, () => image(doc, mark, to, ink));
        break;
      case 'rect':
      case 'circle':
      case 'path':
        seeThrough(doc, opacity * (mark.opacity ?? 1), () => shape(doc, mark, to));
        break;
      default:
        assertNever(mark);
    }
  }
}

function seeThrough(doc: jsPDF, opacity: number, paint: () => void): void {
  if (opacity >= 1) {
    paint();
    return;
  }
  doc.saveGraphicsState();
  doc.setGState(doc.GState({ opacity, 'stroke-opacity': opacity }));
  paint();
  doc.restoreGraphicsState();
}

function shape(doc: jsPDF, mark: RectMark | CircleMark | PathMark, to: ToPage): void {
  const fill = colourOf(PALETTE, mark.fill);
  const stroke = colourOf(PALETTE, mark.stroke);
  if (!fill && !stroke) return;
  if (fill) doc.setFillColor(fill);
  if (stroke) {
    doc.setDrawColor(stroke);
    doc.setLineWidth((mark.width ?? LINE_WIDTH) * to.mmPerUnit);
    doc.setLineJoin('round');
    doc.setLineCap(mark.roundCaps ? 'round' : 'butt');
    doc.setLineDashPattern(
      (mark.dash ?? []).map((length) => length * to.mmPerUnit),
      0,
    );
  }
  outline(doc, mark, to);
  if (fill && stroke) doc.fillStroke();
  else if (fill) doc.fill();
  else doc.stroke();
}

function outline(doc: jsPDF, mark: RectMark | CircleMark | PathMark, to: ToPage): void {
  const x = (value: number): number => to.x + value * to.mmPerUnit;
  const y = (value: number): number => to.y + value * to.mmPerUnit;
  switch (mark.kind) {
    case 'rect': {
      const radius = (mark.radius ?? 0) * to.mmPerUnit;
      const [w, h] = [mark.w * to.mmPerUnit, mark.h * to.mmPerUnit];
      if (radius > 0) doc.roundedRect(x(mark.x), y(mark.y), w, h, radius, radius, null);
      else doc.rect(x(mark.x), y(mark.y), w, h, null);
      break;
    }
    case 'circle':
      doc.circle(x(mark.cx), y(mark.cy), mark.r * to.mmPerUnit, null);
      break;
    case 'path':
      for (const step of mark.steps) {
        if (step.to === 'move') doc.moveTo(x(step.x), y(step.y));
        else if (step.to === 'line') doc.lineTo(x(step.x), y(step.y));
        else if (step.to === 'curve') doc.curveTo(x(step.x1), y(step.y1), x(step.x2), y(step.y2), x(step.x), y(step.y));
        else doc.close();
      }
      break;
    default:
      assertNever(mark);
  }
}

function image(doc: jsPDF, mark: TextMark | ImageMark, to: ToPage, ink: Ink): void {
  const png = ink.pictureOf(mark);
  const box = markBounds(mark);
  if (!png || !box) return;
  const { mmPerUnit } = to;
  doc.addImage(
    png,
    'PNG',
    to.x + box.x * mmPerUnit,
    to.y + box.y * mmPerUnit,
    box.width * mmPerUnit,
    box.height * mmPerUnit,
  );
}

function words(doc: jsPDF, mark: TextMark, to: ToPage, ink: Ink, opacity: number): void {
  const runs = ink.runsOf(mark);
  if (!runs) {
    seeThrough(doc, opacity, () => image(doc, mark, to, ink));
    return;
  }
  doc.setFontSize(mark.size * to.mmPerUnit * POINTS_PER_MM);
  const measured = runs.map((run) => {
    doc.setFont(familyOf(run.font, mark.weight ?? 400), 'normal');
    // Letter by letter, so that jsPDF does not join what is joined already.
    return { ...run, width: [...run.drawn].reduce((sum, char) => sum + doc.getTextWidth(char), 0) };
  });
  const width = measured.reduce((sum, run) => sum + run.width, 0);
  const before = mark.anchor === 'middle' ? width / 2 : mark.anchor === 'end' ? width : 0;
  const y = to.y + mark.y * to.mmPerUnit;
  let x = to.x + mark.x * to.mmPerUnit - before;
  if (mark.halo) rim(doc, x, y, width, mark.size * to.mmPerUnit, opacity);
  seeThrough(doc, opacity, () => {
    doc.setTextColor(colourOf(PALETTE, mark.ink ?? 'ink') ?? PALETTE.ink);
    for (const run of measured) {
      doc.setFont(familyOf(run.font, mark.weight ?? 400), 'normal');
      doc.text(run.drawn, x, y, { isInputVisual: true, isOutputVisual: true });
      x += run.width;
    }
  });
}

/** Paper behind the letters. Outlined letters would put every word in the file twice. */
function rim(doc: jsPDF, x: number, y: number, width: number, size: number, opacity: number): void {
  seeThrough(doc, opacity * HALO_OPACITY, () => {
    doc.setFillColor(PALETTE.paper);
    doc.rect(x, y - size * 0.78, width, size, 'F');
  });
}
