// Reads the GEDCOM back line by line: everybody once with their name, every couple, every child with each parent.
import { recordsOf } from '../../base/tables.ts';
import type { Tables } from '../../model/records/registry.ts';
import { counted, shortage } from '../check/tally.ts';
import type { Shortage } from '../format.ts';
import { isFamily } from './families.ts';

const LINE = /^(\d+) (?:(@\w+@) )?(\w+)(?: (.*))?$/;
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

export function checkGedcom(bytes: Uint8Array, tables: Tables): Shortage {
  const lines = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\r\n');
  const read = lines.filter((line) => line !== '').map((line) => LINE.exec(line));
  if (read.includes(null) || read.at(-1)?.[3] !== 'TRLR') return 'gedcom: damaged';
  const people = recordsOf(tables.person).filter(({ id }) => isFamily(tables, id));
  const both = (a: string, b: string): boolean => isFamily(tables, a) && isFamily(tables, b);
  const couples = recordsOf(tables.partnership).filter(({ aId, bId }) => both(aId, bId)).length;
  const links = recordsOf(tables.parentLink).filter(({ parentId, childId }) => both(parentId, childId)).length;
  let [parents, ties, twos] = [0, 0, 0];
  let inFamily = false;
  const names: string[] = [];
  const closeFamily = (): void => {
    if (parents === 2) twos += 1;
    parents = 0;
  };
  for (const match of read) {
    const [, level, xref, tag, value = ''] = match ?? [];
    if (level === '0') {
      closeFamily();
      inFamily = tag === 'FAM';
    }
    if (tag === 'NAME' && level === '1' && value !== 'KRINGKAART') names.push(letters(value));
    if (inFamily && (tag === 'HUSB' || tag === 'WIFE')) parents += 1;
    if (inFamily && tag === 'CHIL') ties += parents;
    if (xref === '') return 'gedcom: number';
  }
  const asked = people.map(({ callName, familyName = '' }) => letters(callName + familyName));
  return (
    shortage('people', counted(asked), counted(names)) ??
    (twos >= couples ? null : `gedcom: ${twos}/${couples} couples`) ??
    (ties >= links ? null : `gedcom: ${ties}/${links} parents`)
  );
}
