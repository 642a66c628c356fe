// Stands where a field is that this audience may not see.
import { EyeOff } from 'lucide-react';
import { useSay } from '../context.tsx';

export function HiddenField({ label }: { label: string }) {
  const say = useSay();
  return (
    <div className="field">
      <span className="fieldLabel">{label}</span>
      <span className="quiet small side-hidden">
        <EyeOff size={16} strokeWidth={1.75} aria-hidden />
        {say('sidebar.notVisible')}
      </span>
    </div>
  );
}
