// The ecogram in sentences, group by group, for screen readers, reports and as long alternative text.
import type { Say } from '../../i18n/say.ts';
import { type Ecogram, ecogramOf } from '../../model/facts/ecogram.ts';
import { layersOf } from '../../model/facts/ecogramLayers.ts';
import { codeKey } from '../../model/facts/words.ts';
import { GROUPS } from '../../model/records/basics.ts';
import type { Chapter, SceneInput } from '../kind.ts';
import { EcogramWords } from './words.ts';

export function tell({ tables, view, say }: SceneInput): Chapter[] {
  const ecogram = ecogramOf(tables, view);
  const words = new EcogramWords(tables, ecogram, layersOf(view), say);
  const { focal, shown, waiting } = ecogram;
  const chapters: Chapter[] = [
    {
      title: words.whose(),
      sentences: [
        ...(focal.length > 0 ? [say('ecogram.tellMiddle', { names: words.names(focal) })] : []),
        say('ecogram.tellAround', { count: shown.length }),
      ],
    },
    ...GROUPS.flatMap((group): Chapter[] => {
      const people = shown.filter((one) => one.group === group).sort((a, b) => a.ring - b.ring);
      if (people.length === 0) return [];
      const title = say(codeKey('group', group));
      return [{ title: capital(title), sentences: people.map((one) => words.person(one)) }];
    }),
  ];
  const beside = [
    ...layerSentences(ecogram, say),
    ...(waiting.length > 0 ? [say('ecogram.tellWaiting', { names: words.names(waiting) })] : []),
  ];
  if (beside.length > 0) chapters.push({ title: say('ecogram.notInIt'), sentences: beside, beside: true });
  return chapters;
}

const layerSentences = ({ around, shown }: Ecogram, say: Say): string[] =>
  around.length === shown.length ? [] : [say('ecogram.tellLayersOff', { count: around.length - shown.length })];

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
