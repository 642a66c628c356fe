// The presenter's own window while the projector's window shows the slide: what is shown now, what comes next, notes that
// are not on the screen, and every step as a thumbnail.
import { LogOut } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Projector } from '../../ports/projector.ts';
import { usePorts, useSay, useSession, useSessionState } from '../context.tsx';
import { TextEntry } from '../fields/TextEntry.tsx';
import { QuickLine } from '../quickLine/QuickLine.tsx';
import { PresentActs } from './PresentActs.tsx';
import type { Presenting } from './presenting.ts';
import { SlideView } from './SlideView.tsx';
import { touched } from './touched.ts';
import { usePresentation } from './usePresentation.ts';
import { usePresentKeys } from './usePresentKeys.ts';
import { useStop } from './useStop.ts';

const USUAL_ASPECT = 16 / 9;
/** So long a window may take to open. */
const OPENS_WITHIN_MS = 5000;

export function PresentPresenter({ presenting }: { presenting: Presenting }) {
  const say = useSay();
  const session = useSession();
  const stop = useStop();
  const { projectors, timer, stage } = usePorts();
  const [aspect, setAspect] = useState(USUAL_ASPECT);
  const [there, setThere] = useState<'opening' | 'yes' | 'no'>('opening');
  const show = usePresentation(presenting, aspect);
  const { slide, blank, steps, nr } = show;
  const projector = useRef<Projector | null>(null);
  usePresentKeys(show);
  useEffect(() => stage.keepAwake(), [stage]);
  useEffect(() => {
    const opened = projectors.open((wide) => {
      setThere('yes');
      setAspect(wide);
    });
    projector.current = opened;
    const cancel = timer.after(OPENS_WITHIN_MS, () => setThere((now) => (now === 'opening' ? 'no' : now)));
    return () => {
      cancel();
      opened.close();
      projector.current = null;
    };
  }, [projectors, timer]);
  useEffect(() => projector.current?.show(blank ? null : slide), [blank, slide]);

  // Notes are the worker's: they are in what this window itself may show, or not there at all.
  useSessionState((state) => state.tables);
  const stepId = steps[nr]?.stepId ?? null;
  const own = stepId === null ? undefined : session.visibleTables().presentationStep[stepId];
  const forWorker = useSessionState((state) => state.audience === 'worker');
  const next = nr + 1 < steps.length ? show.slideAt(nr + 1) : null;
  return (
    <main className="presenter" aria-label={say('present.presenting')}>
      <header className="presenter-bar">
        <p role="status">{say(`present.window.${there}`)}</p>
        <Button className="button bordered" onPress={stop}>
          <LogOut className="icon" strokeWidth={1.75} aria-hidden />
          {say('present.stop')}
        </Button>
      </header>
      <section className="presenter-now" aria-label={say('present.now')}>
        <div className="presenter-slide" data-blank={blank ? '' : undefined}>
          {slide ? <SlideView slide={slide} {...touched(show)} /> : null}
          {blank ? <p className="presenter-blank">{say('present.blankThere')}</p> : null}
        </div>
        <PresentActs show={show} className="presenter-acts" />
      </section>
      <aside className="presenter-side">
        <h2>{say('present.nextStep')}</h2>
        <div className="presenter-next">
          {next ? <SlideView slide={next} /> : <p className="quiet">{say('present.lastStep')}</p>}
        </div>
        {own && forWorker ? (
          <TextEntry
            key={own.id}
            label={say('present.note')}
            value={own.note ?? ''}
            severalLines
            onKeep={(note) => session.run('step.edit', { id: own.id, fields: { note: note.trim() || undefined } })}
          />
        ) : null}
      </aside>
      <ol className="presenter-steps" aria-label={say('present.steps')}>
        {steps.map((step, at) => {
          const small = show.slideAt(at);
          return (
            <li key={step.key}>
              <Button
                className="presenter-thumb"
                aria-label={`${at + 1}. ${step.caption}`}
                aria-current={at === nr ? 'step' : false}
                onPress={() => show.goTo(at)}
              >
                {small ? <SlideView slide={small} /> : null}
              </Button>
            </li>
          );
        })}
      </ol>
      <footer className="presenter-line">
        <QuickLine />
      </footer>
    </main>
  );
}
