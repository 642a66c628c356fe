// The bar above the panel: back to the map as a whole, and away with the panel.
import { ChevronLeft, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useActions, useSay, useSession, useSessionState } from '../context.tsx';

export function PanelBar() {
  const say = useSay();
  const session = useSession();
  const { env } = useActions();
  const chosen = useSessionState((state) => state.selection.length > 0);
  const close = (): void => {
    env.ui.set({ sidebarOpen: false });
    // The focus goes along with the panel; the keys belong to the drawing again.
    env.canvas()?.focus();
  };
  return (
    <div className="side-bar">
      {chosen ? (
        <Button className="button side-back" onPress={() => session.select([])}>
          <ChevronLeft size={18} strokeWidth={1.75} aria-hidden />
          {say('sidebar.wholeMap')}
        </Button>
      ) : (
        <span className="quiet side-here">{say('sidebar.wholeMap')}</span>
      )}
      <Button className="button square" aria-label={say('shell.closePanel')} onPress={close}>
        <X className="icon" strokeWidth={1.75} aria-hidden />
      </Button>
    </div>
  );
}
