// Makes partnerships, parent links, twins and ties of the families and associations in a GEDCOM file.
import type { Id, NewId } from '../../base/ids.ts';
import type { BirthGroup, ParentLink, ParentLinkKind, Partnership, Person } from '../../model/records/facts.ts';
import type { Tie } from '../../model/records/perception.ts';
import { eventSpan, limited, type Reading, readNotes } from './people.ts';
import { type GedcomNode, pointer, take, takeAll } from './records.ts';

export interface Individual {
  readonly node: GedcomNode;
  readonly person: Person;
}

export interface FamilyReading extends Reading {
  readonly newId: NewId;
  /** By the number in the file. */
  readonly people: ReadonlyMap<string, Individual>;
  readonly partnerships: Map<Id, Partnership>;
  readonly parentLinks: ParentLink[];
}

/** What the individuals say about their place in a family: who is a partner in it, and how somebody is a child in it. */
export interface FamilySides {
  readonly partners: ReadonlyMap<string, readonly string[]>;
  readonly children: ReadonlyMap<string, ReadonlyMap<string, ChildSide>>;
}

interface ChildSide {
  readonly kind: ParentLinkKind | null;
  /** Only for the husband or the wife of the family. */
  readonly only?: 'HUSB' | 'WIFE';
  readonly from?: ParentLink['from'];
}

const PEDIGREES: Readonly<Record<string, ParentLinkKind>> = {
  BIRTH: 'biological',
  NATURAL: 'biological',
  BIOLOGICAL: 'biological',
  ADOPTED: 'adoptive',
  FOSTER: 'foster',
  STEP: 'step',
  GUARDIAN: 'guardian',
};

function kindOf(words: string, shown: string, { report }: Reading): ParentLinkKind | null {
  const word = words.trim().toUpperCase();
  if (word === '') return null;
  if (Object.hasOwn(PEDIGREES, word)) return PEDIGREES[word] ?? null;
  const known = /STEP|STIEF/.exec(word) ? 'step' : /GUARD|VOOGD/.exec(word) ? 'guardian' : null;
  if (!known) report.add('attention', 'files.gedcomPedigree', `${shown}: ${words.trim()}`);
  return known ?? 'legal';
}

export function familySides(reading: FamilyReading): FamilySides {
  const partners = new Map<string, string[]>();
  const children = new Map<string, Map<string, ChildSide>>();
  const sideOf = (family: string, xref: string, side: ChildSide): void => {
    const ofFamily = children.get(family) ?? new Map<string, ChildSide>();
    const known = ofFamily.get(xref);
    ofFamily.set(xref, known ? { ...known, ...side, kind: side.kind ?? known.kind } : side);
    children.set(family, ofFamily);
  };
  for (const [xref, { node, person }] of reading.people) {
    for (const { value } of takeAll(node, 'FAMS')) {
      const family = pointer(value);
      if (family !== null) partners.set(family, [...(partners.get(family) ?? []), xref]);
    }
    for (const famc of takeAll(node, 'FAMC')) {
      const family = pointer(famc.value);
      if (family === null) continue;
      const pedi = take(famc, 'PEDI');
      const words = pedi ? (take(pedi, 'PHRASE')?.value ?? pedi.value) : '';
      const plain = pedi && Object.hasOwn(PEDIGREES, pedi.value.trim().toUpperCase()) ? pedi.value : words;
      sideOf(family, xref, { kind: kindOf(plain, person.callName, reading) });
    }
    for (const event of node.children.filter(({ tag }) => tag === 'ADOP')) {
      const famc = take(event, 'FAMC');
      const family = famc ? pointer(famc.value) : null;
      if (!famc || family === null) continue;
      event.taken = true;
      const who = take(famc, 'ADOP')?.value.trim().toUpperCase();
      const from = eventSpan(event, person.callName, reading.report)?.date;
      const only = who === 'HUSB' || who === 'WIFE' ? { only: who as 'HUSB' | 'WIFE' } : {};
      sideOf(family, xref, { kind: 'adoptive', ...only, ...(from ? { from } : {}) });
    }
  }
  return { partners, children };
}

export function readFamily(family: GedcomNode, sides: FamilySides, reading: FamilyReading): void {
  const { people, report, newId } = reading;
  const known = (xref: string | null): xref is string => {
    if (xref === null) return false;
    if (!people.has(xref)) report.add('left', 'files.gedcomLostReference', `@${xref}@ (FAM @${family.xref}@)`);
    return people.has(xref);
  };
  const role = new Map<string, string>();
  for (const tag of ['HUSB', 'WIFE']) {
    for (const node of takeAll(family, tag)) {
      const xref = pointer(node.value);
      if (known(xref) && !role.has(xref)) role.set(xref, tag);
    }
  }
  for (const xref of sides.partners.get(family.xref) ?? []) {
    if (role.size < 2 && !role.has(xref)) role.set(xref, '');
  }
  const partners = [...role.keys()].map((xref) => people.get(xref) as Individual);
  const partnership = readPartnership(family, partners, reading);

  const children = new Map<string, GedcomNode | null>();
  for (const node of takeAll(family, 'CHIL')) {
    const xref = pointer(node.value);
    if (known(xref)) children.set(xref, node);
  }
  const said = sides.children.get(family.xref);
  for (const xref of said?.keys() ?? []) if (!children.has(xref)) children.set(xref, null);

  for (const [xref, node] of children) {
    const { person: child } = people.get(xref) as Individual;
    const side = said?.get(xref);
    const perRole = new Map(
      (['_FREL', '_MREL'] as const).map((tag, i) => [
        i === 0 ? 'HUSB' : 'WIFE',
        kindOf((node && take(node, tag)?.value) ?? '', child.callName, reading),
      ]),
    );
    for (const [parent, tag] of role) {
      const general = side?.only !== undefined && side.only !== tag ? null : (side?.kind ?? null);
      const kind = perRole.get(tag) ?? general ?? 'biological';
      reading.parentLinks.push({
        id: newId(),
        parentId: (people.get(parent) as Individual).person.id,
        childId: child.id,
        kind,
        ...(partnership ? { partnershipId: partnership.id } : {}),
        ...(side?.from && kind === 'adoptive' ? { from: side.from } : {}),
      });
    }
  }
}

const fullName = ({ callName, familyName }: Person): string => [callName || '?', familyName].filter(Boolean).join(' ');

function readPartnership(
  family: GedcomNode,
  partners: readonly Individual[],
  reading: FamilyReading,
): Partnership | null {
  const [a, b] = partners;
  if (!a || !b) return null;
  const { report } = reading;
  const shown = `${fullName(a.person)} – ${fullName(b.person)}`;
  const marriage = take(family, 'MARR');
  const told = take(family, 'DIV');
  // "DIV N": they were not divorced.
  const divorce = (told?.value === 'N' ? undefined : told) ?? take(family, '_SEPR');
  const annulled = divorce ? undefined : take(family, 'ANUL');
  const end = divorce ?? annulled;
  const type = marriage ? (take(marriage, 'TYPE')?.value ?? '') : '';
  const start = eventSpan(marriage ?? take(family, 'ENGA'), shown, report);
  const ended = eventSpan(end, shown, report)?.date ?? start?.until;
  const died = [a.person, b.person].find((one) => one.died !== undefined || one.deceased);
  if (!end && died) report.add('changed', 'files.gedcomEndedByDeath', shown);
  const to = ended ?? (end ? undefined : died?.died);
  const note = limited(readNotes(family, reading).filter(Boolean).join('\n'), shown, report);
  const partnership: Partnership = {
    id: reading.newId(),
    aId: a.person.id,
    bId: b.person.id,
    kind: !marriage ? 'relationship' : /PARTNER|REGISTER|COMMON|CIVIL UNION/i.test(type) ? 'registered' : 'married',
    status:
      divorce?.tag === 'DIV' ? 'divorced' : divorce ? 'separated' : annulled ? 'ended' : died ? 'widowed' : 'current',
    ...(start ? { from: start.date } : {}),
    ...(to ? { to } : {}),
    ...(note === '' ? {} : { note }),
  };
  const key = [a.person.id, b.person.id].sort().join('/');
  const same = reading.partnerships.get(key);
  if (same && (!start || same.from?.value === start.date.value)) return same;
  reading.partnerships.set(same ? `${key}/${partnership.id}` : key, partnership);
  return partnership;
}

const TWIN = /^(MULTIPLE|TWIN|TWEELING|TRIPLET|DRIELING)/i;

/** Births together, and ties with people outside the family. */
export function readAssociations(reading: FamilyReading): { birthGroups: BirthGroup[]; ties: Tie[] } {
  const ties: Tie[] = [];
  const groups = new Map<Id, Set<Id>>();
  for (const { node, person } of reading.people.values()) {
    for (const asso of node.children.filter(({ tag }) => tag === 'ASSO')) {
      const xref = pointer(asso.value);
      const other = xref === null ? undefined : reading.people.get(xref)?.person;
      if (!other) {
        if (xref !== null) reading.report.add('left', 'files.gedcomLostReference', `ASSO @${xref}@`);
        continue;
      }
      asso.taken = true;
      const role = take(asso, 'ROLE') ?? take(asso, 'RELA');
      const words = (role && take(role, 'PHRASE')?.value) || take(asso, 'PHRASE')?.value || role?.value || '';
      if (TWIN.test(role?.value.trim() ?? '')) {
        const group = groups.get(person.id) ?? groups.get(other.id) ?? new Set<Id>();
        for (const id of [person.id, other.id, ...(groups.get(other.id) ?? [])]) {
          group.add(id);
          groups.set(id, group);
        }
      } else if (other.id !== person.id) {
        const roleOfB = limited(words.trim().toLowerCase(), person.callName, reading.report);
        const tie = { id: reading.newId(), aId: person.id, bId: other.id, code: 'unknown', period: 'now' } as const;
        ties.push({ ...tie, saidBy: [], ...(roleOfB === '' ? {} : { roleOfB }) });
      }
    }
  }
  const birthGroups = [...new Set(groups.values())]
    .filter((group) => group.size > 1)
    .map((group) => ({ id: reading.newId(), childIds: [...group].sort(), kind: 'unknown' as const }));
  return { birthGroups, ties };
}
