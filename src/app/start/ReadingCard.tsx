// A file being read: how far it is, and the way to stop it.
import { Button, Label, ProgressBar } from 'react-aria-components';
import { useSay, useUi } from '../context.tsx';

export function ReadingCard() {
  const say = useSay();
  const reading = useUi((state) => state.reading);
  if (!reading) return null;
  // All read: everybody is given a place now, and how long that takes nobody knows.
  const arranging = reading.done !== null && reading.done >= 1;
  const percent = reading.done === null || arranging ? null : Math.round(reading.done * 100);
  return (
    <section className="readingCard" aria-label={say('shell.reading.title')}>
      <ProgressBar className="progress" {...(percent === null ? { isIndeterminate: true } : { value: percent })}>
        <Label>{say(arranging ? 'shell.reading.arranging' : 'shell.reading.busy', { name: reading.name })}</Label>
        <div className="progressTrack">
          <div
            className={percent === null ? 'progressDone waiting' : 'progressDone'}
            style={{ inlineSize: `${percent ?? 25}%` }}
          />
        </div>
      </ProgressBar>
      <Button className="button bordered" onPress={reading.cancel}>
        {say('shell.reading.cancel')}
      </Button>
    </section>
  );
}
