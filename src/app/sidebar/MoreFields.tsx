// Fields that are seldom needed, behind a line that folds; open from the start when something is filled in.
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { useSay } from '../context.tsx';

interface MoreFieldsProps {
  /** What is behind it, where "Meer…" alone does not say it. */
  readonly label?: string;
  readonly filled: boolean;
  readonly children: ReactNode;
}

export function MoreFields({ label, filled, children }: MoreFieldsProps) {
  const say = useSay();
  const [open, setOpen] = useState(filled);
  return (
    <div className="side-more">
      <Button className="button link side-link" onPress={() => setOpen(!open)} aria-expanded={open}>
        {label ?? say(open ? 'sidebar.less' : 'sidebar.moreFields')}
      </Button>
      {open ? <div className="side-fields">{children}</div> : null}
    </div>
  );
}
