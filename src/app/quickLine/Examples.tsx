// Lines to begin with, and the whole map as text.
import { ClipboardCopy, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useActions, useSay, useSession } from '../context.tsx';
import { useEngine } from './useEngine.ts';
import './examples.css';

const EXAMPLES = ['couple', 'apart', 'carer', 'grandparents', 'bond', 'circle', 'support'] as const;

interface ExamplesProps {
  readonly onChoose: (text: string) => void;
  readonly onClose: () => void;
}

export function Examples({ onChoose, onClose }: ExamplesProps) {
  const say = useSay();
  const session = useSession();
  const { ui } = useActions().env;
  const engine = useEngine();
  const copy = (): void => {
    if (!engine) return;
    const text = engine.printStatements(session.visibleTables()).join('\n');
    const done = (key: 'shorthand.copied' | 'shorthand.notCopied', tone: 'calm' | 'warning') => (): void =>
      ui.toast({ sentence: { key }, tone });
    navigator.clipboard.writeText(text).then(done('shorthand.copied', 'calm'), done('shorthand.notCopied', 'warning'));
  };
  return (
    <section className="quickLine-examples" aria-label={say('shorthand.examplesTitle')}>
      <header>
        <h2>{say('shorthand.examplesTitle')}</h2>
        <Button className="button" onPress={copy}>
          <ClipboardCopy className="icon" strokeWidth={1.75} aria-hidden />
          {say('shorthand.copyAsText')}
        </Button>
        <Button className="button square" aria-label={say('shell.close')} onPress={onClose}>
          <X className="icon" strokeWidth={1.75} aria-hidden />
        </Button>
      </header>
      <ul className="quickLine-list">
        {EXAMPLES.map((one) => (
          <li key={one}>
            <Button className="quickLine-example" onPress={() => onChoose(say(`shorthand.exampleText.${one}`))}>
              <span>{say(`shorthand.exampleText.${one}`)}</span>
              <span className="quiet small">{say(`shorthand.example.${one}`)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
