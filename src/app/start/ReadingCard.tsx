// A file being read: how far it is, and the way to stop it.
import { Button, Label, ProgressBar } from 'react-aria-components';
import { useSay, useUi } from '../context.tsx';

export function ReadingCard() {
  const say = useSay();
  const reading = useUi((state) => state.reading);
  if (!reading) return null;
  const percent = reading.done === null ? null : Math.round(reading.done * 100);
  return (
    <section className="readingCard" aria-label={say('shell.reading.title')}>
      <ProgressBar className="progress" {...(percent === null ? { isIndeterminate: true } : { value: percent })}>
        <Label>{say('shell.reading.busy', { name: reading.name })}</Label>
        <div className="progressTrack">
          <div className="progressDone" style={{ inlineSize: `${percent ?? 8}%` }} />
        </div>
      </ProgressBar>
      <Button className="button bordered" onPress={reading.cancel}>
        {say('shell.reading.cancel')}
      </Button>
    </section>
  );
}
