// Who is looking at this screen, in words and with the colour of the bar. Going to the worker's own view takes a second
// step; to any other view one press.
import { Baby, ChevronDown, FileText, HandHeart, Lock, type LucideIcon, Presentation, User, Users } from 'lucide-react';
import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator, Text } from 'react-aria-components';
import type { Key, Say } from '../../i18n/say.ts';
import { audienceName, audiencesOf } from '../../model/audiences.ts';
import type { AudienceKind, BuiltInAudience } from '../../model/masked.ts';
import { useActions, useSay, useSession, useSessionState } from '../context.tsx';

const FACES: { readonly [A in BuiltInAudience]: LucideIcon } = {
  table: Users,
  worker: Lock,
  child: Baby,
  parentA: User,
  parentB: User,
  fosterParents: HandHeart,
  meeting: Presentation,
  report: FileText,
};
const faceOf = (audience: AudienceKind): LucideIcon => FACES[audience as BuiltInAudience] ?? Users;

/** A sentence below the two that are used all day. */
const SEES: { readonly [A in BuiltInAudience]?: Key } = {
  table: 'shell.audience.tableSees',
  worker: 'shell.audience.workerSees',
};

export function AudienceSwitch() {
  const say = useSay();
  const session = useSession();
  const actions = useActions();
  const { ui } = actions.env;
  const audience = useSessionState((state) => state.audience);
  const all = useSessionState((state) => state.tables);
  // Own audiences are the worker's to choose from; the one in use is named to everybody, as whoever looks may know.
  const tables = session.visibleTables();
  const Icon = faceOf(audience);
  const name = audienceName(all, audience, say, tables);
  const choose = (chosen: AudienceKind): void => {
    if (chosen === audience) return;
    if (chosen === 'worker') ui.open('worker');
    else session.setAudience(chosen);
  };
  const item = (kind: AudienceKind) => (
    <AudienceItem key={kind} kind={kind} name={audienceName(tables, kind, say)} say={say} onChoose={choose} />
  );
  const [daily, others] = [DAILY, audiencesOf(tables).filter((kind) => !DAILY.includes(kind))];
  return (
    <MenuTrigger>
      <Button className="button audience" aria-label={say('shell.audience.now', { name })}>
        <Icon className="icon" strokeWidth={1.75} aria-hidden />
        <span className="word">{name}</span>
        <ChevronDown className="icon" strokeWidth={1.75} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={say('shell.audience.who')}>
          <MenuSection
            aria-label={say('shell.audience.who')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[audience]}
          >
            {daily.map(item)}
            <Separator />
            {others.map(item)}
          </MenuSection>
          {audience === 'worker' ? <Separator /> : null}
          {audience === 'worker' ? (
            <MenuItem id="manage" className="menuItem" onAction={() => actions.run('whoSeesWhat')}>
              {say('present.whoSeesWhat')}
            </MenuItem>
          ) : null}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

const DAILY: readonly AudienceKind[] = ['table', 'worker'];

interface ItemProps {
  readonly kind: AudienceKind;
  readonly name: string;
  readonly say: Say;
  readonly onChoose: (kind: AudienceKind) => void;
}

function AudienceItem({ kind, name, say, onChoose }: ItemProps) {
  const Face = faceOf(kind);
  const sees = SEES[kind as BuiltInAudience];
  return (
    <MenuItem id={kind} className="menuItem" textValue={name} onAction={() => onChoose(kind)}>
      <Face className="icon" strokeWidth={1.75} aria-hidden />
      <div>
        <Text slot="label">{name}</Text>
        {sees ? (
          <Text slot="description" className="quiet small">
            {say(sees)}
          </Text>
        ) : null}
      </div>
    </MenuItem>
  );
}
