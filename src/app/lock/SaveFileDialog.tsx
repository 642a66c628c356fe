// The open map as a file that only a password opens. The bytes are ready before the place is asked for.
import { Button } from 'react-aria-components';
import { saveMapAsFile } from '../actions/saveMapAsFile.ts';
import { useActions, useSay } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { NewPassword } from './NewPassword.tsx';

export function SaveFileDialog() {
  const say = useSay();
  const { env } = useActions();
  const { ui } = env;
  return (
    <Sheet title={say('safety.file.title')}>
      <NewPassword
        act="safety.file.do"
        about="safety.file.what"
        onCancel={() => ui.close()}
        onSet={async (password) => {
          await saveMapAsFile(env, password);
          ui.close();
          return null;
        }}
      />
      <Button
        className="button link"
        onPress={() => {
          ui.close();
          void saveMapAsFile(env);
        }}
      >
        {say('safety.file.plain')}
      </Button>
    </Sheet>
  );
}
