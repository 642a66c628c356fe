// The who-questions in the list of views: they open below whatever is drawn, and close again.
import { MessageCircleQuestion } from 'lucide-react';
import { useActions, useSay, useUi } from '../context.tsx';
import { ViewItem } from '../shell/ViewItem.tsx';

export function WhoViewItem() {
  const say = useSay();
  const { ui } = useActions().env;
  const asking = useUi((state) => state.asking);
  return (
    <ViewItem
      name={say('network.who.name')}
      icon={MessageCircleQuestion}
      isOn={asking}
      onOpen={() => ui.set({ asking: !asking })}
    />
  );
}
