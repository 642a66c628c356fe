// The maps as a list, last changed first, with a search field as soon as there is something to search.
import { Search } from 'lucide-react';
import { useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import type { CaseHead } from '../../ports/storage.ts';
import { useSay } from '../context.tsx';
import { fitOf } from '../dialogs/fitOf.ts';
import { MapRow } from './MapRow.tsx';

export function MapList({ heads, refresh }: { heads: readonly CaseHead[]; refresh: () => Promise<void> }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const found = heads.filter(({ title }) => typed.trim() === '' || fitOf(typed, title) > 0);
  return (
    <>
      <SearchField className="mapSearch" aria-label={say('shell.search')} value={typed} onChange={setTyped}>
        <Search className="icon" strokeWidth={1.75} aria-hidden />
        <Input className="input" placeholder={say('shell.search')} />
      </SearchField>
      {found.length === 0 ? <p className="quiet nothingFound">{say('shell.find.none')}</p> : null}
      <ul className="mapList" aria-label={say('shell.maps')}>
        {found.map((head) => (
          <MapRow key={head.id} head={head} refresh={refresh} />
        ))}
      </ul>
    </>
  );
}
