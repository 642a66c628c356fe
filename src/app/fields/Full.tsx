// Says that a field is full, before anything that is typed or pasted falls off.
import { useSay } from '../context.tsx';

export function Full({ text, most }: { text: string; most: number }) {
  const say = useSay();
  return (
    <span className="field-full" role="status">
      {text.length >= most ? say('sidebar.fieldFull', { count: most }) : null}
    </span>
  );
}
