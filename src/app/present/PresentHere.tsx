// Presenting on this screen: the editor is not in the page, only the slide, and a bar of buttons that fades when the
// pointer rests.
import { PencilLine } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useSay } from '../context.tsx';
import { QuickLine } from '../quickLine/QuickLine.tsx';
import { BlankScreen } from './BlankScreen.tsx';
import { PresentActs } from './PresentActs.tsx';
import { PresentButton } from './PresentButton.tsx';
import type { Presenting } from './presenting.ts';
import { SlideView } from './SlideView.tsx';
import { touched } from './touched.ts';
import { useAspect, useOnStage } from './useOnStage.ts';
import { usePresentation } from './usePresentation.ts';
import { usePresentKeys } from './usePresentKeys.ts';
import { useResting } from './useResting.ts';
import { useStop } from './useStop.ts';

export function PresentHere({ presenting }: { presenting: Presenting }) {
  const say = useSay();
  const stop = useStop();
  const show = usePresentation(presenting, useAspect());
  const [typing, setTyping] = useState(false);
  const { setBlank } = show;
  useOnStage(useCallback(() => setBlank(true), [setBlank]));
  usePresentKeys(
    show,
    useCallback(() => setTyping((now) => !now), []),
  );
  const resting = useResting();
  if (show.blank) {
    return <BlankScreen code={presenting.code} onGoOn={() => setBlank(false)} onStop={stop} />;
  }
  return (
    <main className="present" aria-label={say('present.presenting')} data-resting={resting && !typing ? '' : undefined}>
      {show.slide ? <SlideView slide={show.slide} {...touched(show)} /> : null}
      <PresentActs show={show} className="present-acts">
        <PresentButton
          icon={PencilLine}
          label={say('present.write')}
          keys="Q"
          isSelected={typing}
          onPress={() => setTyping(!typing)}
        />
      </PresentActs>
      {typing ? (
        <div className="present-line">
          <QuickLine />
        </div>
      ) : null}
    </main>
  );
}
