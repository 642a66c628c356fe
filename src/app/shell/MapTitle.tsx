// The title of the map; a press turns it into a field.
import { Button, Input, TextField } from 'react-aria-components';
import { CASE_ID } from '../../model/records/arrangement.ts';
import { useActions, useSay, useSession, useSessionState, useUi } from '../context.tsx';

const LONGEST = 200;

export function MapTitle() {
  const say = useSay();
  const session = useSession();
  const { ui } = useActions().env;
  const title = useSessionState((state) => state.tables.caseInfo[CASE_ID]?.title ?? '');
  const readOnly = useSessionState((state) => state.readOnly);
  const renaming = useUi((state) => state.renaming);
  const shown = title.trim() === '' ? say('shell.untitled') : title;

  const done = (typed: string | null): void => {
    if (!ui.store.getState().renaming) return;
    ui.set({ renaming: false });
    const next = typed?.trim();
    if (next && next !== title) session.run('case.edit', { fields: { title: next } });
  };

  if (renaming && !readOnly) {
    return (
      <TextField className="titleField" aria-label={say('shell.mapTitle')} defaultValue={title} maxLength={LONGEST}>
        <Input
          className="input titleInput"
          ref={(input) => input?.select()}
          onBlur={(event) => done(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') done(event.currentTarget.value);
            if (event.key === 'Escape') done(null);
          }}
        />
      </TextField>
    );
  }
  return (
    <h1 className="mapTitle">
      <Button className="button titleButton" isDisabled={readOnly} onPress={() => ui.set({ renaming: true })}>
        <bdi>{shown}</bdi>
        <span className="unseen">{say('shell.renameHint')}</span>
      </Button>
    </h1>
  );
}
