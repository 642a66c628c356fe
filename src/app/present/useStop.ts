// The deliberate way out of a presentation: back to the map as everybody at the table sees it, with an offer to keep it
// as it is now.
import { useCallback } from 'react';
import { useActions, useSession } from '../context.tsx';

export function useStop(): () => void {
  const session = useSession();
  const { ui } = useActions().env;
  return useCallback(() => {
    if (session.store.getState().audience !== 'worker') session.setAudience('table');
    ui.set({ presenting: null });
    ui.toast({
      sentence: { key: 'present.ended' },
      tone: 'calm',
      act: { label: { key: 'present.keepVersion' }, perform: () => ui.open('versions') },
    });
  }, [session, ui]);
}
