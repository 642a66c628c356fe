// The oil slick in sentences: everybody is named, with the way that leads to them.
import type { Id } from '../../base/ids.ts';
import { lightOf } from '../../model/facts/slickLight.ts';
import type { Chapter, SceneInput } from '../kind.ts';
import { readSlick } from './readSlick.ts';
import { capital, SlickWords } from './words.ts';

export function tell({ tables, view, say }: SceneInput): Chapter[] {
  const slick = readSlick(tables, view);
  const words = new SlickWords(slick, tables, say);
  const idsOf = (people: readonly { readonly id: Id }[]): Id[] => people.map(({ id }) => id);
  const first = slick.around.filter(({ id }) => slick.levels.get(id)?.level === 1);
  const through = new Map<Id, Id[]>();
  for (const { aId, bId, way } of slick.lines) {
    if (way && (slick.levels.get(aId)?.level ?? 0) > 0) through.set(aId, [...(through.get(aId) ?? []), bId]);
  }
  const also = slick.lines.flatMap((line) => (line.way ? [] : [`${words.line(line)}.`]));
  const bridges = [...slick.bridges].map(([id, networks]) =>
    say('network.slick.tellBridge', { name: words.name(id), networks: words.networks(networks) }),
  );
  const light = lightOf(view);
  const lit = idsOf([...slick.focal, ...slick.around]).filter((id) => slick.lit?.has(id));
  const whose = words.whose();
  const chapters: Chapter[] = [
    {
      title: say('network.slick.name'),
      sentences: [
        ...(whose === '' ? [] : [`${whose}.`]),
        slick.focal.length > 0
          ? say('network.slick.tellMiddle', { names: words.names(idsOf(slick.focal)) })
          : say('network.slick.nobodyInMiddle'),
        ...(first.length > 0
          ? [say('network.slick.tellAround', { count: first.length, names: words.names(idsOf(first)) })]
          : []),
        ...[...through].map(([id, ids]) =>
          say('network.slick.tellThrough', { via: words.name(id), count: ids.length, names: words.names(ids) }),
        ),
      ],
    },
    ...(also.length > 0 ? [{ title: say('network.slick.alsoKnow'), sentences: also }] : []),
    ...(bridges.length > 0 ? [{ title: say('network.slick.bridges'), sentences: bridges }] : []),
  ];
  if (light && lit.length > 0) {
    chapters.push({ title: capital(say(`network.slick.light.${light}`)), sentences: [`${words.names(lit)}.`] });
  }
  if (slick.notReached.length > 0) {
    chapters.push({
      title: say('network.slick.notReached'),
      sentences: [`${words.names(slick.notReached)}.`],
      beside: true,
    });
  }
  return chapters;
}
