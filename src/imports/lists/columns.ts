// What a column of a list can be, and how the headings people write above it are recognised, in Dutch and English.
import { folded } from '../../model/facts/names.ts';
import { kindIn } from './readCell.ts';

/** In the order in which they are offered. */
export const COLUMN_KINDS = [
  'skip',
  'name',
  'callName',
  'firstName',
  'prefix',
  'familyName',
  'role',
  'gender',
  'born',
  'died',
  'age',
  'group',
  'father',
  'mother',
  'parents',
  'partner',
  'children',
  'occupation',
  'organisation',
  'place',
  'country',
  'kind',
  'note',
  'contact',
  'workerNote',
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** Of these a list can have several columns; of the others the first counts. */
export const REPEATABLE: ReadonlySet<ColumnKind> = new Set(['skip', 'note', 'contact', 'workerNote', 'parents']);

/** Whole headings, without accents, signs and what stands between brackets. */
const HEADINGS: Readonly<Partial<Record<ColumnKind, string>>> = {
  name: 'naam|volledige naam|naam persoon|persoon|wie|name|full name|person|who|contactpersoon|namen',
  callName: 'roepnaam|roepnamen|bijnaam|genoemd|call name|nickname|known as|preferred name',
  firstName: 'voornaam|voornamen|doopnaam|first name|first names|given name|given names|forename',
  prefix: 'tussenvoegsel|tussenvoegsels|voorvoegsel|voorvoegsels|tv|prefix|infix',
  familyName: 'achternaam|familienaam|geslachtsnaam|surname|last name|family name|familynaam',
  role:
    'rol|relatie|relatie tot kind|relatie tot het kind|relatie tot client|relatie tot de client|relatie tot jeugdige|rol tot kind|' +
    'verwantschap|familierelatie|is wat van het kind|wie is dit|band met kind|hoedanigheid|role|relation|relationship|' +
    'relation to child|relationship to child|relationship to the child|kinship',
  gender: 'geslacht|gender|sekse|m v|m v x|man vrouw|sex|m f',
  born: 'geboren|geboortedatum|geboren op|geb|geb datum|gebdatum|geboortejaar|geboorte|date of birth|birth date|birthdate|dob|born|birth|birth year|year of birth',
  died: 'overleden|overleden op|overlijdensdatum|datum overlijden|overlijden|sterfdatum|gestorven|died|deceased|date of death|death',
  age: 'leeftijd|age|oud|jaren oud',
  group: 'groep|soort contact|categorie|leefgebied|group|category|circle of life',
  father: 'vader|naam vader|papa|father|father name|dad',
  mother: 'moeder|naam moeder|mama|mother|mother name|mum|mom',
  parents:
    'ouder|ouders|ouder 1|ouder 2|ouder1|ouder2|naam ouders|parent|parents|parent 1|parent 2|parent1|parent2|kind van|child of',
  partner:
    'partner|echtgenoot|echtgenote|man of vrouw|partner van|gehuwd met|getrouwd met|samen met|spouse|husband|wife|married to',
  children: 'kinderen|kind|ouder van|children|child|parent of',
  occupation: 'beroep|werk|functie|beroep of functie|occupation|job|profession|function|job title',
  organisation: 'organisatie|instelling|werkgever|school|bedrijf|organisation|organization|employer|company',
  place: 'woonplaats|plaats|woont in|stad|gemeente|dorp|residence|city|town|place|lives in',
  country: 'land|country|woonland',
  kind: 'soort|type|kind of|soort persoon',
  note: 'notitie|notities|opmerking|opmerkingen|toelichting|bijzonderheden|aantekening|aantekeningen|note|notes|remark|remarks|comment|comments|info|extra|kring|ring',
  contact:
    'telefoon|telefoonnummer|tel|tel nr|telnr|mobiel|mobiele nummer|06|gsm|e mail|email|mail|mailadres|e mailadres|emailadres|adres|straat|' +
    'straat en huisnummer|straatnaam|huisnummer|nummer|postcode|postcode en plaats|contactgegevens|phone|phone number|telephone|mobile|' +
    'address|street|house number|postal code|zip|zip code|zipcode|contact details',
  workerNote:
    'notitie niet op scherm|notitie werker|werknotitie|interne notitie|dossiernummer|bsn|clientnummer|worker note|internal note',
};

const KIND_OF = new Map<string, ColumnKind>(
  Object.entries(HEADINGS).flatMap(([kind, words]) => words.split('|').map((word) => [word, kind as ColumnKind])),
);

/** "E-mail (privé):" → "e mail". */
const plainHeading = (text: string): string =>
  folded(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const LONGEST_HEADING = 60;

const kindOfHeading = (text: string): ColumnKind | null =>
  text.length > LONGEST_HEADING ? null : (KIND_OF.get(plainHeading(text)) ?? null);

/** What each column is by its heading; one that nobody knows is left out until somebody says what it is. */
export function guessColumns(headings: readonly string[], body: readonly (readonly string[])[] = []): ColumnKind[] {
  const taken = new Set<ColumnKind>();
  const columns = headings.map((heading, at): ColumnKind => {
    const known = kindOfHeading(heading) ?? 'skip';
    // "Kind" is Dutch for child and English for what somebody is.
    const kind = known === 'children' && holdsKinds(body, at) ? 'kind' : known;
    if (taken.has(kind) && !REPEATABLE.has(kind)) return 'note';
    taken.add(kind);
    return kind;
  });
  // "Kind, vader, moeder": a list of children.
  const isNamed = ['name', 'callName', 'firstName', 'familyName'].some((kind) => taken.has(kind as ColumnKind));
  return isNamed ? columns : columns.map((kind) => (kind === 'children' ? 'name' : kind));
}

const holdsKinds = (body: readonly (readonly string[])[], at: number): boolean => {
  const cells = body.map((cells) => cells[at] ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => kindIn(cell) !== null);
};

/** In a list without headings a cell may say "vader" or "kind" in the column of roles. */
const ALSO_ROLES: ReadonlySet<ColumnKind> = new Set([
  ...(['father', 'mother', 'parents', 'partner', 'children', 'organisation', 'group'] as const),
]);

/** Titles and dates often stand above a list. */
const HIGHEST_ROWS = 10;

/** The row with the headings: the one of the first with most that is known; null for a list without. */
export function guessHeadingRow(rows: readonly (readonly string[])[]): number | null {
  let best: { readonly row: number; readonly known: number } | null = null;
  for (const [row, cells] of rows.slice(0, HIGHEST_ROWS).entries()) {
    const words = cells.filter((cell) => cell !== '');
    const kinds = words.flatMap((cell) => kindOfHeading(cell) ?? []);
    const known = kinds.length;
    const isSure = kinds.some((kind) => !ALSO_ROLES.has(kind)) && known * 3 >= words.length;
    if (!isSure && !(known > 1 && known === words.length)) continue;
    // Below the first row a single word is not enough.
    if (row > 0 && known < 2 && words.length > 1) continue;
    if (!best || known > best.known) best = { row, known };
  }
  return best?.row ?? null;
}

/** Without headings: only names can be told from the rest. */
export const columnsWithoutHeadings = (count: number): ColumnKind[] =>
  Array.from({ length: count }, (_, at) => (at === 0 ? 'name' : 'skip'));
