// What the five circles say together, for one child, always as it is now: the start of a conversation, not a verdict.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import { SAFETY_CIRCLES, subjectsFor } from '../../model/facts/circles.ts';
import { CONVERSATION_LISTS, conversationLists } from '../../model/facts/conversationLists.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { useActions, useSay, useSession } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { CirclesTable } from './CirclesTable.tsx';
import type { RingsShown } from './useRings.ts';

export function CircleLists({ shown }: { shown: RingsShown }) {
  const say = useSay();
  const session = useSession();
  const { env } = useActions();
  const { tables, circle, forWorker } = shown;
  const [chosenChild, setChild] = useState<Id | null>(null);
  const [chosenSpeaker, setSpeaker] = useState<Id | null>(null);
  const [table, setTable] = useState(false);
  if (!circle) return null;
  const { perspectiveId } = circle;
  const children = subjectsFor(tables, SAFETY_CIRCLES.childWants, perspectiveId);
  const speakers = subjectsFor(tables, SAFETY_CIRCLES.useful, perspectiveId);
  const childId = children.find((id) => id === chosenChild) ?? children[0];
  const speakerId = speakers.find((id) => id === chosenSpeaker) ?? speakers[0];
  const lists = conversationLists(tables, {
    perspectiveId,
    ...(childId ? { childId } : {}),
    ...(speakerId ? { speakerId } : {}),
  });
  const optionsOf = (ids: readonly Id[]) => ids.map((id) => ({ id, label: callNameOf(tables.person[id], say) }));
  const show = (id: Id): void => {
    const canvas = env.canvas();
    if (canvas?.people().includes(id)) canvas.reveal(id);
    else session.select([id]);
    env.ui.needPanel();
  };
  return (
    <section className="rings-lists" aria-label={say('rings.lists')}>
      <h2 className="rings-head">{say('rings.lists')}</h2>
      {children.length > 1 ? (
        <Choice
          label={say('rings.listsChild')}
          value={childId ?? null}
          options={optionsOf(children)}
          onChoose={setChild}
        />
      ) : null}
      {speakers.length > 1 ? (
        <Choice
          label={say('rings.listsSpeaker')}
          value={speakerId ?? null}
          options={optionsOf(speakers)}
          onChoose={setSpeaker}
        />
      ) : null}
      {CONVERSATION_LISTS.filter((name) => name !== 'disagreement' || forWorker || lists[name].length > 0).map(
        (name) => (
          <div key={name}>
            <h3 className="rings-list-name">{say(`rings.list.${name}`)}</h3>
            {lists[name].length === 0 ? (
              <p className="quiet small">{say('rings.nobody')}</p>
            ) : (
              <ul className="rings-names">
                {lists[name].map(({ personId, noContact }) => (
                  <li key={personId}>
                    <Button className="rings-name" onPress={() => show(personId)}>
                      {callNameOf(tables.person[personId], say)}
                      {noContact ? <span className="rings-banned">{say('rings.noContact')}</span> : null}
                    </Button>
                  </li>
                ))}
              </ul>
            )}
          </div>
        ),
      )}
      <Button className="button bordered" onPress={() => setTable(true)}>
        {say('rings.table')}
      </Button>
      {table ? (
        <CirclesTable shown={shown} childId={childId} speakerId={speakerId} onClose={() => setTable(false)} />
      ) : null}
      {forWorker ? null : <p className="quiet small">{say('rings.listsAtTable')}</p>}
    </section>
  );
}
