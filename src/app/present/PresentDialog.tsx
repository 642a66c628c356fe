// Before anything shows: where, for whom, and one sentence on what will be seen and what not. Enter starts.
import { MonitorPlay, Projector as ProjectorIcon, Smile } from 'lucide-react';
import { useState } from 'react';
import { Button, Input, Label, Text, TextField } from 'react-aria-components';
import { SLIDE_THEMES, type SlideTheme } from '../../drawing/slide.ts';
import { audienceName, audiencesOf, defaultsOf } from '../../model/audiences.ts';
import { SAFETY_CIRCLES } from '../../model/facts/circles.ts';
import type { AudienceKind, SharedAudience } from '../../model/masked.ts';
import { useActions, usePorts, useSay, useSession, useSessionState } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { Choice } from '../fields/Choice.tsx';
import { Segments } from '../fields/Segments.tsx';
import { Tick } from '../fields/Tick.tsx';
import { useVaultState } from '../lock/useVault.ts';
import type { Presenting } from './presenting.ts';
import { StepsEditor } from './StepsEditor.tsx';
import { visibleWords } from './visibleWords.ts';
import './presentDialog.css';

const WHERE = [
  { id: 'here', icon: MonitorPlay },
  { id: 'window', icon: ProjectorIcon },
  { id: 'child', icon: Smile },
] as const;

const WHO_KNOWS: ReadonlySet<string> = new Set([SAFETY_CIRCLES.knows, SAFETY_CIRCLES.shouldKnow]);

const isShared = (audience: AudienceKind): audience is SharedAudience => audience !== 'worker';

export function PresentDialog() {
  const say = useSay();
  const session = useSession();
  const { stage } = usePorts();
  const { ui } = useActions().env;
  const all = useSessionState((state) => state.tables);
  const forWorker = useSessionState((state) => state.audience === 'worker');
  const tables = session.visibleTables();
  const viewId = useSessionState((state) => state.viewId);
  const [where, setWhere] = useState<Presenting['where']>('here');
  const [chosen, setChosen] = useState<SharedAudience>('meeting');
  const [theme, setTheme] = useState<SlideTheme>('light');
  const [calm, setCalm] = useState(false);
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const child = where === 'child';
  const withPassword = useVaultState() === 'open';
  const audience: SharedAudience = child ? 'child' : chosen;
  const always = defaultsOf(audience).withoutConflict;
  if (viewId === null) return null;
  // The picture itself tells people what others know.
  const tellsWhoKnows = WHO_KNOWS.has(tables.view[viewId]?.schemeId ?? '');
  const start = (): void => {
    const presenting: Presenting = {
      audience,
      viewId,
      where,
      theme,
      withoutConflict: calm || always,
      code: code.trim(),
    };
    // In this window everything that is left, the quick line too, is for those who look.
    if (where !== 'window') {
      session.setAudience(audience);
      session.select([]);
      void stage.fill();
    }
    ui.set({ dialog: null, presenting });
  };
  return (
    <Sheet title={say('present.title')} size="medium">
      <div className="presentStart">
        <Segments
          label={say('present.where')}
          value={where}
          options={WHERE.map(({ id, icon: Icon }) => ({
            id,
            label: say(`present.where.${id}`),
            picture: <Icon className="icon" strokeWidth={1.75} aria-hidden />,
          }))}
          onChoose={setWhere}
        />
        <p className="quiet small">{say(`present.whereHint.${where}`)}</p>
        {child ? null : (
          <Choice
            label={say('present.forWhom')}
            value={chosen}
            options={audiencesOf(tables)
              .filter(isShared)
              .map((id) => ({ id, label: audienceName(tables, id, say) }))}
            onChoose={setChosen}
          />
        )}
        <p className="presentStart-sees" role="status">
          {visibleWords(all, audience, calm || always, say)}
        </p>
        {child ? null : (
          <Segments
            label={say('present.theme')}
            value={theme}
            options={SLIDE_THEMES.map((id) => ({ id, label: say(`present.theme.${id}`) }))}
            onChoose={setTheme}
          />
        )}
        {tellsWhoKnows ? <Tick label={say('present.askedWhoKnows')} value={asked} onChange={setAsked} /> : null}
        {always ? null : <Tick label={say('present.hideConflict')} value={calm} onChange={setCalm} />}
        {child && withPassword ? <p className="quiet small">{say('present.passwordHint')}</p> : null}
        {where === 'window' || (child && withPassword) ? null : (
          <TextField className="field" value={code} onChange={setCode} autoComplete="off">
            <Label className="fieldLabel">{say('present.codeChoice')}</Label>
            <Input className="input presentStart-code" maxLength={20} />
            <Text slot="description" className="quiet small">
              {say('present.codeHint')}
            </Text>
          </TextField>
        )}
        {child ? null : <StepsEditor viewId={viewId} audience={audience} withoutConflict={calm || always} />}
      </div>
      <div className="sheetActs">
        {forWorker ? (
          <Button className="button bordered" onPress={() => ui.open('audiences')}>
            {say('present.whoSeesWhat')}
          </Button>
        ) : null}
        <Button className="button primary" autoFocus isDisabled={tellsWhoKnows && !asked} onPress={start}>
          {say(`present.start.${where}`)}
        </Button>
      </div>
    </Sheet>
  );
}
