// Circles that belong together as tabs above the drawing; each is a view of its own, through the same eyes.
import { Columns2, LayoutGrid } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Key } from '../../i18n/say.ts';
import { builtInScheme } from '../../model/ringSchemes.ts';
import { useSay, useSession } from '../context.tsx';
import { groupName, groupOf, openRings } from './ringGroups.ts';
import type { RingsShown } from './useRings.ts';

/** One drawing, all that belong together, or one through two pairs of eyes. */
export type Looking = 'one' | 'all' | 'beside';

interface RingTabsProps {
  readonly shown: RingsShown;
  readonly looking: Looking;
  readonly onLook: (looking: Looking) => void;
}

const current = (isIt: boolean) => (isIt ? { 'aria-current': 'page' as const } : {});

export function RingTabs({ shown, looking, onLook }: RingTabsProps) {
  const say = useSay();
  const session = useSession();
  const { tables, view } = shown;
  const group = groupOf(tables, view.schemeId);
  const { scheme } = shown.rings;
  const [perspectiveId] = view.perspectiveIds;
  const several = group !== null && group.schemeIds.length > 1;
  // The row is always there: a drawing that changes height would be out of sight at once.
  return (
    <nav className="rings-tabs" aria-label={group ? groupName(group, tables, say) : say('rings.untitled')}>
      {several ? (
        group.schemeIds.map((schemeId, i) => (
          <Button
            key={schemeId}
            className="button rings-tab"
            {...current(schemeId === view.schemeId && looking === 'one')}
            onPress={() => {
              onLook('one');
              openRings(session, say, { schemeId, ...(perspectiveId ? { perspectiveId } : {}) });
            }}
          >
            <span className="rings-tab-nr">{i + 1}</span>
            {say(`rings.tab.${schemeId}` as Key)}
          </Button>
        ))
      ) : (
        <p className="quiet rings-question">
          {scheme?.questionNl ?? builtInScheme(view.schemeId ?? '', say)?.questionNl}
        </p>
      )}
      {several ? (
        <Button className="button rings-tab" {...current(looking === 'all')} onPress={() => onLook('all')}>
          <LayoutGrid className="icon" strokeWidth={1.75} aria-hidden />
          {say('rings.overview')}
        </Button>
      ) : null}
      <Button
        className="button rings-tab"
        {...current(looking === 'beside')}
        onPress={() => onLook(looking === 'beside' ? 'one' : 'beside')}
      >
        <Columns2 className="icon" strokeWidth={1.75} aria-hidden />
        {say('rings.beside')}
      </Button>
    </nav>
  );
}
