// A part of the panel under a heading that folds; whether it is open is remembered on this device.
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useSettings } from '../context.tsx';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** How many there are in it, said beside the title. */
  readonly count?: number;
  readonly startsClosed?: boolean;
  readonly children: ReactNode;
}

export function Section({ id, title, count, startsClosed, children }: SectionProps) {
  const { settings, change } = useSettings();
  const open = settings.sections[id] ?? !startsClosed;
  return (
    <Disclosure
      className="side-section"
      data-part={id}
      isExpanded={open}
      onExpandedChange={(isOpen) => change({ sections: { ...settings.sections, [id]: isOpen } })}
    >
      <Heading level={3} className="side-section-head">
        <Button slot="trigger" className="side-section-trigger">
          <ChevronRight size={18} strokeWidth={1.75} aria-hidden className="side-chevron" />
          <span>{title}</span>
          {count ? <span className="side-count">{count}</span> : null}
        </Button>
      </Heading>
      <DisclosurePanel className="side-section-panel">{open ? children : null}</DisclosurePanel>
    </Disclosure>
  );
}
