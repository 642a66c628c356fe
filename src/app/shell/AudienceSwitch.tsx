// Who is looking at this screen. Going to the worker's own view takes a second step; going back takes one press.
import { ChevronDown, Lock, Users } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { AUDIENCES, type AudienceKind } from '../../model/masked.ts';
import { useActions, useSay, useSession, useSessionState } from '../context.tsx';

const FACES = {
  table: { icon: Users, name: 'shell.audience.table', sees: 'shell.audience.tableSees' },
  worker: { icon: Lock, name: 'shell.audience.worker', sees: 'shell.audience.workerSees' },
} as const satisfies Record<AudienceKind, unknown>;

export function AudienceSwitch() {
  const say = useSay();
  const session = useSession();
  const { ui } = useActions().env;
  const audience = useSessionState((state) => state.audience);
  const { icon: Icon, name } = FACES[audience];
  const choose = (chosen: AudienceKind): void => {
    if (chosen === audience) return;
    if (chosen === 'worker') ui.open('worker');
    else session.setAudience(chosen);
  };
  return (
    <MenuTrigger>
      <Button className="button audience" aria-label={say('shell.audience.now', { name: say(name) })}>
        <Icon className="icon" strokeWidth={1.75} aria-hidden />
        <span className="word">{say(name)}</span>
        <ChevronDown className="icon" strokeWidth={1.75} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={say('shell.audience.who')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[audience]}
        >
          {AUDIENCES.map((kind) => {
            const { icon: FaceIcon, name: face, sees } = FACES[kind];
            return (
              <MenuItem
                key={kind}
                id={kind}
                className="menuItem twoLine"
                textValue={say(face)}
                onAction={() => choose(kind)}
              >
                <FaceIcon className="icon" strokeWidth={1.75} aria-hidden />
                <div>
                  <Text slot="label">{say(face)}</Text>
                  <Text slot="description" className="quiet small">
                    {say(sees)}
                  </Text>
                </div>
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
