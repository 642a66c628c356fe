// What deserves a look before two copies become one: a damaged file, what would not be sound, people written down twice.
import type { IntegrityIssue } from '../../model/integrity.ts';
import { useSay } from '../context.tsx';

interface Props {
  readonly damaged: boolean;
  readonly twins: readonly string[];
  readonly issues: readonly IntegrityIssue[];
}

export function MergeNotes({ damaged, twins, issues }: Props) {
  const say = useSay();
  const count = (...kinds: readonly IntegrityIssue['kind'][]): number =>
    issues.filter(({ kind, table }) => kinds.includes(kind) && table !== 'viewPlacement').length;
  const [mended, doubles, loops] = [count('dangling', 'selfLink'), count('doubleLink'), count('parentLoop')];
  const lines = [
    ...(damaged ? [say('merge.damaged')] : []),
    ...(twins.length > 0 ? [say('merge.twins', { names: twins.join(', ') })] : []),
    ...(doubles > 0 ? [say('merge.double', { count: doubles })] : []),
    ...(mended > 0 ? [say('merge.issues', { count: mended })] : []),
    ...(loops > 0 ? [say('merge.loop')] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <section className="merge-part">
      <h3>{say('merge.notes')}</h3>
      <ul className="noteList">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
