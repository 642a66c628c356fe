// A drawing for a child to look at: press somebody to see them large and hear who it is.
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { useSay } from '../context.tsx';
import type { ChildViewProps } from './ChildPage.tsx';
import { SlideView } from './SlideView.tsx';
import { useAspect } from './useOnStage.ts';
import { usePresentation } from './usePresentation.ts';
import { usePresentKeys } from './usePresentKeys.ts';

export function ChildDrawing({ presenting, onWords, read }: ChildViewProps) {
  const say = useSay();
  const show = usePresentation(presenting, useAspect());
  const { slide } = show;
  usePresentKeys(show);
  const card = slide?.card;
  const words = card ? [card.name, ...card.lines].join(', ') : slide?.caption || say('present.childLook');
  useEffect(() => onWords(words), [onWords, words]);
  useEffect(() => {
    if (card) read(words);
  }, [card, read, words]);
  return (
    <div className="child-drawing">
      {slide ? <SlideView slide={slide} onPerson={show.lightOn} /> : null}
      {show.steps.length > 1 ? (
        <div className="child-turn">
          <Button
            className="button bordered child-button"
            aria-label={say('present.previous')}
            isDisabled={show.nr === 0}
            onPress={() => show.goTo(show.nr - 1)}
          >
            <ChevronLeft className="icon" strokeWidth={1.75} aria-hidden />
          </Button>
          <Button
            className="button bordered child-button"
            aria-label={say('present.next')}
            isDisabled={show.nr >= show.steps.length - 1}
            onPress={() => show.goTo(show.nr + 1)}
          >
            <ChevronRight className="icon" strokeWidth={1.75} aria-hidden />
          </Button>
        </div>
      ) : null}
    </div>
  );
}
