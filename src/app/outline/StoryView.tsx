// "Verhaal": the family in sentences, person by person. Every name goes to that person, every sentence to where it can be
// changed.
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import { storyOf } from '../../diagrams/genogram/tell/story.ts';
import type { MaskedTables } from '../../model/masked.ts';
import type { View } from '../../model/records/arrangement.ts';
import { useActions, usePorts, useSay, useSession, useSessionState } from '../context.tsx';
import { StorySection } from './StorySection.tsx';
import type { Outline } from './useOutline.ts';

/** So many people are told of at first, and so many more each time that is asked. */
const MOST_TOLD = 40;
/** A map without a genogram is told as if it had one. */
const ANY: View = { id: '', type: 'genogram', title: '', perspectiveIds: [] };

export function StoryView({ tables, outline }: { tables: MaskedTables; outline: Outline }) {
  const say = useSay();
  const session = useSession();
  const actions = useActions();
  const { clock } = usePorts();
  const viewId = useSessionState((state) => state.viewId);
  const selection = useSessionState((state) => state.selection);
  const [most, setMost] = useState(MOST_TOLD);
  const root = useRef<HTMLDivElement>(null);
  const open = tables.view[viewId ?? ''];
  const view =
    open?.type === 'genogram' ? open : (Object.values(tables.view).find((one) => one.type === 'genogram') ?? ANY);
  const story = useMemo(() => storyOf({ tables, view, say, today: clock.today() }), [tables, view, say, clock]);
  const first = story.order.slice(0, most);
  // Whoever is chosen, or being named, is told of also when their turn has not come.
  const called = [...outline.naming.slice(0, 1), ...selection.slice(0, 1)].filter(
    (id) => tables.person[id] && !first.includes(id),
  );
  const shown = [...new Set([...called, ...first])];
  const left = story.order.length - first.length;

  const elementOf = (id: Id): HTMLElement | null =>
    root.current?.querySelector(`[data-story="${CSS.escape(id)}"] button`) ?? null;
  useEffect(() => {
    outline.part.current = { show: () => {}, elementOf, people: () => story.order };
    return () => {
      outline.part.current = null;
    };
  });

  const [only] = selection;
  const seen = useRef<Id | undefined>(undefined);
  useEffect(() => {
    if (only === seen.current) return;
    seen.current = only;
    if (only === undefined || root.current?.contains(document.activeElement)) return;
    root.current?.querySelector(`[data-story="${CSS.escape(only)}"]`)?.scrollIntoView({ block: 'nearest' });
  });

  const choose = (id: Id): void => {
    session.select([id]);
    actions.drawing()?.show(id);
    outline.focusOn(id);
  };
  return (
    <div ref={root} className="outlineStory">
      {shown.length === 0 ? <p className="outlineEmpty quiet">{say('outline.nobody')}</p> : null}
      {shown.map((id) => (
        <StorySection
          key={id}
          person={tables.person[id]}
          name={story.nameOf(id)}
          lines={story.linesOf(id)}
          isChosen={selection.includes(id)}
          outline={outline}
          onChoose={choose}
        />
      ))}
      {left > 0 ? (
        <Button className="button bordered" onPress={() => setMost(most + MOST_TOLD)}>
          {say('outline.more', { count: left })}
        </Button>
      ) : null}
    </div>
  );
}
