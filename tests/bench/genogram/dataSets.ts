// The families the layouts are compared on: made-up ones, and the real ones of a folder of GEDCOM files when it is given.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Family } from './family.ts';
import { generateFamily } from './generateFamily.ts';
import { readGedcom } from './readGedcom.ts';
import { sanitize } from './sanitize.ts';

export interface DataSet {
  readonly name: string;
  readonly families: readonly string[];
}

/** Above this a real family belongs to the big ones. */
const BIG_FILE_PEOPLE = 200;
const generationsFor = (size: number): number => (size <= 25 ? 3 : size <= 300 ? 4 : 5);

export const careFamily = (size: number, seed: number): string => `care-${size}-${seed}`;

/** A name of `careFamily`, or the path of a GEDCOM file. */
export function loadFamily(name: string): Family {
  const care = /^care-(\d+)-(\d+)$/.exec(name);
  if (!care) return readGedcom(name, basename(name, '.ged'));
  const size = Number(care[1]);
  return sanitize(generateFamily(Number(care[2]), size, generationsFor(size)));
}

export function dataSets(folder: string | null, seeds: number, growth: readonly number[]): DataSet[] {
  const numbers = Array.from({ length: seeds }, (_, i) => i + 1);
  const sets = [
    ...realFamilies(folder),
    { name: 'care', families: [20, 30, 50].flatMap((size) => numbers.map((seed) => careFamily(size, seed))) },
    { name: 'growth', families: growth.map((size) => careFamily(size, 1)) },
  ];
  return sets.filter((set) => set.families.length > 0);
}

function realFamilies(folder: string | null): DataSet[] {
  if (!folder) return [];
  const sized = readdirSync(folder)
    .filter((file) => file.endsWith('.ged'))
    .sort()
    .map((file) => ({ path: join(folder, file), people: loadFamily(join(folder, file)).persons.length }))
    .sort((a, b) => a.people - b.people);
  const within = (big: boolean): string[] =>
    sized.filter(({ people }) => people > BIG_FILE_PEOPLE === big).map(({ path }) => path);
  return [
    { name: 'real', families: within(false) },
    { name: 'big', families: within(true) },
  ];
}
