// The drawing in sentences, as its audience may see it: to read, to be read aloud, to copy into a report.
import { Copy } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { kindOf } from '../../diagrams/registry.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import { usePorts, useSay, useSession, useSessionState } from '../context.tsx';
import { Sheet } from './Sheet.tsx';
import './inWordsDialog.css';

export function InWordsDialog() {
  const say = useSay();
  const session = useSession();
  const { clock } = usePorts();
  const viewId = useSessionState((state) => state.viewId);
  useSessionState((state) => state.tables);
  useSessionState((state) => state.audience);
  const [said, setSaid] = useState('');
  const tables = session.visibleTables();
  const chapters = useMemo(() => {
    const view = viewId === null ? undefined : tables.view[viewId];
    return (view && kindOf(view)?.tell({ tables, view, say, today: clock.today() })) ?? [];
  }, [tables, viewId, say, clock]);
  const title = tables.caseInfo[CASE_ID]?.title ?? '';
  const copy = async (): Promise<void> => {
    const parts = chapters.map((chapter) => [chapter.title, ...chapter.sentences].join('\n'));
    try {
      await navigator.clipboard.writeText([...(title === '' ? [] : [title]), ...parts].join('\n\n'));
      setSaid(say('shell.inWords.copied'));
    } catch {
      setSaid(say('shell.inWords.notCopied'));
    }
  };
  return (
    <Sheet title={say('shell.action.inWords')} size="large">
      <p className="quiet">{say('shell.inWords.intro')}</p>
      <div className="in-words-copy">
        <Button className="button bordered" onPress={() => void copy()}>
          <Copy className="icon" strokeWidth={1.75} aria-hidden />
          {say('shell.inWords.copy')}
        </Button>
        <span role="status" className="quiet">
          {said}
        </span>
      </div>
      <div className="in-words">
        {chapters.map((chapter) => (
          <section key={chapter.title}>
            <h3>{chapter.title}</h3>
            <ul>
              {chapter.sentences.map((sentence, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two sentences may be the same, and none of them moves.
                <li key={i}>{sentence}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Sheet>
  );
}
