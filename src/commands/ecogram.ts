// What is done in an ecogram: somebody comes into it with a tie, is put somewhere by hand, and layers are switched.
import type { Point } from '../base/geometry.ts';
import type { Id } from '../base/ids.ts';
import type { RingScheme } from '../model/facts/circles.ts';
import type { View } from '../model/records/arrangement.ts';
import type { TieCode } from '../model/records/perception.ts';
import { nameOf } from './addPerson.ts';
import { defineCommand } from './command.ts';
import { putNewPerson } from './newPerson.ts';
import { placeInRing, type Saying } from './rings.ts';
import { setPlacement } from './setPlacement.ts';

/** Ties somebody to whoever stands in the middle; without `personId` somebody new. Put by hand when `at` is given. */
export const bringIntoEcogram = defineCommand<{
  readonly viewId: Id;
  readonly focalId: Id;
  readonly perspectiveId?: Id;
  readonly personId?: Id;
  readonly code: TieCode;
  readonly at?: Point;
}>({
  label: 'commands.bringIntoEcogram',
  refuse: (tables, { focalId, personId }) =>
    tables.person[focalId] && personId !== focalId && (personId === undefined || tables.person[personId])
      ? null
      : { key: 'commands.chooseTwoPeople' },
  run: (tx, { viewId, focalId, perspectiveId, personId, code, at }) => {
    const bId = personId ?? putNewPerson(tx, { defaultGroup: 'social' }).id;
    const id = tx.newId();
    const saidBy: Id[] = tx.get('perspective', perspectiveId ?? '')?.focalIds.length === 1 ? [focalId] : [];
    tx.put('tie', {
      id,
      aId: focalId,
      bId,
      code,
      period: 'now',
      saidBy,
      ...(perspectiveId === undefined ? {} : { perspectiveId }),
    });
    setPlacement(tx, viewId, bId, {
      hidden: undefined,
      ...(at ? { x: Math.round(at.x) + 0, y: Math.round(at.y) + 0, pinned: true } : {}),
    });
    return {
      select: [personId === undefined ? bId : id],
      done: { key: 'commands.addedTie', values: { a: nameOf(tx.tables, focalId), b: nameOf(tx.tables, bId) } },
    };
  },
});

export interface Nearness {
  readonly schemeId: Id;
  readonly perspectiveId: Id;
  readonly rings: readonly { readonly personId: Id; readonly ring: number }[];
}

/** Puts people where they were dropped; with the rings in sight, being dropped in another ring says how near they are. */
export const placeInEcogram = defineCommand<
  Saying & {
    readonly viewId: Id;
    readonly places: readonly { readonly id: Id; readonly x: number; readonly y: number }[];
    readonly nearness?: Nearness;
  }
>({
  label: 'commands.placePeople',
  run: (tx, { viewId, places, nearness, ...saying }) => {
    for (const { id, x, y } of places) {
      if (!tx.get('person', id) || !Number.isFinite(x) || !Number.isFinite(y)) continue;
      setPlacement(tx, viewId, id, { x: Math.round(x) + 0, y: Math.round(y) + 0, pinned: true });
    }
    const { rings = [], ...circle } = nearness ?? {};
    if (!('schemeId' in circle)) return {};
    const outcomes = rings.map(({ personId, ring }) =>
      placeInRing.run(tx, { ...saying, circle, personIds: [personId], ring }),
    );
    return outcomes[0]?.done ? { done: outcomes[0].done } : {};
  },
});

/** Shows or hides a layer; the scheme of the rings comes along when the map has not got it yet. */
export const setLayer = defineCommand<{
  readonly viewId: Id;
  readonly filter: NonNullable<View['filter']>;
  readonly scheme?: RingScheme;
}>({
  label: 'commands.setLayer',
  run: (tx, { viewId, filter, scheme }) => {
    tx.patch('view', viewId, { filter });
    if (scheme && !tx.get('ringScheme', scheme.id)) tx.put('ringScheme', scheme);
    return {};
  },
});
