// The circles in sentences, for screen readers and as long alternative text: everybody is named, also who did not fit.
import type { Chapter, SceneInput } from '../kind.ts';
import { readRings } from './readRings.ts';
import { RingWords } from './words.ts';

export function tell({ tables, view, say }: SceneInput): Chapter[] {
  const rings = readRings(tables, view);
  const words = new RingWords(rings, tables, say);
  const placed = rings.cells.filter(({ people }) => people.length > 0);
  const chapters: Chapter[] = [
    {
      title: words.title(),
      sentences: [
        `${words.whose()}.`,
        say('diagrams.rings.tellPlaced', { count: placed.reduce((sum, { people }) => sum + people.length, 0) }),
        ...(rings.focal.length > 0 ? [say('diagrams.rings.tellMiddle', { names: words.names(rings.focal) })] : []),
        ...placed.map((cell) => `${words.cell(cell)}: ${words.names(cell.people)}.`),
      ],
    },
  ];
  const beside = [
    ...rings.excluded.map(({ person, reason }) =>
      reason === ''
        ? say('diagrams.rings.tellExcluded', { name: words.name(person) })
        : say('diagrams.rings.tellExcludedWhy', { name: words.name(person), reason }),
    ),
    ...(rings.waiting.length > 0 ? [say('diagrams.rings.tellWaiting', { names: words.names(rings.waiting) })] : []),
  ];
  if (beside.length > 0) chapters.push({ title: say('diagrams.rings.notInIt'), sentences: beside, beside: true });
  return chapters;
}
