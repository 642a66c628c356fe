// The views of this map: one record of people, looked at in different ways.
import { Network } from 'lucide-react';
import { Button } from 'react-aria-components';
import { recordsOf } from '../../base/tables.ts';
import type { DiagramKind } from '../../diagrams/kind.ts';
import { kindOf } from '../../diagrams/registry.ts';
import type { View } from '../../model/records/arrangement.ts';
import { useActions, useSay, useSession, useSessionState } from '../context.tsx';
import { OFFERED_TYPES, OfferedViewItems } from '../oilSlick/OfferedViewItems.tsx';
import { OutlineViewItems } from '../outline/OutlineViewItems.tsx';
import { RingViewItems } from '../rings/RingViewItems.tsx';
import { WhoViewItem } from '../whoQuestions/WhoViewItem.tsx';

export function ViewList() {
  const say = useSay();
  const session = useSession();
  const { ui } = useActions().env;
  const views = useSessionState((state) => state.tables.view);
  const viewId = useSessionState((state) => state.viewId);
  const drawn = recordsOf(views).flatMap((view) => {
    const kind = kindOf(view);
    return kind && kind.id !== 'rings' && kind.id !== 'circlesOverview' && !OFFERED_TYPES.has(kind.id)
      ? [{ view, kind }]
      : [];
  });
  /** A view of its own kind needs no other name; several of one kind are told apart by their titles. */
  const nameOf = (view: View, kind: DiagramKind): string => {
    const alone = drawn.filter((other) => other.kind === kind).length === 1;
    return alone || view.title.trim() === '' ? say(kind.name) : view.title;
  };
  return (
    <nav className="views" aria-label={say('shell.landmark.views')} data-region="views">
      <ul className="viewItems">
        {drawn.map(({ view, kind }) => (
          <li key={view.id}>
            <Button
              className="button viewItem"
              {...(view.id === viewId ? { 'aria-current': 'page' as const } : {})}
              onPress={() => {
                session.setView(view.id);
                ui.set({ viewsOpen: false });
              }}
            >
              <Network className="icon" strokeWidth={1.75} aria-hidden />
              <span>{nameOf(view, kind)}</span>
            </Button>
          </li>
        ))}
        <OutlineViewItems />
        <RingViewItems />
        <OfferedViewItems />
        <WhoViewItem />
      </ul>
    </nav>
  );
}
