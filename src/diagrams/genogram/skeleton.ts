// What a drawing hangs on: the rows of people and the lines between them. It stays the same object for as long as the
// family, where everybody stands and how much room they take are the same; whatever else is drawn is remembered by it.
import type { Point } from '../../base/geometry.ts';
import type { Steps } from '../../base/steps.ts';
import { Boxes, legBoxes } from './boxes.ts';
import { type Column, Rows } from './columns.ts';
import type { Family, Union } from './family.ts';
import { type FamilyLine, familyLines, pathsOf } from './familyLines.ts';
import { relatedCouples } from './kinship.ts';
import { remembering } from './remember.ts';
import type { Route } from './route.ts';
import { routesOf } from './routes.ts';

export interface Skeleton {
  readonly rows: Rows;
  readonly lines: readonly FamilyLine[];
  /** Every path of every line. */
  readonly paths: readonly (readonly Point[])[];
  /** Every leg of every line, to be found by place. */
  readonly legs: Boxes;
  /** Partners who are related by blood. */
  readonly related: ReadonlySet<Union>;
}

const remembered = remembering<Family, Skeleton>();
const rememberedRoutes = remembering<Family, { readonly rows: Rows; readonly routes: readonly Route[] }>();
const rememberedRelated = remembering<Family, ReadonlySet<Union>>();

const routed = (family: Family, columns: readonly Column[]) =>
  rememberedRoutes(family, columns, () => {
    const rows = new Rows(columns);
    return { rows, routes: routesOf(family, rows).routes };
  });

/** In steps, for the first time it is made takes long in a large family. */
export function* skeletonSteps(family: Family, columns: readonly Column[]): Steps<Skeleton> {
  rememberedRelated(family, [], () => relatedCouples(family));
  yield 0.4;
  routed(family, columns);
  yield 0.45;
  return skeletonOf(family, columns);
}

const skeletonOf = (family: Family, columns: readonly Column[]): Skeleton =>
  remembered(family, columns, () => {
    const { rows, routes } = routed(family, columns);
    const lines = familyLines(routes);
    const paths = lines.flatMap(({ shape }) => pathsOf(shape));
    return {
      rows,
      lines,
      paths,
      legs: new Boxes(paths.flatMap(legBoxes)),
      related: rememberedRelated(family, [], () => relatedCouples(family)),
    };
  });
