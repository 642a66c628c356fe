// How saving stands, in words; read out when it changes for the worse or the better, not at every key.
import { CircleAlert, CircleCheck, Eye, Loader } from 'lucide-react';
import { saveSentence } from '../../editor/saveState.ts';
import { useSay, useSessionState } from '../context.tsx';
import { sayIt } from '../sayIt.ts';

const ICONS = {
  idle: CircleCheck,
  saved: CircleCheck,
  saving: Loader,
  failing: CircleAlert,
  readOnly: Eye,
  memoryOnly: CircleAlert,
} as const;

export function SaveStatus() {
  const say = useSay();
  const saving = useSessionState((state) => state.saving);
  const sentence = saveSentence(saving);
  const Icon = ICONS[saving.is];
  const words = sentence ? sayIt(say, sentence) : '';
  return (
    <div className="saveStatus" role="status" data-saving={saving.is} title={words}>
      {sentence ? <Icon className="icon" strokeWidth={1.75} aria-hidden /> : null}
      <span className="saveWords">{words}</span>
    </div>
  );
}
