// After opening a file: what deserves a look, what could not be taken over, what was taken over otherwise.
import { Button } from 'react-aria-components';
import { REPORT_GROUPS, type ReportLine } from '../../imports/format.ts';
import { useActions, useSay, useUi } from '../context.tsx';
import { sayIt } from '../sayIt.ts';
import { Sheet } from './Sheet.tsx';

const MOST_EXAMPLES = 5;

export function TakenOverDialog() {
  const say = useSay();
  const { ui } = useActions().env;
  const opened = useUi((state) => state.takenOver);
  if (!opened) return null;
  return (
    <Sheet title={say(opened.said ? 'lists.doneTitle' : 'shell.takenOver.title')}>
      <p>{opened.said ? sayIt(say, opened.said) : say('shell.takenOver.opened', { title: opened.title })}</p>
      {REPORT_GROUPS.map((group) => {
        const lines = opened.report.filter((line) => line.group === group);
        return lines.length === 0 ? null : (
          <section key={group} className="report">
            <h3>{say(`shell.takenOver.${group}`)}</h3>
            <ul className="noteList">
              {lines.map((line) => (
                <Line key={JSON.stringify([line.sentence, line.examples])} line={line} />
              ))}
            </ul>
          </section>
        );
      })}
      <p className="quiet">{say('shell.takenOver.original')}</p>
      <div className="sheetActs">
        <Button className="button primary" autoFocus onPress={() => ui.close()}>
          {say('shell.toTheMap')}
        </Button>
      </div>
    </Sheet>
  );
}

function Line({ line }: { line: ReportLine }) {
  const say = useSay();
  const examples = line.examples.slice(0, MOST_EXAMPLES);
  return (
    <li>
      {sayIt(say, line.sentence)}
      {examples.length > 0 ? <span className="quiet small exampleList">{examples.join(' · ')}</span> : null}
      {line.kept && line.kept.length > 0 ? (
        <details className="small">
          <summary>{say('shell.takenOver.asItStood', { count: line.kept.length })}</summary>
          <pre className="kept">{line.kept.join('\n')}</pre>
        </details>
      ) : null}
    </li>
  );
}
