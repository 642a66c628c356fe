// Reads the families of a GEDCOM file (5.5, 5.5.1 or 7): who is whose partner and child, sex, year of birth, kind of child.
import { readFileSync } from 'node:fs';
import type { ChildKind, Family, Person } from './family.ts';
import { type RawUnion, sanitize } from './sanitize.ts';

const KINDS: Readonly<Record<string, ChildKind>> = {
  birth: 'birth',
  natural: 'birth',
  biological: 'birth',
  adopted: 'adopted',
  adoptive: 'adopted',
  foster: 'foster',
  step: 'step',
  stepchild: 'step',
};
const kindOf = (word: string): ChildKind => (word ? (KINDS[word.trim().toLowerCase()] ?? 'other') : 'birth');

function yearOf(date: string): number | null {
  const found = /(\d{3,4})(?!.*\d{3,4})/.exec(date);
  if (!found) return null;
  return /B\.?C/i.test(date) ? -Number(found[1]) : Number(found[1]);
}

function decoded(path: string): string {
  const bytes = readFileSync(path);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}

interface OpenPerson extends Person {
  sex: Person['sex'];
  birth: number | null;
  dead: boolean;
  childOf: string | null;
}

interface OpenUnion extends RawUnion {
  partners: string[];
  children: { id: string; kind: ChildKind }[];
  ended: boolean;
}

export function readGedcom(path: string, id: string): Family {
  const persons = new Map<string, OpenPerson>();
  const unions = new Map<string, OpenUnion>();
  const pedigree = new Map<string, ChildKind>();
  let person: OpenPerson | null = null;
  let union: OpenUnion | null = null;
  let above = '';
  for (const line of decoded(path).split(/[\r\n]+/)) {
    const found = /^\s*(\d+)\s+(?:@([^@]+)@\s+)?([A-Za-z0-9_]+)(?:\s(.*))?$/.exec(line);
    if (!found) continue;
    const level = Number(found[1]);
    const tag = found[3]!;
    const value = (found[4] ?? '').trim();
    const pointed = /^@([^@]+)@$/.exec(value)?.[1] ?? null;
    const to = pointed === 'VOID' ? null : pointed;
    if (level === 0) {
      person = null;
      union = null;
      if (tag === 'INDI' && found[2]) {
        person = { id: found[2], sex: 'x', birth: null, dead: false, twin: null, childOf: null };
        persons.set(person.id, person);
      } else if (tag === 'FAM' && found[2]) {
        union = { id: found[2], partners: [], children: [], ended: false };
        unions.set(union.id, union);
      }
    } else if (person) readPerson(person, { level, tag, above, value, to }, pedigree);
    else if (union) readUnion(union, { level, tag, above, value, to });
    if (level === 1) above = tag;
  }
  for (const u of unions.values()) {
    u.children = u.children.map((c) => ({ id: c.id, kind: pedigree.get(`${c.id}|${u.id}`) ?? c.kind }));
  }
  const plain = [...persons.values()].map(({ childOf: _, ...rest }) => rest);
  return sanitize({ id, persons: plain, unions: [...unions.values()] });
}

interface Line {
  readonly level: number;
  readonly tag: string;
  /** The tag of the line of level 1 this one stands under. */
  readonly above: string;
  readonly value: string;
  readonly to: string | null;
}

function readPerson(person: OpenPerson, line: Line, pedigree: Map<string, ChildKind>): void {
  const { level, tag, above, value, to } = line;
  if (level === 1) {
    if (tag === 'SEX') person.sex = value[0] === 'M' ? 'm' : value[0] === 'F' ? 'f' : 'x';
    else if (tag === 'DEAT') person.dead = true;
    else if (tag === 'FAMC' && to) person.childOf = to;
  } else if (level === 2) {
    if (tag === 'DATE' && above === 'BIRT') person.birth = yearOf(value);
    else if (tag === 'PEDI' && above === 'FAMC' && person.childOf) {
      pedigree.set(`${person.id}|${person.childOf}`, kindOf(value));
    } else if (tag === 'FAMC' && above === 'ADOP' && to) pedigree.set(`${person.id}|${to}`, 'adopted');
  }
}

function readUnion(union: OpenUnion, { level, tag, above, value, to }: Line): void {
  if (level === 1) {
    if ((tag === 'HUSB' || tag === 'WIFE') && to) union.partners.push(to);
    else if (tag === 'CHIL' && to) union.children.push({ id: to, kind: 'birth' });
    else if (tag === 'DIV' || tag === 'ANUL') union.ended = true;
  } else if (level === 2 && above === 'CHIL' && (tag === '_FREL' || tag === '_MREL')) {
    const last = union.children.at(-1);
    const kind = kindOf(value);
    if (last && kind !== 'birth') union.children[union.children.length - 1] = { id: last.id, kind };
  }
}
