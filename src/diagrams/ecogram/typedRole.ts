// What somebody is to the one in the middle, in the words of the tie: "mama", "trainer".
import type { Around } from '../../model/facts/ecogram.ts';

export const typedRole = ({ bonds, person }: Pick<Around, 'bonds' | 'person'>): string =>
  bonds.map(({ tie }) => (tie.bId === person.id ? (tie.roleOfB ?? '') : '')).find((word) => word.trim() !== '') ?? '';
