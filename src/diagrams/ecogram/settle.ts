// Makes room where people stand on each other: a fixed, small number of steps of d3-force from where everybody stood,
// each held back towards that place, and whoever still lies on somebody goes to the nearest free spot. Nobody who was put
// by hand moves. The same start gives the same end.
import { type Force, forceSimulation, type SimulationNodeDatum } from 'd3-force';
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { rngFrom } from '../../base/rng.ts';
import { angleOf, onBand, radiusOf } from './bands.ts';
import type { ChipSize } from './chip.ts';
import { lineEnd } from './lineEnd.ts';
import { boxAt, crosses, inTheWay, tooNear } from './room.ts';

export interface Body {
  readonly id: Id;
  readonly size: ChipSize;
  readonly at: Point;
  /** Put by hand. */
  readonly held: boolean;
}

interface Node extends SimulationNodeDatum {
  x: number;
  y: number;
  readonly body: Body;
}

const TICKS = 60;
const BACK = 0.12;
const APART = 0.5;
const MIDDLE: Point = { x: 0, y: 0 };

/** `middle`: how far from the middle nobody may stand, upright. */
export function settle(bodies: readonly Body[], middle: number): Map<Id, Point> {
  const nodes = bodies.map((body): Node => {
    const { x, y } = body.at;
    return body.held ? { x, y, fx: x, fy: y, body } : { x, y, body };
  });
  const simulation = forceSimulation<Node>(nodes)
    .randomSource(rngFrom(1))
    .alphaDecay(1 - 0.01 ** (1 / TICKS))
    .velocityDecay(0.5)
    .force('back', backForce(nodes))
    .force('apart', apartForce(nodes, middle))
    .stop();
  simulation.tick(TICKS);
  return spared(nodes, middle);
}

/** Towards where somebody stood. */
const backForce =
  (nodes: readonly Node[]): Force<Node, undefined> =>
  (alpha) => {
    for (const node of nodes) {
      node.vx = (node.vx ?? 0) + (node.body.at.x - node.x) * BACK * alpha;
      node.vy = (node.vy ?? 0) + (node.body.at.y - node.y) * BACK * alpha;
    }
  };

/** Boxes off each other the shortest way, out of the middle, and out of the lines of others. */
const apartForce =
  (nodes: readonly Node[], middle: number): Force<Node, undefined> =>
  () => {
    const boxes = nodes.map((node) => boxAt(node.body.size, node));
    for (const [i, a] of nodes.entries()) {
      for (let j = i + 1; j < nodes.length; j++) {
        const [b, boxA, boxB] = [nodes[j], boxes[i], boxes[j]];
        if (!b || !boxA || !boxB) continue;
        const over = tooNear(boxA, boxB);
        if (over.x > 0 && over.y > 0) {
          const level = over.x < over.y;
          const sign = (level ? a.x - b.x : a.y - b.y) < 0 ? -1 : 1;
          const push = ((level ? over.x : over.y) / 2) * APART * sign;
          nudge(a, level ? push : 0, level ? 0 : push);
          nudge(b, level ? -push : 0, level ? 0 : -push);
        }
      }
      const short = middle - radiusOf(a);
      if (short > 0) {
        const { x, y } = onBand(short, angleOf(a));
        nudge(a, x, y);
      }
    }
  };

function nudge(node: Node, x: number, y: number): void {
  if (node.body.held) return;
  node.vx = (node.vx ?? 0) + x;
  node.vy = (node.vy ?? 0) + y;
}

/** Rounded places in which nobody who may move lies on anybody. */
function spared(nodes: readonly Node[], middle: number): Map<Id, Point> {
  const done: Pick<Body, 'size' | 'at'>[] = [];
  const places = new Map<Id, Point>();
  const put = (body: Body, at: Point): void => {
    done.push({ size: body.size, at });
    places.set(body.id, at);
  };
  for (const { body } of nodes) if (body.held) put(body, body.at);
  for (const { body, x, y } of nodes) {
    if (body.held) continue;
    const wanted = rounded({ x, y });
    put(body, isFree(body.size, wanted, done, middle) ? wanted : nearestFree(body.size, wanted, done, middle));
  }
  return places;
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x) + 0, y: Math.round(y) + 0 });

type Standing = readonly Pick<Body, 'size' | 'at'>[];

export function isFree(size: ChipSize, at: Point, others: Standing, middle: number): boolean {
  if (radiusOf(at) < middle) return false;
  const box = boxAt(size, at);
  return others.every((other) => !inTheWay(box, boxAt(other.size, other.at), 2));
}

const AROUND = 24;
const FARTHER = 12;
const TRIES = 400;

function nearestFree(size: ChipSize, wanted: Point, others: Standing, middle: number): Point {
  for (let ring = 1; ring < TRIES; ring++) {
    let best: { at: Point; lines: number } | null = null;
    for (let i = 0; i < AROUND; i++) {
      const angle = (i / AROUND) * 2 * Math.PI;
      const at = rounded({
        x: wanted.x + ring * FARTHER * 1.5 * Math.cos(angle),
        y: wanted.y + ring * FARTHER * Math.sin(angle),
      });
      if (!isFree(size, at, others, middle)) continue;
      const lines = linesHit(size, at, others);
      if (!best || lines < best.lines) best = { at, lines };
    }
    if (best) return best.at;
  }
  return wanted;
}

/** How often lines and people would meet if somebody stood here. */
export function linesHit(size: ChipSize, at: Point, others: Standing): number {
  const box = boxAt(size, at);
  const end = lineEnd(at, MIDDLE);
  let hits = 0;
  for (const other of others) {
    if (crosses(MIDDLE, end, boxAt(other.size, other.at))) hits++;
    if (crosses(MIDDLE, lineEnd(other.at, MIDDLE), box)) hits++;
  }
  return hits;
}
