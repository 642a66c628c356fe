// Places in the circles: who stands in which ring and sector, who is left out on purpose, and what may be heard by all.
import type { Id } from '../base/ids.ts';
import { type Circle, focalOf, type RingPlacement, statementOf } from '../model/facts/circles.ts';
import type { CaseTx, Tables } from '../model/records/registry.ts';
import { nameOf } from './addPerson.ts';
import { cleanFields } from './cleanText.ts';
import { defineCommand, type Sentence } from './command.ts';

/** How something comes to be said. */
export interface Saying {
  /** Everybody at the table heard it: nothing said in confidence is overwritten by it. */
  readonly heard: boolean;
  /** The day, as YYYY-MM-DD. */
  readonly day: string;
}

export interface Placing extends Saying {
  readonly circle: Circle;
  readonly personIds: readonly Id[];
}

function refuse(tables: Tables, { circle, personIds }: Placing): Sentence | null {
  const scheme = tables.ringScheme[circle.schemeId];
  if (!scheme || !tables.perspective[circle.perspectiveId]) return { key: 'commands.chooseCirclesFirst' };
  if (scheme.needsSubject && !tables.person[circle.subjectId ?? '']) return { key: 'commands.chooseSubjectFirst' };
  return personIds.some((id) => tables.person[id]) ? null : { key: 'commands.chooseSomebodyFirst' };
}

/** Writes the statement about each of these people; those in the middle stand in no ring. */
function say(
  tx: CaseTx,
  { circle, personIds, heard, day }: Placing,
  fields: Pick<RingPlacement, 'state'> & Partial<Pick<RingPlacement, 'ring' | 'sector' | 'note'>>,
): Id[] {
  const inConfidence = tx.get('ringScheme', circle.schemeId)?.needsSubject === true;
  const focal = focalOf(tx.tables, circle.perspectiveId);
  const placed = personIds.filter((id) => tx.get('person', id) && !focal.includes(id));
  for (const personId of placed) {
    const { id, saidBy, sessionId, released }: Partial<RingPlacement> =
      statementOf(tx.tables, circle, personId, inConfidence && heard) ?? {};
    const isReleased = released ?? (inConfidence && heard);
    tx.put('ringPlacement', {
      ...circle,
      ...cleanFields(fields),
      id: id ?? tx.newId(),
      personId,
      origin: 'placed',
      saidBy: saidBy?.length ? saidBy : circle.subjectId ? [circle.subjectId] : focal.length === 1 ? [...focal] : [],
      recordedOn: day,
      ...(sessionId === undefined ? {} : { sessionId }),
      ...(isReleased ? { released: true } : {}),
    });
  }
  return placed;
}

const names = (tables: Tables, ids: readonly Id[]): string => ids.map((id) => nameOf(tables, id)).join(', ');

export const placeInRing = defineCommand<Placing & { readonly ring: number; readonly sector?: string }>({
  label: 'commands.placeInRing',
  refuse,
  run: (tx, { ring, sector, ...placing }) => {
    const placed = say(tx, placing, { state: 'placed', ring, ...(sector === undefined ? {} : { sector }) });
    const scheme = tx.get('ringScheme', placing.circle.schemeId);
    const place = [
      scheme?.rings.find((one) => one.ring === ring)?.labelNl ?? String(ring),
      scheme?.sectors.find((one) => one.key === sector)?.labelNl,
    ].filter((word) => word);
    return {
      done: {
        key: 'commands.placedInRing',
        values: { count: placed.length, names: names(tx.tables, placed), place: place.join(', ') },
      },
    };
  },
});

/** Back to "nog niet geplaatst". */
export const takeFromRing = defineCommand<Placing>({
  label: 'commands.takeFromRing',
  refuse,
  run: (tx, placing) => {
    const taken = say(tx, placing, { state: 'unplaced' });
    return {
      done: { key: 'commands.takenFromRing', values: { count: taken.length, names: names(tx.tables, taken) } },
    };
  },
});

/** Left out on purpose, which is an answer too. */
export const leaveOutOfRings = defineCommand<Placing & { readonly reason: string }>({
  label: 'commands.leaveOutOfRings',
  refuse,
  run: (tx, { reason, ...placing }) => {
    const note = reason.trim();
    const left = say(tx, placing, { state: 'excluded', ...(note === '' ? {} : { note }) });
    return {
      done: { key: 'commands.leftOutOfRings', values: { count: left.length, names: names(tx.tables, left) } },
    };
  },
});

/** Lets everybody see what was said in confidence in this circle, or takes that back. */
export const releaseCircle = defineCommand<{ readonly circle: Circle; readonly released: boolean }>({
  label: 'commands.releaseCircle',
  run: (tx, { circle, released }) => {
    for (const one of Object.values(tx.tables.ringPlacement)) {
      if (one.schemeId !== circle.schemeId || one.perspectiveId !== circle.perspectiveId) continue;
      if (one.subjectId !== circle.subjectId) continue;
      tx.patch('ringPlacement', one.id, { released: released || undefined });
    }
    return { done: { key: released ? 'commands.releasedCircle' : 'commands.heldBackCircle' } };
  },
});
