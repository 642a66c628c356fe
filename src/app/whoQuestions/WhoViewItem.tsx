// The who-questions in the list of views: they open below whatever is drawn, and close again.
import { MessageCircleQuestion } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useActions, useSay, useUi } from '../context.tsx';

export function WhoViewItem() {
  const say = useSay();
  const { ui } = useActions().env;
  const asking = useUi((state) => state.asking);
  return (
    <li>
      <Button
        className="button viewItem"
        aria-pressed={asking}
        onPress={() => ui.set({ asking: !asking, viewsOpen: false })}
      >
        <MessageCircleQuestion className="icon" strokeWidth={1.75} aria-hidden />
        <span>{say('network.who.name')}</span>
      </Button>
    </li>
  );
}
