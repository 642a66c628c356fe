// What stays in sight until somebody answers it: something that went wrong, another tab that is writing, a newer build.
import { CircleAlert, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useSay, useSession, useSessionState } from '../context.tsx';
import { UpdateBar } from '../offline/UpdateBar.tsx';
import { sayIt } from '../sayIt.ts';

export function ProblemBar() {
  const say = useSay();
  const session = useSession();
  const problem = useSessionState((state) => state.problem);
  const elsewhere = useSessionState((state) => state.readOnly && state.saving.is === 'readOnly');
  return (
    <div className="problems">
      <div role="alert" className="problemSlot">
        {problem ? (
          <div className="problemBar">
            <CircleAlert className="icon" strokeWidth={1.75} aria-hidden />
            <p>{sayIt(say, problem)}</p>
            <Button
              className="button square"
              aria-label={say('shell.close')}
              onPress={() => session.dismiss('problem')}
            >
              <X className="icon" strokeWidth={1.75} aria-hidden />
            </Button>
          </div>
        ) : null}
      </div>
      {elsewhere ? (
        <div className="problemBar calm">
          <p>{say('storage.readOnly')}</p>
          <Button className="button bordered" onPress={() => session.workHere()}>
            {say('storage.workHere')}
          </Button>
        </div>
      ) : null}
      <UpdateBar />
    </div>
  );
}
