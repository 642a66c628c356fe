// The family in words: what a person, a line or a household is called, for those who do not see the drawing.

import { yearOf } from '../../base/fuzzyDate.ts';
import type { Id } from '../../base/ids.ts';
import type { Say } from '../../i18n/say.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import {
  type Household,
  type ParentLink,
  type ParentLinkKind,
  type Partnership,
  type Person,
  TOGETHER,
} from '../../model/records/facts.ts';
import { DIRECTED_CODES, type Tie } from '../../model/records/perception.ts';
import type { Tables } from '../../model/records/registry.ts';
import type { ChildLine, Family, Union } from './family.ts';
import { ageOf, dayOf, isDead } from './persons.ts';
import { keeping, remembering } from './remember.ts';

const ADULT = 18;

/** Who has to do with whom, to be found by person. */
interface Kin {
  readonly unionsOf: ReadonlyMap<Id, readonly Union[]>;
  readonly linesTo: ReadonlyMap<Id, readonly { readonly union: Union; readonly line: ChildLine }[]>;
  readonly steps: ReadonlyMap<Id, readonly Id[]>;
  /** Of whom the sentences about somebody tell, and the facts that they tell. */
  readonly told: Map<Id, About>;
}

interface About {
  readonly facts: readonly unknown[];
  readonly people: readonly Id[];
}

const rememberedKin = remembering<Family, Kin>();
const keepAbout = keeping<Person, About>();
const remembered = remembering<Person, string>();

export class Words {
  private readonly tables: Tables;
  private readonly family: Family;
  readonly say: Say;
  private readonly day: string;
  private readonly indexIds: ReadonlySet<Id>;
  private readonly kin: Kin;

  constructor(tables: Tables, family: Family, say: Say, today: string) {
    this.tables = tables;
    this.family = family;
    this.say = say;
    this.day = dayOf(tables, today);
    this.indexIds = new Set(tables.caseInfo[CASE_ID]?.indexPersonIds);
    this.kin = rememberedKin(family, [], () => kinOf(family));
  }

  name(id: Id): string {
    return this.tables.person[id]?.callName.trim() || this.say('diagrams.noName');
  }

  names(ids: readonly Id[]): string {
    return this.list(ids.map((id) => this.name(id)));
  }

  list(words: readonly string[]): string {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : this.say('diagrams.list', { rest: words.slice(0, -1).join(', '), last });
  }

  /** "Nova, 10 jaar, meisje, kind om wie het gaat. Ouders: Sanne en Revelino, gescheiden. …" */
  person(id: Id): string {
    const person = this.tables.person[id];
    return person ? remembered(person, this.toldOf(id), () => this.sentencesOf(person)) : '';
  }

  /** Everything but the person's own record that their sentences depend on. */
  private toldOf(id: Id): unknown[] {
    const about = this.factsAbout(id);
    const told: unknown[] = [this.say, this.day, this.indexIds.has(id), about];
    for (const one of about.people) told.push(this.tables.person[one]?.callName);
    return told;
  }

  private factsAbout(id: Id): About {
    const { told, linesTo, steps, unionsOf } = this.kin;
    const known = told.get(id);
    if (known) return known;
    const facts: unknown[] = [];
    const people: Id[] = [];
    for (const { union, line } of linesTo.get(id) ?? []) {
      facts.push(line.kind, line.ended, line.primary, union.partnerships.at(-1));
      people.push(...parentsOf(union, line));
      facts.push(people.length);
    }
    people.push(...(steps.get(id) ?? []));
    facts.push(people.length);
    for (const { partners, partnerships, children } of unionsOf.get(id) ?? []) {
      people.push(...partners, ...children.map((child) => child.childId));
      facts.push('union', ...partnerships, people.length);
    }
    const person = this.tables.person[id];
    const about = person ? keepAbout(person, { facts, people }) : { facts, people };
    told.set(id, about);
    return about;
  }

  private sentencesOf(person: Person): string {
    const { say } = this;
    const { id } = person;
    const age = ageOf(person, this.day);
    const facts = [this.name(id), this.ageWords(person, age), this.genderWord(person, age), this.indexWord(id, age)];
    const sentences = [`${facts.filter((f) => f !== '').join(', ')}.`, ...this.parents(id)];
    const unions = this.kin.unionsOf.get(id) ?? [];
    const partners = unions.filter((u) => u.partnerships.length > 0);
    for (const u of partners) {
      const names = this.name(u.partners.find((p) => p !== id) ?? id);
      const how = this.how(u.partnerships);
      sentences.push(
        say('diagrams.partners', { names: how === '' ? names : say('diagrams.namesHow', { names, how }) }),
      );
    }
    const children = [...new Set(unions.flatMap((u) => u.children.map((c) => c.childId)))];
    if (children.length > 0) sentences.push(say('diagrams.children', { names: this.names(children) }));
    return sentences.join(' ');
  }

  private ageWords(person: Person, age: number | null): string {
    if (isDead(person)) {
      return age === null ? this.say('diagrams.died') : this.say('diagrams.diedAt', { years: age });
    }
    if (age === null) return '';
    return age === 0 ? this.say('diagrams.ageZero') : this.say('diagrams.age', { years: age });
  }

  private genderWord({ kind, gender }: Person, age: number | null): string {
    const { say } = this;
    if (kind === 'pet') return say('diagrams.pet');
    if (kind === 'institution') return say('diagrams.institution');
    if (kind === 'unborn') return say('diagrams.unborn');
    const young = age !== null && age < ADULT;
    if (gender === 'female') return say(young ? 'diagrams.girl' : 'diagrams.woman');
    if (gender === 'male') return say(young ? 'diagrams.boy' : 'diagrams.man');
    return gender === 'other' ? say('diagrams.nonBinary') : '';
  }

  private indexWord(id: Id, age: number | null): string {
    if (!this.indexIds.has(id)) return '';
    return this.say(age === null || age < ADULT ? 'diagrams.indexChild' : 'diagrams.indexAdult');
  }

  private parents(id: Id): string[] {
    const { say } = this;
    const sentences = (this.kin.linesTo.get(id) ?? []).map(({ union, line }) => {
      const parents = this.names(parentsOf(union, line));
      const how = line.kind === 'biological' ? this.howTogether(union.partnerships) : '';
      const names = how === '' ? parents : say('diagrams.namesHow', { names: parents, how });
      const text = line.ended ? say(endedKey(line.kind), { names }) : say(`diagrams.parents.${line.kind}`, { names });
      return { text, rank: Number(!line.primary) + Number(line.ended) };
    });
    const steps = this.kin.steps.get(id) ?? [];
    return [
      ...sentences.sort((a, b) => a.rank - b.rank).map(({ text }) => text),
      ...(steps.length > 0 ? [say('diagrams.parents.step', { names: this.names(steps) })] : []),
    ];
  }

  /** Only what became of them: "gescheiden". */
  private howTogether(partnerships: readonly Partnership[]): string {
    const status = partnerships.at(-1)?.status;
    return status && !TOGETHER.has(status) && status !== 'widowed' ? this.say(`notation.status.${status}`) : '';
  }

  private how(partnerships: readonly Partnership[]): string {
    return partnerships
      .map((p) => {
        const ended = p.status === 'current' ? [] : [this.say(`notation.status.${p.status}`)];
        return [this.say(`notation.union.${p.kind}`), ...ended, this.years(p.from, p.to)]
          .filter((w) => w !== '')
          .join(', ');
      })
      .join('; ');
  }

  private years(from: Partnership['from'], to: Partnership['to']): string {
    const [start, end] = [yearOf(from), yearOf(to)];
    if (start !== null && end !== null) return this.say('diagrams.fromTo', { from: start, to: end });
    if (start !== null) return this.say('diagrams.from', { from: start });
    return end === null ? '' : this.say('diagrams.until', { to: end });
  }

  union(union: Union): string {
    const names = this.names(union.partners);
    const how = this.how(union.partnerships);
    return how === '' ? this.say('diagrams.couple', { names }) : this.say('diagrams.coupleHow', { names, how });
  }

  childLine(union: Union, line: ChildLine): string {
    return this.say(line.ended ? 'diagrams.childOfEnded' : 'diagrams.childOf', {
      child: this.name(line.childId),
      kind: this.say(`notation.childLink.${line.kind}`),
      parents: this.names(parentsOf(union, line)),
    });
  }

  tie(tie: Tie): string {
    const line = this.say(`notation.line.${tie.code}`);
    const names = { a: this.name(tie.aId), b: this.name(tie.bId), line };
    const text = this.say(DIRECTED_CODES.has(tie.code) ? 'diagrams.tieFrom' : 'diagrams.tieBetween', names);
    const word = tie.label ? this.say('diagrams.tieWord', { tie: text, word: tie.label }) : text;
    return tie.saidBy.length > 0 ? this.say('diagrams.tieSaidBy', { tie: word, names: this.names(tie.saidBy) }) : word;
  }

  siblings(people: readonly Id[]): string {
    return this.say('diagrams.siblingsOf', { names: this.names(people) });
  }

  household(household: Household): string {
    const here = household.memberIds.filter((id) => this.family.people.has(id));
    return this.say('diagrams.householdOf', { label: household.label, names: this.names(here) });
  }

  /** For people of a household who stand apart from the rest of it; two names are enough to know which one. */
  livesWith(ids: readonly Id[]): string {
    return this.say('diagrams.livesWith', { names: this.names(ids.slice(0, 2)) });
  }
}

const parentsOf = (union: Union, line: ChildLine): Id[] =>
  union.partners.filter((p) => line.links.some((l: ParentLink) => l.parentId === p));

const endedKey = (kind: ParentLinkKind) =>
  kind === 'foster' || kind === 'guardian' ? (`diagrams.parentsEnded.${kind}` as const) : 'diagrams.parentsEnded.other';

function kinOf(family: Family): Kin {
  const unionsOf = new Map<Id, Union[]>();
  const linesTo = new Map<Id, { union: Union; line: ChildLine }[]>();
  const steps = new Map<Id, Id[]>();
  for (const union of family.unions) {
    for (const id of union.partners) push(unionsOf, id, union);
    for (const line of union.children) push(linesTo, line.childId, { union, line });
  }
  for (const [parent, child] of family.unseen) push(steps, child, parent);
  return { unionsOf, linesTo, steps, told: new Map() };
}

function push<V>(map: Map<Id, V[]>, key: Id, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
