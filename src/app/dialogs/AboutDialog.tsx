// What this program is, where the data are, and what it is built on.
import { useSay } from '../context.tsx';
import { Sheet } from './Sheet.tsx';

export function AboutDialog() {
  const say = useSay();
  return (
    <Sheet title={say('shell.action.about')} size="narrow">
      <p>{say('shell.about.what')}</p>
      <p>{say('shell.about.where')}</p>
      <p>{say('shell.about.file')}</p>
      <p className="quiet small">{say('shell.about.licence')}</p>
    </Sheet>
  );
}
