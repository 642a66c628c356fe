// What changed in the drawing since that moment, in sentences that can be taken along to a report.
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useSay } from '../context.tsx';
import type { Difference } from './thenNow.ts';

export function Changes({ difference: { came, went } }: { readonly difference: Difference }) {
  const say = useSay();
  const [said, setSaid] = useState('');
  if (came.length + went.length === 0) return <p className="quiet">{say('versions.nothing')}</p>;
  const parts = [
    { title: say('versions.came'), sentences: came },
    { title: say('versions.went'), sentences: went },
  ].filter(({ sentences }) => sentences.length > 0);
  const copy = async (): Promise<void> => {
    const text = parts.map(({ title, sentences }) => [title, ...sentences].join('\n')).join('\n\n');
    try {
      await navigator.clipboard.writeText(text);
      setSaid(say('versions.copied'));
    } catch {
      setSaid(say('versions.notCopied'));
    }
  };
  return (
    <div className="versions-changes">
      {parts.map(({ title, sentences }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
      <Button className="button bordered" onPress={() => void copy()}>
        <Copy className="icon" strokeWidth={1.75} aria-hidden />
        {say('versions.copy')}
      </Button>
      <span role="status" className="quiet small">
        {said}
      </span>
    </div>
  );
}
