// Random things a person does, as plain data, for property tests of the session.
import fc from 'fast-check';
import type { Session } from '../../src/editor/session.ts';

export interface Edit {
  readonly what: number;
  readonly a: number;
  readonly b: number;
  readonly name: string;
}

export const editArb: fc.Arbitrary<Edit> = fc.record({
  what: fc.nat(13),
  a: fc.nat(20),
  b: fc.nat(20),
  name: fc.string({ maxLength: 8 }),
});

/** Lists of a length at which things go wrong; default arrays are too short to say much. */
export const editsArb = (minLength = 20): fc.Arbitrary<Edit[]> => fc.array(editArb, { minLength, maxLength: 60 });

/** Does one thing; undo and redo are among them unless `forward`. */
export function doEdit(session: Session, { what, a, b, name }: Edit, forward = false): void {
  const { tables, viewId } = session.store.getState();
  const pick = (table: 'person' | 'tie' | 'partnership' | 'parentLink', nr: number): string | undefined => {
    const ids = Object.keys(tables[table]).sort();
    return ids.length === 0 ? undefined : ids[nr % ids.length];
  };
  const [one, two] = [pick('person', a), pick('person', b)];
  if (!one || !two || what <= 1) session.run('person.add', { kind: 'other', callName: name });
  else if (what === 2) session.run('person.add', { kind: 'child', of: one, callName: name });
  else if (what === 3) session.run('person.add', { kind: 'parents', of: one });
  else if (what <= 5) session.run('person.edit', { id: one, fields: { callName: name } });
  else if (what === 6) session.run('person.remove', { ids: [one] });
  else if (what === 7) session.run('tie.add', { aId: one, bId: two, code: 'Friendship' });
  else if (what === 8) session.run('partnership.add', { aId: one, bId: two });
  else if (what === 9)
    session.run('person.place', { viewId: viewId ?? '', places: [{ id: one, x: a * 10, y: b * 10 }] });
  else if (what === 10) session.run('person.join', { keepId: one, goneId: two });
  else if (what === 11) session.select([one]);
  else if (forward) session.run('case.edit', { fields: { title: name } });
  else if (what === 12) session.undo();
  else session.redo();
}
