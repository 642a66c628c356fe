// What a newcomer sees: what this is for, and the one next step.
import { FileUp, Plus } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useActions, useSay } from '../context.tsx';
import { FamilyPicture } from './FamilyPicture.tsx';
import { newMap, openFileAsMap, openSampleMap } from './openings.ts';

export function EmptyStart() {
  const say = useSay();
  const { env } = useActions();
  return (
    <section className="emptyStart">
      <FamilyPicture />
      <h1>{say('shell.empty.title')}</h1>
      <p className="emptyWhat">{say('shell.empty.what')}</p>
      <div className="emptyActs">
        <Button className="button primary big" onPress={() => void newMap(env)}>
          <Plus className="icon" strokeWidth={1.75} aria-hidden />
          {say('shell.newMap')}
        </Button>
        <Button className="button bordered big" onPress={() => void openSampleMap(env)}>
          {say('shell.openSample')}
        </Button>
      </div>
      <Button className="button link" onPress={() => void openFileAsMap(env)}>
        <FileUp className="icon" strokeWidth={1.75} aria-hidden />
        {say('shell.openFile')}
      </Button>
    </section>
  );
}
