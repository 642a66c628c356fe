// Drawings of the network that are offered always, beside the circles: one press opens them, making them when needed.
import { Droplets, HandHeart, Share2, Star, Table2 } from 'lucide-react';
import type { ComponentType } from 'react';
import { Button } from 'react-aria-components';
import type { Key } from '../../i18n/say.ts';
import type { View } from '../../model/records/arrangement.ts';
import { useActions, useSay, useSession, useSessionState } from '../context.tsx';
import { type NetworkView, networkViewOf, openNetworkView } from './openNetworkView.ts';

interface Offered extends NetworkView {
  readonly name: Key;
  readonly icon: ComponentType<{ className?: string; strokeWidth?: number }>;
}

const OFFERED: readonly Offered[] = [
  { type: 'ecogram', eyes: 'child', name: 'ecogram.name', icon: Share2 },
  { type: 'sociogramTable', eyes: 'child', name: 'ecogram.sociogram', icon: Table2 },
  { type: 'oilSlick', eyes: 'family', name: 'network.slick.name', icon: Droplets },
  { type: 'supportMatrix', eyes: 'child', name: 'network.support.name', icon: HandHeart },
  { type: 'vip', eyes: 'child', name: 'network.vip.name', icon: Star },
];

export const OFFERED_TYPES: ReadonlySet<View['type']> = new Set(OFFERED.map(({ type }) => type));

export function OfferedViewItems() {
  const say = useSay();
  const session = useSession();
  const { ui } = useActions().env;
  const views = useSessionState((state) => state.tables.view);
  const viewId = useSessionState((state) => state.viewId);
  const readOnly = useSessionState((state) => state.readOnly);
  const type = viewId === null ? undefined : views[viewId]?.type;
  return OFFERED.map((offered) => (
    <li key={offered.type}>
      <Button
        className="button viewItem"
        {...(offered.type === type ? { 'aria-current': 'page' as const } : {})}
        isDisabled={readOnly && !networkViewOf(views, offered)}
        onPress={() => {
          if (offered.type !== type) openNetworkView(session, say, offered);
          ui.set({ viewsOpen: false });
        }}
      >
        <offered.icon className="icon" strokeWidth={1.75} aria-hidden />
        <span>{say(offered.name)}</span>
      </Button>
    </li>
  ));
}
