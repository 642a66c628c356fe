// The bar of a presentation: steps, light, pen, colours, the blank screen. The same on the screen itself and in the window
// of the presenter.
import { ChevronLeft, ChevronRight, Eraser, EyeOff, Pen, Spotlight, SunMoon, ZapOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSay } from '../context.tsx';
import { PresentButton } from './PresentButton.tsx';
import { themeAfter } from './themeAfter.ts';
import type { Presentation } from './usePresentation.ts';

interface Props {
  readonly show: Presentation;
  readonly className: string;
  /** More buttons, before the one for the blank screen. */
  readonly children?: ReactNode;
}

export function PresentActs({ show, className, children }: Props) {
  const say = useSay();
  const { nr, steps, slide, theme, blank, penning, withoutConflict } = show;
  return (
    <div className={className} role="toolbar" aria-label={say('present.acts')}>
      <PresentButton
        icon={ChevronLeft}
        label={say('present.previous')}
        keys="←"
        isDisabled={nr === 0}
        onPress={() => show.goTo(nr - 1)}
      />
      <span className="present-count">{say('present.count', { nr: nr + 1, count: steps.length })}</span>
      <PresentButton
        icon={ChevronRight}
        label={say('present.next')}
        keys="→"
        isDisabled={nr >= steps.length - 1}
        onPress={() => show.goTo(nr + 1)}
      />
      <PresentButton
        icon={Spotlight}
        label={say('present.light')}
        keys="S"
        isSelected={show.spotlit}
        onPress={show.toggleLight}
      />
      <PresentButton
        icon={Pen}
        label={say('present.pen')}
        keys="P"
        isSelected={penning}
        onPress={() => show.setPenning(!penning)}
      />
      {slide && slide.pen.length > 0 ? (
        <PresentButton icon={Eraser} label={say('present.wipe')} keys="W" onPress={show.wipe} />
      ) : null}
      <PresentButton
        icon={ZapOff}
        label={say('present.withoutConflict')}
        keys="C"
        isSelected={withoutConflict}
        onPress={() => show.setWithoutConflict(!withoutConflict)}
      />
      <PresentButton
        icon={SunMoon}
        label={say('present.themeNow', { theme: say(`present.theme.${theme}`) })}
        keys="T"
        onPress={() => show.setTheme(themeAfter(theme))}
      />
      {children}
      <PresentButton
        icon={EyeOff}
        label={say('present.blankNow')}
        keys="B"
        isSelected={blank}
        onPress={() => show.setBlank(!blank)}
      />
    </div>
  );
}
