// Where a list comes from: pasted rows, or a file that is chosen or dropped.
import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { Button, Label, Text, TextArea, TextField } from 'react-aria-components';
import { LIST_FILES } from '../../imports/lists/readList.ts';
import { useActions, usePorts, useSay } from '../context.tsx';
import { openListFile, openListText } from './openList.ts';

export function ListSource() {
  const say = useSay();
  const { env } = useActions();
  const { files } = usePorts();
  const [text, setText] = useState('');
  const choose = async (): Promise<void> => {
    const picked = await files.pick(LIST_FILES);
    if (picked) await openListFile(env, picked);
  };
  return (
    <>
      <p>{say('lists.what')}</p>
      <TextField className="field" value={text} onChange={setText} autoFocus>
        <Label className="fieldLabel">{say('lists.pasteHere')}</Label>
        <TextArea
          className="input lists-paste"
          rows={8}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            if (text !== '' || !pasted.includes('\n')) return;
            event.preventDefault();
            void openListText(env, pasted);
          }}
        />
        <Text slot="description">{say('lists.pasteHint')}</Text>
      </TextField>
      <div className="sheetActs lists-acts">
        <Button className="button bordered" onPress={() => void choose()}>
          <FileUp className="icon" strokeWidth={1.75} aria-hidden />
          {say('lists.chooseFile')}
        </Button>
        <span className="quiet small lists-hint">{say('lists.drop')}</span>
        <Button className="button primary" isDisabled={text.trim() === ''} onPress={() => void openListText(env, text)}>
          {say('lists.readPasted')}
        </Button>
      </div>
    </>
  );
}
