// The open map as a file that only a password opens. The bytes are ready before the place is asked for.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { saveMapAsFile } from '../actions/saveMapAsFile.ts';
import { useActions, useSay } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { Tick } from '../fields/Tick.tsx';
import { useVersions } from '../versions/useVersions.ts';
import { NewPassword } from './NewPassword.tsx';

export function SaveFileDialog() {
  const say = useSay();
  const { env } = useActions();
  const { ui } = env;
  const { list } = useVersions();
  const count = (list ?? []).filter(({ name }) => name !== '').length;
  const [versions, setVersions] = useState(false);
  return (
    <Sheet title={say('safety.file.title')}>
      <NewPassword
        act="safety.file.do"
        about="safety.file.what"
        onCancel={() => ui.close()}
        onSet={async (password) => {
          await saveMapAsFile(env, { password, versions });
          ui.close();
          return null;
        }}
      >
        {count > 0 ? (
          <Tick
            label={say('merge.withVersions', { count })}
            hint={say('merge.withVersionsHint')}
            value={versions}
            onChange={setVersions}
          />
        ) : null}
      </NewPassword>
      <Button
        className="button link"
        onPress={() => {
          ui.close();
          void saveMapAsFile(env, { versions });
        }}
      >
        {say('safety.file.plain')}
      </Button>
    </Sheet>
  );
}
