// A file that could not be opened: why, and that nothing has changed.
import { Button } from 'react-aria-components';
import { useActions, useSay, useUi } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { sayIt } from '../sayIt.ts';

export function FileProblem() {
  const say = useSay();
  const { ui } = useActions().env;
  const problem = useUi((state) => state.fileProblem);
  if (!problem) return null;
  const close = (): void => ui.set({ fileProblem: null });
  return (
    <Sheet title={say('shell.fileProblem.title')} size="narrow" role="alertdialog" onClose={close}>
      <p className="quiet">
        <bdi>{problem.name}</bdi>
      </p>
      <p>{sayIt(say, problem.problem)}</p>
      <p>{say('shell.fileProblem.untouched')}</p>
      <div className="sheetActs">
        <Button className="button primary" autoFocus onPress={close}>
          {say('shell.ok')}
        </Button>
      </div>
    </Sheet>
  );
}
