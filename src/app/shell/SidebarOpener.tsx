// Brings the panel back; where it is out of sight, this stands in the corner instead.
import { PanelRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useActions, useSay, useUi } from '../context.tsx';

export function SidebarOpener({ className = '' }: { className?: string }) {
  const say = useSay();
  const { ui } = useActions().env;
  const open = useUi((state) => state.sidebarOpen);
  if (open) return null;
  return (
    <Button className={`button bordered ${className}`} onPress={() => ui.set({ sidebarOpen: true })}>
      <PanelRight className="icon" strokeWidth={1.75} aria-hidden />
      {say('shell.landmark.person')}
    </Button>
  );
}
