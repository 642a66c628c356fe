// A person in a circle: the same symbol as in the genogram, smaller, with the name beside it. Readable from afar.
import { textWidth, wrapText } from '../../base/textWidth.ts';
import { group, type Mark } from '../../drawing/mark.ts';
import { scaled } from '../../drawing/scaled.ts';
import type { Say } from '../../i18n/say.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { LEFT_OUT } from '../../model/leftOut.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import type { Person } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';
import { personMarks } from '../../notation/persons/personMarks.ts';
import type { SymbolId } from '../../notation/persons/registry.ts';
import type { Profile } from '../../notation/profiles.ts';

export interface Chip {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
  readonly symbols: readonly SymbolId[];
}

const HEIGHT = 29;
const SYMBOL = 24;
const GAP = 5;
const EDGE = 2;
const NAME = 20;
const LINE = 20;
const NAME_WIDTH = 116;

/** Names that two people share are told apart by the first letter of the family name. */
export function shortNames(tables: Tables, people: readonly Person[], say: Say): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const { callName } of Object.values(tables.person)) times.set(callName, (times.get(callName) ?? 0) + 1);
  return new Map(
    people.map((person) => {
      const name = callNameOf(person, say);
      const family = person.familyName ?? '';
      const letter = family === LEFT_OUT ? '' : (family.match(/\p{Lu}/u)?.[0] ?? family.slice(0, 1));
      return [person.id, (times.get(person.callName) ?? 0) > 1 && letter !== '' ? `${name} ${letter}.` : name];
    }),
  );
}

const linesOf = (name: string): string[] => wrapText(name, NAME_WIDTH, NAME, 600, 2);

/** The room that a name with its symbol takes. */
export function chipSize(name: string): { readonly width: number; readonly height: number } {
  const lines = linesOf(name);
  const words = Math.max(0, ...lines.map((line) => textWidth(line, NAME, 600)));
  return {
    width: Math.ceil(EDGE + SYMBOL + GAP + words + EDGE),
    height: HEIGHT + Math.max(0, lines.length - 1) * LINE,
  };
}

/** Around (0, 0). */
export function chipOf(tables: Tables, person: Person, name: string, profile: Profile): Chip {
  const photo = person.photoAssetId === undefined ? undefined : tables.asset[person.photoAssetId];
  const drawing = personMarks(
    {
      person,
      name: ' ',
      ageYears: null,
      yearsText: '',
      isIndex: tables.caseInfo[CASE_ID]?.indexPersonIds.includes(person.id) ?? false,
      showAge: false,
      ...(photo ? { photoHref: `data:${photo.mime};base64,${photo.data}` } : {}),
    },
    profile,
  );
  const size = Math.min(0.75, SYMBOL / drawing.box.height, SYMBOL / drawing.box.width);
  const lines = linesOf(name);
  const { width, height } = chipSize(name);
  const left = -width / 2;
  const middle = { x: drawing.box.x + drawing.box.width / 2, y: drawing.box.y + drawing.box.height / 2 };
  const marks: Mark[] = [
    group(
      drawing.marks.map((mark) => scaled(mark, size)),
      { x: left + EDGE + SYMBOL / 2 - middle.x * size, y: -middle.y * size },
    ),
    ...lines.map(
      (text, i): Mark => ({
        kind: 'text',
        x: left + EDGE + SYMBOL + GAP,
        y: 6.5 + (i - (lines.length - 1) / 2) * LINE,
        text,
        size: NAME,
        weight: 600,
      }),
    ),
  ];
  return { marks, width, height, symbols: drawing.symbols };
}
