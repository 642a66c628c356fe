// The deliberate step to the worker's own view: what then comes on the screen, and who should not be looking along.
import { Button } from 'react-aria-components';
import { useActions, useSay, useSession } from '../context.tsx';
import { Sheet } from './Sheet.tsx';

export function WorkerDialog() {
  const say = useSay();
  const session = useSession();
  const { ui } = useActions().env;
  return (
    <Sheet title={say('shell.worker.title')} size="narrow" role="alertdialog">
      <p>{say('shell.worker.what')}</p>
      <p>{say('shell.worker.check')}</p>
      <div className="sheetActs">
        <Button className="button bordered" autoFocus onPress={() => ui.close()}>
          {say('shell.worker.stay')}
        </Button>
        <Button
          className="button primary"
          onPress={() => {
            session.setAudience('worker');
            ui.close();
          }}
        >
          {say('shell.worker.go')}
        </Button>
      </div>
    </Sheet>
  );
}
