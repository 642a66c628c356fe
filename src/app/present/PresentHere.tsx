// Presenting on this screen: the editor is not in the page, only the slide, and a bar of buttons that fades when the
// pointer rests.
import { ChevronLeft, ChevronRight, EyeOff, PencilLine, Spotlight, SunMoon, ZapOff } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useSay } from '../context.tsx';
import { QuickLine } from '../quickLine/QuickLine.tsx';
import { BlankScreen } from './BlankScreen.tsx';
import { PresentButton } from './PresentButton.tsx';
import type { Presenting } from './presenting.ts';
import { SlideView } from './SlideView.tsx';
import { themeAfter } from './themeAfter.ts';
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
      {show.slide ? <SlideView slide={show.slide} onPerson={show.lightOn} /> : null}
      <div className="present-acts" role="toolbar" aria-label={say('present.acts')}>
        <PresentButton
          icon={ChevronLeft}
          label={say('present.previous')}
          keys="←"
          isDisabled={show.nr === 0}
          onPress={() => show.goTo(show.nr - 1)}
        />
        <span className="present-count">{say('present.count', { nr: show.nr + 1, count: show.steps.length })}</span>
        <PresentButton
          icon={ChevronRight}
          label={say('present.next')}
          keys="→"
          isDisabled={show.nr >= show.steps.length - 1}
          onPress={() => show.goTo(show.nr + 1)}
        />
        <PresentButton
          icon={Spotlight}
          label={say('present.light')}
          keys="S"
          isSelected={show.spotlit}
          onPress={show.toggleLight}
        />
        <PresentButton
          icon={ZapOff}
          label={say('present.withoutConflict')}
          keys="C"
          isSelected={show.withoutConflict}
          onPress={() => show.setWithoutConflict(!show.withoutConflict)}
        />
        <PresentButton
          icon={SunMoon}
          label={say('present.themeNow', { theme: say(`present.theme.${show.theme}`) })}
          keys="T"
          onPress={() => show.setTheme(themeAfter(show.theme))}
        />
        <PresentButton
          icon={PencilLine}
          label={say('present.write')}
          keys="Q"
          isSelected={typing}
          onPress={() => setTyping(!typing)}
        />
        <PresentButton icon={EyeOff} label={say('present.blankNow')} keys="B" onPress={() => setBlank(true)} />
      </div>
      {typing ? (
        <div className="present-line">
          <QuickLine />
        </div>
      ) : null}
    </main>
  );
}
