// Everybody and the five circles in one table, for who wants to go fast: one tap puts somebody in a ring.
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import type { Key } from '../../i18n/say.ts';
import { type Circle, candidates, SAFETY_CIRCLES, statementsIn, subjectsFor } from '../../model/facts/circles.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { builtInScheme } from '../../model/ringSchemes.ts';
import { usePorts, useSay, useSession } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import type { RingsShown } from './useRings.ts';

interface CirclesTableProps {
  readonly shown: RingsShown;
  readonly childId?: Id | undefined;
  readonly speakerId?: Id | undefined;
  readonly onClose: () => void;
}

export function CirclesTable({ shown, childId, speakerId, onClose }: CirclesTableProps) {
  const say = useSay();
  const session = useSession();
  const { clock } = usePorts();
  const { tables, circle, readOnly, forWorker } = shown;
  if (!circle) return null;
  const { perspectiveId } = circle;
  const subjectOf = (schemeId: Id): Id | undefined =>
    schemeId === SAFETY_CIRCLES.childWants
      ? (childId ?? subjectsFor(tables, schemeId, perspectiveId)[0])
      : schemeId === SAFETY_CIRCLES.useful
        ? (speakerId ?? subjectsFor(tables, schemeId, perspectiveId)[0])
        : undefined;
  const columns = Object.values(SAFETY_CIRCLES).map((schemeId) => {
    const subjectId = subjectOf(schemeId);
    const of: Circle = { schemeId, perspectiveId, ...(subjectId === undefined ? {} : { subjectId }) };
    const scheme = tables.ringScheme[schemeId] ?? builtInScheme(schemeId, say);
    const about = subjectId === undefined ? '' : callNameOf(tables.person[subjectId], say);
    return { of, scheme, about, said: statementsIn(tables, of), there: tables.ringScheme[schemeId] !== undefined };
  });
  const people = candidates(tables, perspectiveId)
    .flatMap((id) => tables.person[id] ?? [])
    .sort((a, b) => callNameOf(a, say).localeCompare(callNameOf(b, say)));
  return (
    <Sheet title={say('rings.table')} size="large" onClose={onClose}>
      <div className="circles-scroll">
        <table className="circles-table">
          <thead>
            <tr>
              <th scope="col">{say('rings.tableWho')}</th>
              {columns.map(({ of, about, said }, i) => (
                <th key={of.schemeId} scope="col">
                  {i + 1}. {say(`rings.tab.${of.schemeId}` as Key)}
                  <span className="quiet small">
                    {about}{' '}
                    {say('rings.tableCount', {
                      count: [...said.values()].filter((one) => one.state === 'placed').length,
                    })}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id}>
                <th scope="row" dir="auto">
                  {callNameOf(person, say)}
                </th>
                {columns.map(({ of, scheme, said, there }) => {
                  const statement = said.get(person.id);
                  const now = statement?.state === 'placed' ? statement.ring : undefined;
                  const about = { circle: of, personIds: [person.id], heard: !forWorker, day: clock.today() };
                  return (
                    <td key={of.schemeId}>
                      {statement?.state === 'excluded' ? (
                        <span className="quiet small">{statement.note || say('rings.leaveOutNow')}</span>
                      ) : (
                        (scheme?.rings ?? []).map(({ ring, labelNl }) => (
                          <Button
                            key={ring}
                            className="circles-ring"
                            aria-pressed={ring === now}
                            aria-label={`${callNameOf(person, say)}: ${labelNl}`}
                            isDisabled={readOnly || !there}
                            onPress={() =>
                              ring === now
                                ? session.run('ring.unplace', about)
                                : session.run('ring.place', { ...about, ring })
                            }
                          >
                            {ring}
                          </Button>
                        ))
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}
