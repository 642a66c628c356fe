// The window on the projector: slides as they come, and an empty screen whenever there is none. It knows nothing else.
import { useEffect, useState } from 'react';
import type { Slide } from '../../drawing/slide.ts';
import type { ProjectorScreen } from '../../ports/projector.ts';
import { SlideView } from './SlideView.tsx';
import './present.css';

export function ProjectorPage({ screen }: { screen: ProjectorScreen }) {
  const [slide, setSlide] = useState<Slide | null>(null);
  useEffect(() => screen.listen(setSlide), [screen]);
  // One press gives the whole screen; browsers allow that only after a press in the window itself.
  const fill = (): void => void document.documentElement.requestFullscreen?.().catch(() => {});
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a convenience for whoever moves the window to the projector.
    // biome-ignore lint/a11y/useKeyWithClickEvents: F11 does the same in every browser.
    <div className="projector" onClick={fill}>
      {slide ? <SlideView slide={slide} /> : null}
    </div>
  );
}
