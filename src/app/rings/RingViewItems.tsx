// The circles in the list of views: those that are offered always, those of this map, and a way to make more.
import { CircleDot, LayoutGrid, Plus } from 'lucide-react';
import { Button } from 'react-aria-components';
import { recordsOf } from '../../base/tables.ts';
import { useVisibleTables } from '../canvas/useScene.ts';
import { useActions, useSay, useSession, useSessionState } from '../context.tsx';
import { groupName, groupOf, openRings, type RingGroup, ringGroups, viewOfGroup } from './ringGroups.ts';

export function RingViewItems() {
  const say = useSay();
  const session = useSession();
  const { ui } = useActions().env;
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
    ui.set({ viewsOpen: false });
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
    ui.set({ viewsOpen: false });
  };
  return (
    <>
      {ringGroups(tables).map((group) => (
        <li key={group.id}>
          <Button
            className="button viewItem"
            {...(group.id === current ? { 'aria-current': 'page' as const } : {})}
            isDisabled={readOnly && viewOfGroup(tables, group, undefined) === null}
            onPress={() => open(group)}
          >
            <CircleDot className="icon" strokeWidth={1.75} aria-hidden />
            <span>{groupName(group, tables, say)}</span>
          </Button>
        </li>
      ))}
      {overviews.map(({ id }) => (
        <li key={id}>
          <Button
            className="button viewItem"
            {...(id === viewId ? { 'aria-current': 'page' as const } : {})}
            onPress={() => {
              session.setView(id);
              ui.set({ viewsOpen: false });
            }}
          >
            <LayoutGrid className="icon" strokeWidth={1.75} aria-hidden />
            <span>{say('diagrams.circlesOverview.name')}</span>
          </Button>
        </li>
      ))}
      {readOnly ? null : (
        <li>
          <Button className="button viewItem" onPress={addOwn}>
            <Plus className="icon" strokeWidth={1.75} aria-hidden />
            <span>{say('rings.addOwn')}</span>
          </Button>
        </li>
      )}
    </>
  );
}
