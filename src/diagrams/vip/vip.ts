// The VIP card: ten important people, how the contact with them is, and what should change.
import { vipCard } from '../../model/facts/vip.ts';
import { type Chapter, type DiagramKind, FIXED, PERSON_TABLES, type SceneInput } from '../kind.ts';
import { scene } from './scene.ts';
import { VipWords } from './words.ts';

export const vip: DiagramKind = {
  id: 'vip',
  name: 'network.vip.name',
  purpose: 'network.vip.purpose',
  reads: [...PERSON_TABLES, 'vipEntry'],
  ...FIXED,
  scene,
  tell,
};

function tell({ tables, view, say }: SceneInput): Chapter[] {
  const [perspectiveId] = view.perspectiveIds;
  const words = new VipWords(tables, perspectiveId, say);
  const entries = vipCard(tables, perspectiveId).flatMap((entry) => entry ?? []);
  return [
    {
      title: say('network.vip.name'),
      sentences: [
        `${words.whose()}.`,
        say('network.vip.tellCount', { count: entries.length }),
        ...entries.map((entry) => words.entry(entry)),
      ],
    },
  ];
}
