// The family in words in the list of views: it opens beside whatever is drawn, and closes again.
import { BookOpenText, ListTree } from 'lucide-react';
import { useSay, useSettings } from '../context.tsx';
import { ViewItem } from '../shell/ViewItem.tsx';

const PARTS = [
  { tab: 'tree', label: 'outline.tree', icon: ListTree },
  { tab: 'story', label: 'outline.story', icon: BookOpenText },
] as const;

export function OutlineViewItems() {
  const say = useSay();
  const { settings, change } = useSettings();
  return PARTS.map(({ tab, label, icon }) => {
    const isOn = settings.outline !== 'off' && settings.outlineTab === tab;
    const open = settings.outline === 'off' ? 'beside' : settings.outline;
    return (
      <ViewItem
        key={tab}
        name={say(label)}
        icon={icon}
        isOn={isOn}
        onOpen={() => change({ outlineTab: tab, outline: isOn ? 'off' : open })}
      />
    );
  });
}
