// The views of this map: one record of people, looked at in different ways, in the order in which they are used.
import { Network } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { recordsOf } from '../../base/tables.ts';
import { kindOf } from '../../diagrams/registry.ts';
import type { Key } from '../../i18n/say.ts';
import type { View } from '../../model/records/arrangement.ts';
import { useSay, useSession, useSessionState } from '../context.tsx';
import { OfferedViewItem } from '../oilSlick/OfferedViewItem.tsx';
import { OutlineViewItems } from '../outline/OutlineViewItems.tsx';
import { RingViewItems } from '../rings/RingViewItems.tsx';
import { WhoViewItem } from '../whoQuestions/WhoViewItem.tsx';
import { ViewItem } from './ViewItem.tsx';

export function ViewList() {
  const say = useSay();
  return (
    <nav className="views" aria-label={say('shell.landmark.views')} data-region="views">
      <Group name="shell.views.family">
        <FamilyViewItems />
        <OutlineViewItems />
      </Group>
      <Group name="shell.views.network">
        <OfferedViewItem type="ecogram" />
        <RingViewItems />
        <OfferedViewItem type="oilSlick" />
      </Group>
      <Group name="shell.views.support">
        <OfferedViewItem type="supportMatrix" />
        <OfferedViewItem type="sociogramTable" />
        <OfferedViewItem type="vip" />
        <WhoViewItem />
      </Group>
    </nav>
  );
}

function Group({ name, children }: { name: Key; children: ReactNode }) {
  const say = useSay();
  const id = useId();
  return (
    <>
      <h2 className="viewGroup" id={id}>
        {say(name)}
      </h2>
      <ul className="viewItems" aria-labelledby={id}>
        {children}
      </ul>
    </>
  );
}

/** A genogram needs no other name; several of them are told apart by their titles. */
function FamilyViewItems() {
  const say = useSay();
  const session = useSession();
  const views = useSessionState((state) => state.tables.view);
  const viewId = useSessionState((state) => state.viewId);
  const drawn = recordsOf(views).filter(({ type }) => type === 'genogram');
  const nameOf = (view: View): string =>
    drawn.length === 1 || view.title.trim() === '' ? say(kindOf(view)?.name ?? 'diagrams.genogram.name') : view.title;
  return drawn.map((view) => (
    <ViewItem
      key={view.id}
      name={nameOf(view)}
      icon={Network}
      isCurrent={view.id === viewId}
      onOpen={() => session.setView(view.id)}
    />
  ));
}
