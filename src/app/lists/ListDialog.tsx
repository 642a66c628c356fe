// Taking people over from a list or another program: choose it, say what the columns are, and where they go.
import { useEffect, useMemo, useRef, useState } from 'react';
import { recordsOf } from '../../base/tables.ts';
import { aroundChild } from '../../imports/lists/aroundChild.ts';
import { type MaybeKnown, maybeKnown } from '../../imports/lists/knownPeople.ts';
import { useActions, useSay, useSession, useSessionState, useUi } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { KnownReview } from './KnownReview.tsx';
import { ListColumns } from './ListColumns.tsx';
import { ListSource } from './ListSource.tsx';
import { closeList, type ListTask } from './listTask.ts';
import { type Coming, intoMap } from './takeOver.ts';
import { WhereTo } from './WhereTo.tsx';
import './lists.css';

export function ListDialog() {
  const say = useSay();
  const { env } = useActions();
  const asked = useUi((state) => state.list);
  const task: ListTask = asked?.task ?? { is: 'ask' };
  return (
    <Sheet
      title={say(task.is === 'opened' ? 'lists.titleFile' : 'lists.title')}
      size={task.is === 'list' ? 'large' : 'medium'}
      onClose={() => closeList(env.ui)}
    >
      {task.is === 'ask' ? <ListSource /> : <Matching key={asked?.nr} task={task} />}
    </Sheet>
  );
}

/** Then, for people who may be in the map already, one question each. */
function Matching({ task }: { task: Exclude<ListTask, { is: 'ask' }> }) {
  const { env } = useActions();
  const session = useSession();
  const tables = useSessionState((state) => state.tables);
  const audience = useSessionState((state) => state.audience);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is visible follows from these
  const visible = useMemo(() => session.visibleTables(), [session, tables, audience]);
  const around = useMemo(() => aroundChild(visible), [visible]);
  const [reviewed, setReviewed] = useState<Coming | null>(null);
  const step = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);

  // The button that led here has gone out of sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each change of step
  useEffect(() => {
    if (!isFirst.current) step.current?.focus();
    isFirst.current = false;
  }, [reviewed]);

  const questionsOf = (coming: Coming): MaybeKnown[] => {
    const own = new Set(coming.around ? [coming.around.child, ...coming.around.parents].map(({ id }) => id) : []);
    // In the order of the list.
    const people = Object.values(coming.opened.tables.person).filter(({ id }) => !own.has(id));
    return maybeKnown(people, recordsOf(visible.person));
  };
  const toMap = (coming: Coming): void => {
    if (questionsOf(coming).length > 0) setReviewed(coming);
    else intoMap(env, coming, []);
  };
  // What was chosen stays while the questions are answered.
  return (
    <div className="lists-steps" ref={step} tabIndex={-1}>
      <div className="lists-step" hidden={reviewed !== null}>
        {task.is === 'list' ? (
          <ListColumns task={task} around={around} questionsOf={questionsOf} onMap={toMap} />
        ) : (
          <WhereTo opened={task.opened} onMap={() => toMap({ opened: task.opened, around: null })} />
        )}
      </div>
      {reviewed ? (
        <KnownReview
          name={reviewed.opened.title}
          questions={questionsOf(reviewed)}
          onBack={() => setReviewed(null)}
          onDone={(answers) => intoMap(env, reviewed, answers)}
        />
      ) : null}
    </div>
  );
}
