// The circles in the list of views: those that are offered always, those of this map, and a way to make more.
import { ChartPie, CircleDot, LayoutGrid, Plus, ShieldCheck, Target } from 'lucide-react';
import { recordsOf } from '../../base/tables.ts';
import { useVisibleTables } from '../canvas/useScene.ts';
import { useSay, useSession, useSessionState } from '../context.tsx';
import { ViewItem, type ViewItemProps } from '../shell/ViewItem.tsx';
import { groupName, groupOf, openRings, type RingGroup, ringGroups, viewOfGroup } from './ringGroups.ts';

const ICONS: Readonly<Record<string, ViewItemProps['icon']>> = {
  wijkecogram: ChartPie,
  netwerkcirkel: Target,
  safety: ShieldCheck,
};

export function RingViewItems() {
  const say = useSay();
  const session = useSession();
  const tables = useVisibleTables();
  const viewId = useSessionState((state) => state.viewId);
  const readOnly = useSessionState((state) => state.readOnly);
  const view = viewId === null ? undefined : tables.view[viewId];
  const overviews = recordsOf(tables.view).filter(({ type }) => type === 'circlesOverview');
  const current = view?.type === 'rings' ? groupOf(tables, view.schemeId)?.id : undefined;
  const open = (group: RingGroup): void => {
    const there = viewOfGroup(tables, group, view?.perspectiveIds[0]);
    const [schemeId] = group.schemeIds;
    if (there) session.setView(there.id);
    else if (schemeId) openRings(session, say, { schemeId });
  };
  const addOwn = (): void => {
    const before = new Set(Object.keys(tables.ringScheme));
    session.run('scheme.add', {
      titleNl: say('rings.ownTitle'),
      centreNl: '',
      rings: [1, 2, 3].map((ring) => ({ ring, labelNl: say('rings.ringNr', { nr: ring }) })),
      sectors: [],
    });
    const made = Object.keys(session.store.getState().tables.ringScheme).find((id) => !before.has(id));
    if (made) openRings(session, say, { schemeId: made });
  };
  return (
    <>
      {ringGroups(tables).map((group) => (
        <ViewItem
          key={group.id}
          name={groupName(group, tables, say)}
          icon={ICONS[group.id] ?? CircleDot}
          isCurrent={group.id === current}
          isDisabled={readOnly && viewOfGroup(tables, group, undefined) === null}
          onOpen={() => open(group)}
        />
      ))}
      {overviews.map(({ id }) => (
        <ViewItem
          key={id}
          name={say('diagrams.circlesOverview.name')}
          icon={LayoutGrid}
          isCurrent={id === viewId}
          onOpen={() => session.setView(id)}
        />
      ))}
      {readOnly ? null : <ViewItem name={say('rings.addOwn')} icon={Plus} onOpen={addOwn} />}
    </>
  );
}
