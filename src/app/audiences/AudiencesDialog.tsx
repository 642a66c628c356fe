// "Wie mag wat zien": choose an audience, see what it sees, change that per kind of fact and per person.
import { Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { createSceneOf } from '../../editor/sceneOf.ts';
import { audienceName, audiencesOf } from '../../model/audiences.ts';
import { mask } from '../../model/mask.ts';
import type { AudienceKind, SharedAudience } from '../../model/masked.ts';
import { usePorts, useSay, useSession, useSessionState } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { Choice } from '../fields/Choice.tsx';
import { visibleWords } from '../present/visibleWords.ts';
import { RingPicture } from '../rings/RingPicture.tsx';
import { AudiencePeople } from './AudiencePeople.tsx';
import { FieldTicks } from './FieldTicks.tsx';
import { NewAudience } from './NewAudience.tsx';
import { OtherRules } from './OtherRules.tsx';
import { PersonModes } from './PersonModes.tsx';
import '../present/presentDialog.css';
import './audiences.css';

const isShared = (audience: AudienceKind): audience is SharedAudience => audience !== 'worker';

export function AudiencesDialog() {
  const say = useSay();
  const session = useSession();
  const { clock, kinds } = usePorts();
  const forWorker = useSessionState((state) => state.audience === 'worker');
  const tables = useSessionState((state) => state.tables);
  const viewId = useSessionState((state) => state.viewId);
  const readOnly = useSessionState((state) => state.readOnly);
  const [asked, setAsked] = useState<SharedAudience>('meeting');
  const all = audiencesOf(tables).filter(isShared);
  const audience = all.includes(asked) ? asked : 'meeting';
  const [sceneOf] = useState(() => createSceneOf(kinds));
  const today = clock.today();
  const seen = useMemo(() => mask(tables, audience), [tables, audience]);
  const scene = sceneOf({ tables: seen, viewId, say, today });
  if (!forWorker) return null;
  const shared = { tables, audience, readOnly };
  return (
    <Sheet title={say('present.whoSeesWhat')} size="large">
      <div className="audiences">
        <div className="audiences-choices">
          <Choice
            label={say('present.audienceChoice')}
            value={audience}
            options={all.map((id) => ({ id, label: audienceName(tables, id, say) }))}
            onChoose={setAsked}
          />
          <p className="presentStart-sees" role="status">
            {visibleWords(tables, audience, false, say)}
          </p>
          <AudiencePeople {...shared} />
          <FieldTicks {...shared} />
          <PersonModes {...shared} />
          <OtherRules {...shared} />
          <NewAudience readOnly={readOnly} onMade={setAsked} />
          {audience.startsWith('own:') ? (
            <Button
              className="button bordered"
              isDisabled={readOnly}
              onPress={() => session.run('audience.remove', { id: audience.slice('own:'.length) })}
            >
              <Trash2 className="icon" strokeWidth={1.75} aria-hidden />
              {say('present.removeThisAudience')}
            </Button>
          ) : null}
        </div>
        <div className="audiences-preview">
          <h3>{say('present.preview')}</h3>
          {scene ? <RingPicture scene={scene} label={say('present.preview')} /> : null}
        </div>
      </div>
    </Sheet>
  );
}
