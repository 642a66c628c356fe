// What only one of the two copies has: people by name, the rest by number.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useSay } from '../context.tsx';
import type { Only } from './reviewParts.ts';

const SHOWN_AT_ONCE = 12;

export function OnlyInOne({ title, only }: { title: string; only: Only }) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const { people, others } = only;
  if (people.length + others.length === 0) return null;
  const shown = all ? people : people.slice(0, SHOWN_AT_ONCE);
  return (
    <section className="merge-part">
      <h3>{title}</h3>
      {shown.length > 0 ? <p>{shown.join(', ')}</p> : null}
      {people.length > shown.length ? (
        <Button className="button link" onPress={() => setAll(true)}>
          {say('merge.more', { count: people.length - shown.length })}
        </Button>
      ) : null}
      {others.length > 0 ? <p className="quiet">{others.join(', ')}</p> : null}
    </section>
  );
}
