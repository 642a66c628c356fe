// The family in words in the list of views: it opens beside whatever is drawn, and closes again.
import { BookOpenText, ListTree } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useActions, useSay, useSettings } from '../context.tsx';

const PARTS = [
  { tab: 'tree', label: 'outline.tree', icon: ListTree },
  { tab: 'story', label: 'outline.story', icon: BookOpenText },
] as const;

export function OutlineViewItems() {
  const say = useSay();
  const { settings, change } = useSettings();
  const { ui } = useActions().env;
  return PARTS.map(({ tab, label, icon: Icon }) => {
    const isOpen = settings.outline !== 'off' && settings.outlineTab === tab;
    return (
      <li key={tab}>
        <Button
          className="button viewItem"
          aria-pressed={isOpen}
          onPress={() => {
            const { outline } = settings;
            change({ outlineTab: tab, outline: isOpen ? 'off' : outline === 'off' ? 'beside' : outline });
            ui.set({ viewsOpen: false });
          }}
        >
          <Icon className="icon" strokeWidth={1.75} aria-hidden />
          <span>{say(label)}</span>
        </Button>
      </li>
    );
  });
}
