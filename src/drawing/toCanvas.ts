// Prints marks on a 2D canvas; used while dragging, where thousands of elements would be too slow.
import { FONT_FAMILY, HALO, LINE_WIDTH } from './element.ts';
import { colourOf, type Palette } from './ink.ts';
import type { CircleMark, ImageMark, Mark, PathMark, RectMark, TextMark } from './mark.ts';

/** The part of a canvas context that is used. */
export interface CanvasLike {
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  arc(x: number, y: number, r: number, from: number, to: number): void;
  rect(x: number, y: number, w: number, h: number): void;
  roundRect(x: number, y: number, w: number, h: number, radius: number): void;
  clip(): void;
  fill(): void;
  stroke(): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
  setLineDash(dash: number[]): void;
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
}

/** Draws a picture into a box, cut to fill it; absent when pictures have not been loaded. */
export type PaintImage = (ctx: CanvasLike, mark: ImageMark) => void;

const FULL = Math.PI * 2;

function outline(ctx: CanvasLike, mark: RectMark | CircleMark | PathMark): void {
  ctx.beginPath();
  if (mark.kind === 'circle') {
    ctx.arc(mark.cx, mark.cy, mark.r, 0, FULL);
    ctx.closePath();
  } else if (mark.kind === 'rect') {
    if (mark.radius) ctx.roundRect(mark.x, mark.y, mark.w, mark.h, mark.radius);
    else ctx.rect(mark.x, mark.y, mark.w, mark.h);
  } else {
    for (const step of mark.steps) {
      if (step.to === 'move') ctx.moveTo(step.x, step.y);
      else if (step.to === 'line') ctx.lineTo(step.x, step.y);
      else if (step.to === 'curve') ctx.bezierCurveTo(step.x1, step.y1, step.x2, step.y2, step.x, step.y);
      else ctx.closePath();
    }
  }
}

function shape(ctx: CanvasLike, mark: RectMark | CircleMark | PathMark, palette: Palette): void {
  const fill = colourOf(palette, mark.fill);
  const stroke = colourOf(palette, mark.stroke);
  if (!fill && !stroke) return;
  outline(ctx, mark);
  if (fill) {
    ctx.fillStyle = fill;
    ctx.fill();
  }
  if (stroke) {
    ctx.strokeStyle = stroke;
    ctx.lineWidth = mark.width ?? LINE_WIDTH;
    ctx.lineJoin = 'round';
    ctx.lineCap = mark.roundCaps ? 'round' : 'butt';
    ctx.setLineDash(mark.dash ? [...mark.dash] : []);
    ctx.stroke();
  }
}

function words(ctx: CanvasLike, mark: TextMark, palette: Palette): void {
  const fill = colourOf(palette, mark.ink ?? 'ink');
  if (!fill || mark.text === '') return;
  ctx.font = `${mark.weight ?? 400} ${mark.size}px ${FONT_FAMILY}`;
  ctx.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor === 'end' ? 'right' : 'left';
  ctx.textBaseline = 'alphabetic';
  if (mark.halo) {
    ctx.strokeStyle = palette.paper;
    ctx.lineWidth = HALO * 2;
    ctx.lineJoin = 'round';
    ctx.setLineDash([]);
    ctx.strokeText(mark.text, mark.x, mark.y);
  }
  ctx.fillStyle = fill;
  ctx.fillText(mark.text, mark.x, mark.y);
}

function picture(ctx: CanvasLike, mark: ImageMark, paintImage: PaintImage | undefined): void {
  if (!paintImage) return;
  ctx.save();
  ctx.beginPath();
  if (mark.clip === 'circle') ctx.arc(mark.x + mark.w / 2, mark.y + mark.h / 2, Math.min(mark.w, mark.h) / 2, 0, FULL);
  else ctx.rect(mark.x, mark.y, mark.w, mark.h);
  ctx.clip();
  paintImage(ctx, mark);
  ctx.restore();
}

export function paintMarks(ctx: CanvasLike, marks: readonly Mark[], palette: Palette, paintImage?: PaintImage): void {
  for (const mark of marks) {
    const opacity = 'opacity' in mark ? mark.opacity : undefined;
    const moved = mark.kind === 'group' ? mark.at : undefined;
    const framed = opacity !== undefined || moved !== undefined;
    if (framed) ctx.save();
    if (opacity !== undefined) ctx.globalAlpha *= opacity;
    if (moved) ctx.translate(moved.x, moved.y);
    if (mark.kind === 'group') paintMarks(ctx, mark.marks, palette, paintImage);
    else if (mark.kind === 'text') words(ctx, mark, palette);
    else if (mark.kind === 'image') picture(ctx, mark, paintImage);
    else shape(ctx, mark, palette);
    if (framed) ctx.restore();
  }
}
