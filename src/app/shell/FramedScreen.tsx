// Inside another site's frame the program does not start: what is drawn here is not for that site's eyes.
import type { Say } from '../../i18n/say.ts';

export function FramedScreen({ say }: { say: Say }) {
  return (
    <main className="errorScreen">
      <h1>{say('shell.appName')}</h1>
      <p>{say('shell.framed')}</p>
    </main>
  );
}
