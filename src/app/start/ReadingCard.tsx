// What takes long, a file being read or a large drawing being tidied: how far it is, and the way to stop it.
import { Button, Label, ProgressBar } from 'react-aria-components';
import { useSay, useUi } from '../context.tsx';

export function ReadingCard() {
  const say = useSay();
  const reading = useUi((state) => state.reading);
  if (!reading) return null;
  const { name, done, cancel } = reading;
  const percent = done === null ? null : Math.round((done < 1 ? done : done - 1) * 100);
  const label =
    name === null
      ? say('shell.tidying.busy')
      : say(done !== null && done >= 1 ? 'shell.reading.arranging' : 'shell.reading.busy', { name });
  return (
    <section className="readingCard" aria-label={say(name === null ? 'shell.action.tidy' : 'shell.reading.title')}>
      <ProgressBar className="progress" {...(percent === null ? { isIndeterminate: true } : { value: percent })}>
        <Label>{label}</Label>
        <div className="progressTrack">
          <div
            className={percent === null ? 'progressDone waiting' : 'progressDone'}
            style={{ inlineSize: `${percent ?? 25}%` }}
          />
        </div>
      </ProgressBar>
      <Button className="button bordered" onPress={cancel}>
        {say('shell.reading.cancel')}
      </Button>
    </section>
  );
}
