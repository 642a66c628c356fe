// The circles in words: what a ring, a part of it and somebody's place is called.
import type { Id } from '../../base/ids.ts';
import type { Say } from '../../i18n/say.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { relationsTo } from '../../model/facts/relationWords.ts';
import type { Person } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';
import { schemeTitle } from '../../model/ringSchemes.ts';
import { keyOf, type RingCell, type Rings } from './readRings.ts';

export class RingWords {
  private readonly rings: Rings;
  readonly say: Say;

  private readonly cells = new Map<string, string>();
  private readonly relation: (id: Id) => string;

  constructor(rings: Rings, tables: Tables, say: Say) {
    this.rings = rings;
    this.say = say;
    this.relation = relationsTo(tables, rings.perspective?.id, say);
  }

  name(person: Person): string {
    return callNameOf(person, this.say);
  }

  names(people: readonly Person[]): string {
    return people.map((person) => this.name(person)).join(', ');
  }

  /** "Wijkecogram", "Wie mag er van Nova bij zijn?"; what is still to be chosen when it shows nothing yet. */
  title(): string {
    const { scheme, subject } = this.rings;
    return scheme ? schemeTitle(scheme, subject, this.say) : this.say('diagrams.rings.noScheme');
  }

  /** "Door de ogen van Nova". */
  whose(): string {
    const { scheme, perspective, subject } = this.rings;
    if (!perspective) return this.say('diagrams.rings.noPerspective');
    if (scheme?.needsSubject && !subject) return this.say('diagrams.rings.noSubject');
    return perspective.label;
  }

  middle(): string {
    const { scheme, focal } = this.rings;
    return focal.length > 0 ? '' : (scheme?.centreNl ?? '');
  }

  inTheMiddle(person: Person): string {
    return `${this.withRole(person)}, ${this.say('diagrams.rings.inTheMiddle')}.`;
  }

  placed(person: Person, cell: RingCell): string {
    return `${this.withRole(person)}. ${this.cell(cell)}.`;
  }

  cell(place: Pick<RingCell, 'ring' | 'sector'>): string {
    const key = keyOf(place);
    const known = this.cells.get(key) ?? this.wordsOfCell(place);
    this.cells.set(key, known);
    return known;
  }

  private wordsOfCell({ ring, sector }: Pick<RingCell, 'ring' | 'sector'>): string {
    const { scheme } = this.rings;
    const ringWords = scheme?.rings.find((one) => one.ring === ring)?.labelNl ?? String(ring);
    const sectorWords = scheme?.sectors.find((one) => one.key === sector)?.labelNl;
    return sectorWords ? this.say('diagrams.rings.cell', { ring: ringWords, sector: sectorWords }) : ringWords;
  }

  private withRole(person: Person): string {
    const role = this.relation(person.id).trim();
    return role === '' ? this.name(person) : `${this.name(person)}, ${role}`;
  }
}
