// How far the oil slick goes, and who stands out in it.
import { ChevronsDownUp, ChevronsUpDown, Eye } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import type { Slick } from '../../diagrams/oilSlick/readSlick.ts';
import { ALL_LEVELS } from '../../model/facts/levels.ts';
import { lightOf, waysFound } from '../../model/facts/slickLight.ts';
import type { MaskedTables } from '../../model/masked.ts';
import type { View } from '../../model/records/arrangement.ts';
import { useSay, useSession, useSessionState } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';

interface SlickLookProps {
  readonly tables: MaskedTables;
  readonly view: View;
  readonly slick: Slick;
  readonly readOnly: boolean;
  readonly onExpand: (ids: readonly Id[], open: boolean) => void;
}

const STEPS = [1, 2, 3];
const NOBODY = 'nobody';

export function SlickLook({ tables, view, slick, readOnly, onExpand }: SlickLookProps) {
  const say = useSay();
  const session = useSession();
  const alone = useSessionState((state) => state.audience === 'worker');
  const open = [...slick.expandedIds].filter((id) => slick.levels.has(id));
  const [perspectiveId] = view.perspectiveIds;
  const light = lightOf(view);
  const ways = waysFound(tables);
  const lights = ['notAsked' as const, ...ways];
  const { light: _before, ...rest } = view.filter ?? {};
  const upTo = (most: number): string =>
    most >= ALL_LEVELS ? say('network.slick.allLevels') : say('network.slick.upTo', { count: most });
  const steps = [...new Set([...STEPS, slick.most, ALL_LEVELS])].sort((a, b) => a - b);
  return (
    <DialogTrigger>
      <Button className="button ecogram-toggle" data-changed={light === null ? undefined : ''}>
        <Eye className="icon" strokeWidth={1.75} aria-hidden />
        {say('network.slick.look')}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog aria-label={say('network.slick.look')} className="ecogram-popover slick-look">
          <Choice
            label={say('network.slick.howFar')}
            value={String(slick.most)}
            options={steps.map((most) => ({ id: String(most), label: upTo(most) }))}
            isDisabled={readOnly || perspectiveId === undefined}
            onChoose={(most) => {
              if (perspectiveId !== undefined) session.run('slick.levels', { perspectiveId, most: Number(most) });
            }}
          />
          <Choice
            label={say('network.slick.light')}
            value={light !== null && lights.includes(light) ? light : NOBODY}
            options={[
              { id: NOBODY, label: say('network.slick.noLight') },
              ...lights.map((id) => ({ id, label: say(`network.slick.light.${id}`) })),
            ]}
            isDisabled={readOnly}
            onChoose={(id) =>
              session.run('view.edit', {
                id: view.id,
                fields: { filter: id === NOBODY ? rest : { ...rest, light: id } },
              })
            }
          />
          <p className="quiet small">{say('network.slick.notAskedHint')}</p>
          {alone && ways.length > 0 ? <p className="quiet small">{say('network.slick.foundHint')}</p> : null}
          <div className="slick-all">
            <Button
              className="button bordered"
              isDisabled={readOnly || slick.more.size === 0}
              onPress={() => onExpand([...slick.more.keys()], true)}
            >
              <ChevronsUpDown className="icon" strokeWidth={1.75} aria-hidden />
              {say('network.slick.openAll')}
            </Button>
            <Button
              className="button bordered"
              isDisabled={readOnly || open.length === 0}
              onPress={() => onExpand(open, false)}
            >
              <ChevronsDownUp className="icon" strokeWidth={1.75} aria-hidden />
              {say('network.slick.closeAll')}
            </Button>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
