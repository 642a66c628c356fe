// A drawing of the network that is offered always, beside the circles: one press opens it, making it when needed.
import { Droplets, HandHeart, Share2, Star, Table2 } from 'lucide-react';
import type { Key } from '../../i18n/say.ts';
import { useSay, useSession, useSessionState } from '../context.tsx';
import { ViewItem, type ViewItemProps } from '../shell/ViewItem.tsx';
import { type NetworkView, networkViewOf, openNetworkView } from './openNetworkView.ts';

interface Offered {
  readonly eyes: NetworkView['eyes'];
  readonly name: Key;
  readonly icon: ViewItemProps['icon'];
}

const OFFERED = {
  ecogram: { eyes: 'child', name: 'ecogram.name', icon: Share2 },
  oilSlick: { eyes: 'family', name: 'network.slick.name', icon: Droplets },
  supportMatrix: { eyes: 'child', name: 'network.support.name', icon: HandHeart },
  sociogramTable: { eyes: 'child', name: 'ecogram.sociogram', icon: Table2 },
  vip: { eyes: 'child', name: 'network.vip.name', icon: Star },
} as const satisfies Partial<Record<NetworkView['type'], Offered>>;

export function OfferedViewItem({ type }: { type: keyof typeof OFFERED }) {
  const say = useSay();
  const session = useSession();
  const views = useSessionState((state) => state.tables.view);
  const viewId = useSessionState((state) => state.viewId);
  const readOnly = useSessionState((state) => state.readOnly);
  const { eyes, name, icon } = OFFERED[type];
  const isCurrent = viewId !== null && views[viewId]?.type === type;
  return (
    <ViewItem
      name={say(name)}
      icon={icon}
      isCurrent={isCurrent}
      isDisabled={readOnly && !networkViewOf(views, { type, eyes })}
      onOpen={() => {
        if (!isCurrent) openNetworkView(session, say, { type, eyes });
      }}
    />
  );
}
