// Maps that the second copy still has and the first has lost: offered, never forced.
import { Button } from 'react-aria-components';
import type { CaseHead } from '../../ports/storage.ts';
import { useActions, useSay } from '../context.tsx';
import { bringBackMap } from './mapWork.ts';

export function LostMaps({ heads, refresh }: { heads: readonly CaseHead[]; refresh: () => Promise<void> }) {
  const say = useSay();
  const { env } = useActions();
  if (heads.length === 0) return null;
  return (
    <section className="lostMaps">
      <h2>{say('shell.lost.title')}</h2>
      <p className="quiet">{say('shell.lost.what')}</p>
      <ul className="mapList">
        {heads.map((head) => (
          <li key={head.id} className="mapRow still">
            <span className="mapWords">
              <bdi className="mapName">{head.title || say('shell.untitled')}</bdi>
              <span className="quiet small">{say('shell.people', { count: head.people })}</span>
            </span>
            <Button className="button bordered" onPress={() => void bringBackMap(env, head.id, refresh)}>
              {say('shell.lost.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
