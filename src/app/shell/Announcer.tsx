// Says politely to screen readers what happened; two places in turn, so that the same words are said again.
import { useSay, useSessionState, useUi } from '../context.tsx';
import { sayIt } from '../sayIt.ts';

export function Announcer() {
  const say = useSay();
  const announce = useSessionState((state) => state.announce);
  const toast = useUi((state) => state.toasts.at(-1));
  const words = announce ? sayIt(say, announce.sentence) : '';
  const odd = announce ? announce.nr % 2 === 1 : false;
  return (
    <div className="unseen">
      <div aria-live="polite">{odd ? words : ''}</div>
      <div aria-live="polite">{odd ? '' : words}</div>
      <div aria-live="polite">{toast ? sayIt(say, toast.sentence) : ''}</div>
    </div>
  );
}
