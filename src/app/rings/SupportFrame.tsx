// Support as a view of its own: the table of one network, filled in in place.
import './rings.css';
import '../oilSlick/slick.css';
import { receiverOf } from '../../diagrams/support/badges.ts';
import type { SurfaceProps } from '../canvas/Surface.tsx';
import { useSay, useSession, useSessionState } from '../context.tsx';
import { openNetworkView } from '../oilSlick/openNetworkView.ts';
import { EyesChoice } from './EyesChoice.tsx';
import { SupportMatrix } from './SupportMatrix.tsx';

export default function SupportFrame({ tables }: SurfaceProps) {
  const say = useSay();
  const session = useSession();
  const viewId = useSessionState((state) => state.viewId);
  const view = viewId === null ? undefined : tables.view[viewId];
  if (!view) return null;
  const receiverId = receiverOf(tables, view);
  return (
    <div className="slick rings-main">
      <div className="rings-tabs slick-bar">
        <EyesChoice
          tables={tables}
          value={receiverId}
          onChoose={(id) => openNetworkView(session, say, { type: 'supportMatrix', eyes: 'child' }, id)}
        />
        <p className="slick-words">{say('network.support.purpose')}</p>
      </div>
      <div className="support-view">
        {receiverId === undefined ? (
          <p>{say('diagrams.rings.noPerspective')}</p>
        ) : (
          <SupportMatrix key={receiverId} tables={tables} receiverId={receiverId} />
        )}
      </div>
    </div>
  );
}
