// People out of another program's file, while a map is open: a new map, or into this one.
import { Button } from 'react-aria-components';
import type { OpenedFile } from '../../imports/format.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import { useActions, useSay, useSession } from '../context.tsx';
import { asNewMap, MOST_INTO_MAP } from './takeOver.ts';

export function WhereTo({ opened, onMap }: { opened: OpenedFile; onMap: () => void }) {
  const say = useSay();
  const { env } = useActions();
  const title = useSession().visibleTables().caseInfo[CASE_ID]?.title ?? '';
  const count = Object.keys(opened.tables.person).length;
  const tooMany = count > MOST_INTO_MAP;
  return (
    <>
      <p>{say('lists.where', { name: opened.title })}</p>
      <p className="lists-count">{say('lists.people', { count })}</p>
      <p className="quiet">
        {tooMany ? say('lists.tooManyForMap', { most: MOST_INTO_MAP }) : say('lists.whereHint', { title })}
      </p>
      <div className="sheetActs">
        <Button className="button bordered" isDisabled={tooMany} onPress={onMap}>
          {say('lists.intoMap')}
        </Button>
        <Button className="button primary" autoFocus onPress={() => void asNewMap(env, opened, true)}>
          {say('lists.newMap')}
        </Button>
      </div>
    </>
  );
}
