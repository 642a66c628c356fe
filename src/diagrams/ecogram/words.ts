// The ecogram in words: who somebody is to the one in the middle, and what the line to them says.
import type { Id } from '../../base/ids.ts';
import type { Say } from '../../i18n/say.ts';
import type { Around, Bond, Ecogram } from '../../model/facts/ecogram.ts';
import type { Layers } from '../../model/facts/ecogramLayers.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { relationsTo } from '../../model/facts/relationWords.ts';
import { type SupportRow, supportMatrix } from '../../model/facts/support.ts';
import { codeKey, tieKey } from '../../model/facts/words.ts';
import type { Person } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';
import type { ChipWords } from './chip.ts';
import { typedRole } from './typedRole.ts';

export class EcogramWords {
  private readonly tables: Tables;
  private readonly ecogram: Ecogram;
  private readonly layers: Layers;
  private readonly relation: (id: Id) => string;
  private readonly ratings: ReadonlyMap<Id, SupportRow>;
  readonly say: Say;

  constructor(tables: Tables, ecogram: Ecogram, layers: Layers, say: Say) {
    this.tables = tables;
    this.ecogram = ecogram;
    this.layers = layers;
    this.say = say;
    this.relation = relationsTo(tables, ecogram.perspective?.id, say);
    const receiverId = ecogram.perspective?.id;
    const asked = layers.support !== null && receiverId !== undefined;
    const [lived, expected] = (['experienced', 'expected'] as const).map((basis) =>
      asked ? supportMatrix(tables, { receiverId, basis }) : new Map<Id, SupportRow>(),
    );
    this.ratings = new Map([...(expected ?? []), ...(lived ?? [])]);
  }

  name(id: Id): string {
    return callNameOf(this.tables.person[id], this.say);
  }

  names(people: readonly Person[]): string {
    return people.map((person) => callNameOf(person, this.say)).join(', ');
  }

  /** "Netwerk van Nova"; what is still to be chosen while nobody is in the middle. */
  whose(): string {
    const { perspective, focal } = this.ecogram;
    if (perspective) return perspective.label;
    return focal.length === 0 ? this.say('ecogram.nobodyInMiddle') : this.names(focal);
  }

  /** The words below a name. */
  chip(one: Around): ChipWords {
    const { support } = this.layers;
    if (support !== null) return { role: this.level(one.person.id), tail: '', strong: true };
    const periods = new Set(one.bonds.map(({ tie }) => tie.period));
    const [only] = periods.size === 1 ? periods : [];
    const tail = only === undefined || only === 'now' ? '' : this.say(codeKey('period', only));
    return { role: typedRole(one) || this.relation(one.person.id), tail, strong: false };
  }

  /** How much support of the chosen kind, in words; empty when nobody was asked. */
  private level(id: Id): string {
    const { support } = this.layers;
    const level = support === null ? undefined : this.ratings.get(id)?.[support]?.level;
    return level === undefined ? '' : this.say(`rings.level.${level}`);
  }

  /** What this person is, in the words of the tie and by family: "oma, oma van moeders kant". */
  roles(one: Around): string {
    const [typed, kin] = [typedRole(one).trim(), this.relation(one.person.id).trim()];
    return [typed, kin === typed ? '' : kin].filter((word) => word !== '').join(', ');
  }

  /** "sterke band, hulp gaat over en weer, gezelschap en emotionele steun, vroeger". */
  bond({ tie, focalId }: Bond): string {
    const { say } = this;
    const { energy, letters = [], frequency, period, label, code, saidBy } = tie;
    const several = this.ecogram.focal.length > 1;
    const to = energy === 'toA' ? tie.aId : tie.bId;
    const from = to === tie.aId ? tie.bId : tie.aId;
    const flow =
      energy === 'toA' || energy === 'toB'
        ? say('ecogram.helpGoes', { from: this.name(from), to: this.name(to) })
        : energy === 'both'
          ? say('ecogram.helpBothWays')
          : '';
    const speakers = saidBy.filter((id) => this.tables.person[id]).map((id) => this.name(id));
    return [
      several ? say('ecogram.withWhom', { name: this.name(focalId), how: say(tieKey(code)) }) : say(tieKey(code)),
      label ?? '',
      flow,
      ...letters.map((letter) => say(`ecogram.letter.${letter}`)),
      frequency === undefined ? '' : say(`ecogram.frequency.${frequency}`),
      period === 'now' ? '' : say(codeKey('period', period)),
      speakers.length === 0 ? '' : say('ecogram.according', { names: speakers.join(', ') }),
    ]
      .filter((word) => word !== '')
      .join(', ');
  }

  /** "Ria, oma. Sterke band, …" Begins with the name. */
  person(one: Around): string {
    const level = this.level(one.person.id);
    const facts = [callNameOf(one.person, this.say), this.roles(one)].filter((word) => word !== '').join(', ');
    const said = one.bonds.map((bond) => this.bond(bond)).join('; ');
    const support =
      level === '' || this.layers.support === null
        ? ''
        : ` ${this.say(`rings.type.${this.layers.support}`)}: ${level}.`;
    return `${facts}: ${said}.${support}`;
  }

  line(bond: Bond): string {
    return this.say('ecogram.line', {
      a: this.name(bond.focalId),
      b: this.name(bond.personId),
      how: this.bond({ ...bond }),
    });
  }

  /** What stands on the line itself. */
  beside({ tie, focalId }: Bond, several: boolean): string {
    return [several ? this.name(focalId) : '', (tie.letters ?? []).join(' '), tie.label ?? '']
      .filter((word) => word !== '')
      .join(' · ');
  }
}
