// Through whose eyes, about which child or by whose word, which rings: what decides what the circles show.
import { HandHeart, Settings2, UserRoundCog } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { statementsIn, subjectsFor } from '../../model/facts/circles.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { useSay, useSession } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { Tick } from '../fields/Tick.tsx';
import { EyesChoice } from './EyesChoice.tsx';
import { PerspectiveEditor } from './PerspectiveEditor.tsx';
import { openRings } from './ringGroups.ts';
import { SchemeEditor } from './SchemeEditor.tsx';
import { SupportTable } from './SupportTable.tsx';
import type { RingsShown } from './useRings.ts';

export function RingChoices({ shown }: { shown: RingsShown }) {
  const say = useSay();
  const session = useSession();
  const { tables, view, circle, rings, readOnly, forWorker } = shown;
  const [editing, setEditing] = useState<'eyes' | 'rings' | 'support' | null>(null);
  const { schemeId, subjectId } = view;
  const [perspectiveId] = view.perspectiveIds;
  const asks = rings.scheme?.needsSubject === true;
  const subjects = asks
    ? subjectsFor(tables, schemeId ?? '', perspectiveId).map((id) => ({
        id,
        label: callNameOf(tables.person[id], say),
      }))
    : [];
  const said = circle ? [...statementsIn(tables, circle).values()] : [];
  return (
    <div className="rings-choices">
      {schemeId === undefined ? null : (
        <EyesChoice
          tables={tables}
          value={perspectiveId}
          onChoose={(id) => openRings(session, say, { schemeId, perspectiveId: id })}
        />
      )}
      {asks && schemeId !== undefined ? (
        <Choice
          label={say('rings.subject')}
          value={subjectId ?? null}
          options={subjects}
          placeholder={say('diagrams.rings.noSubject')}
          onChoose={(id) =>
            openRings(session, say, { schemeId, subjectId: id, ...(perspectiveId ? { perspectiveId } : {}) })
          }
        />
      ) : null}
      {asks && forWorker && circle && said.length > 0 ? (
        <Tick
          label={say('rings.released')}
          value={said.every((one) => one.released === true)}
          onChange={(released) => session.run('ring.release', { circle, released })}
        />
      ) : null}
      {asks && !forWorker ? <p className="quiet small">{say('rings.onlyReleased')}</p> : null}
      {rings.perspective && rings.focal.length === 0 ? (
        <p className="rings-remark">{say('rings.nobodyInMiddle')}</p>
      ) : null}
      {rings.scheme && rings.scheme.rings.length === 0 ? <p className="rings-remark">{say('rings.noRings')}</p> : null}
      {readOnly ? null : (
        <div className="rings-buttons">
          <Button className="button" onPress={() => setEditing('eyes')}>
            <UserRoundCog className="icon" strokeWidth={1.75} aria-hidden />
            {say('rings.editEyes')}
          </Button>
          {rings.scheme ? (
            <Button className="button" onPress={() => setEditing('rings')}>
              <Settings2 className="icon" strokeWidth={1.75} aria-hidden />
              {say('rings.editRings')}
            </Button>
          ) : null}
        </div>
      )}
      {circle ? (
        <Button className="button" onPress={() => setEditing('support')}>
          <HandHeart className="icon" strokeWidth={1.75} aria-hidden />
          {say('rings.supportTable')}
        </Button>
      ) : null}
      {editing === 'support' ? <SupportTable shown={shown} onClose={() => setEditing(null)} /> : null}
      {editing === 'eyes' ? (
        <PerspectiveEditor
          tables={tables}
          perspective={rings.perspective}
          onOpen={(made) => {
            if (schemeId !== undefined) openRings(session, say, { schemeId, perspectiveId: made });
          }}
          onClose={() => setEditing(null)}
        />
      ) : null}
      {editing === 'rings' && rings.scheme ? (
        <SchemeEditor scheme={rings.scheme} viewId={view.id} onClose={() => setEditing(null)} />
      ) : null}
    </div>
  );
}
