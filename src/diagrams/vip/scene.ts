// The VIP card as a drawing that prints: ten places around whose card it is, in no order of importance.
import { type Box, grown, unionOf } from '../../base/geometry.ts';
import { shortened, wrapText } from '../../base/textWidth.ts';
import { boundsOfMarks } from '../../drawing/bounds.ts';
import { group, type Mark } from '../../drawing/mark.ts';
import type { Ground, Scene, Stand } from '../../drawing/scene.ts';
import type { Say } from '../../i18n/say.ts';
import { focalOf } from '../../model/facts/circles.ts';
import { VIP_PLACES, type VipEntry, vipCard } from '../../model/facts/vip.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import type { Person } from '../../model/records/facts.ts';
import { legendFor } from '../../notation/legend.ts';
import type { SymbolId } from '../../notation/persons/registry.ts';
import { profileOf } from '../../notation/profiles.ts';
import type { SceneInput } from '../kind.ts';
import { chipOf, shortNames } from '../rings/chips.ts';
import { VipWords } from './words.ts';

const CARD = { width: 236, height: 232 };
const GAP = 16;
const IN_ROW = 5;
/** Between the two rows, for whose card it is. */
const BAND = 84;
const TEXT = 16;
const LEAD = 21;
const PAD = 14;

interface Place {
  readonly entry: VipEntry | null;
  readonly x: number;
  readonly y: number;
}

/** Five above and five below whose card it is; more than ten, from an older file, below those. */
function placesOf(entries: readonly (VipEntry | null)[]): Place[] {
  return entries.map((entry, i) => {
    const row = Math.floor(i / IN_ROW);
    const x = ((i % IN_ROW) - (IN_ROW - 1) / 2) * (CARD.width + GAP);
    const y = (row - 0.5) * (CARD.height + GAP) + (row === 0 ? -1 : 1) * ((BAND - GAP) / 2);
    return { entry, x, y };
  });
}

export function scene({ tables, view, say }: SceneInput): Scene {
  const [perspectiveId] = view.perspectiveIds;
  const entries = vipCard(tables, perspectiveId);
  const words = new VipWords(tables, perspectiveId, say);
  const focal = focalOf(tables, perspectiveId).flatMap((id) => tables.person[id] ?? []);
  const people = entries.flatMap((entry) => (entry ? (tables.person[entry.personId] ?? []) : []));
  const names = shortNames(tables, [...focal, ...people], say);
  const profile = profileOf(tables.caseInfo[CASE_ID]);
  const symbols = new Set<SymbolId>();
  const stands: Stand[] = [];
  const stand = (person: Person, at: { x: number; y: number }, label: string, row: number): void => {
    if (stands.some(({ id }) => id === person.id)) return;
    const chip = chipOf(tables, person, names.get(person.id) ?? '', profile);
    for (const symbol of chip.symbols) symbols.add(symbol);
    const reach = { x: chip.width / 2, y: chip.height / 2 };
    const box = { x: -reach.x, y: -reach.y, width: chip.width, height: chip.height };
    stands.push({
      id: person.id,
      of: 'person',
      at,
      reach,
      marks: chip.marks,
      outline: 'square',
      box,
      label,
      row,
      pinned: false,
    });
  };
  const grounds: Ground[] = [];
  for (const [i, { entry, x, y }] of placesOf(entries).entries()) {
    grounds.push({
      key: `place/${i}`,
      code: 'vipPlace',
      ...(entry ? { record: entry.id } : {}),
      marks: [group(cardMarks(entry, say), { x, y })],
      outlines: [],
      label: entry ? words.entry(entry) : say('network.vip.empty'),
    });
    const person = entry ? tables.person[entry.personId] : undefined;
    if (entry && person) {
      stand(person, { x, y: y - CARD.height / 2 + 32 }, words.entry(entry), Math.floor(i / IN_ROW) * 2);
    }
  }
  focal.forEach((person, i) => {
    const x = (i - (focal.length - 1) / 2) * 170;
    stand(person, { x, y: 0 }, `${words.name(person.id)}. ${say('network.vip.whoseCard')}`, 1);
  });
  grounds.push(heading(words, say));
  const drawn = grounds.flatMap(({ marks }) => boundsOfMarks(marks) ?? []);
  const boxes = [...drawn, ...stands.map(({ at, box }): Box => ({ ...box, x: box.x + at.x, y: box.y + at.y }))];
  const seen = new Set(stands.map(({ id }) => id));
  return {
    bounds: grown(boxes.reduce(unionOf), 20),
    grounds,
    strokes: [],
    stands,
    legend: legendFor({ symbols, unions: [], childLinks: [], ties: [] }, profile, say),
    tray: Object.keys(tables.person)
      .filter((id) => !seen.has(id))
      .sort(),
  };
}

function cardMarks(entry: VipEntry | null, say: Say): Mark[] {
  const { width, height } = CARD;
  const left = -width / 2 + PAD;
  const frame: Mark = {
    kind: 'rect',
    x: -width / 2,
    y: -height / 2,
    w: width,
    h: height,
    radius: 18,
    fill: 'none',
    stroke: entry ? 'bond' : 'suggestion',
    width: entry ? 1.5 : 1.25,
    ...(entry ? {} : { dash: [6, 5] }),
  };
  if (!entry) return [frame];
  const room = width - 2 * PAD;
  const lines = (text: string, top: number, most: number, weight: 400 | 600 = 400): Mark[] =>
    wrapText(text, room, TEXT, weight, most).map(
      (line, i): Mark => ({ kind: 'text', x: left, y: top + i * LEAD, text: line, size: TEXT, weight }),
    );
  const top = -height / 2 + 74;
  const change = entry.change ? say(`network.vip.change.${entry.change}`) : '';
  const below = height / 2 - PAD - 2 * LEAD;
  return [
    frame,
    ...lines(entry.contactText ?? '', top, 3),
    ...(change === '' && !entry.changeText
      ? []
      : [
          {
            kind: 'path',
            steps: [
              { to: 'move', x: left, y: below - LEAD - 14 },
              { to: 'line', x: -left, y: below - LEAD - 14 },
            ],
            fill: 'none',
            stroke: 'hairline',
            width: 1.25,
          } satisfies Mark,
        ]),
    ...(change === '' ? [] : lines(shortened(change, room, TEXT, 600), below - LEAD + 8, 1, 600)),
    ...lines(entry.changeText ?? '', below + 8, 2),
  ];
}

function heading(words: VipWords, say: Say): Ground {
  const top = -CARD.height - BAND / 2 - 20;
  const left = -(IN_ROW / 2) * (CARD.width + GAP) + GAP / 2;
  return {
    key: 'heading',
    code: 'vipWords',
    marks: [
      { kind: 'text', x: left, y: top - 26, text: say('network.vip.name'), size: 24, weight: 600 },
      {
        kind: 'text',
        x: left,
        y: top,
        text: [words.whose(), say('network.vip.noRank', { count: VIP_PLACES })].filter((one) => one !== '').join('. '),
        size: 16,
        ink: 'muted',
      },
    ],
    outlines: [],
  };
}
