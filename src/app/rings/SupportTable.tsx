// The table of support over the circles it is about.
import { useSay } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { SupportMatrix } from './SupportMatrix.tsx';
import type { RingsShown } from './useRings.ts';

export function SupportTable({ shown, onClose }: { shown: RingsShown; onClose: () => void }) {
  const say = useSay();
  const { tables, circle, rings } = shown;
  if (!circle) return null;
  return (
    <Sheet title={say('rings.supportOf', { label: rings.perspective?.label ?? '' })} size="large" onClose={onClose}>
      <SupportMatrix tables={tables} receiverId={circle.perspectiveId} />
    </Sheet>
  );
}
