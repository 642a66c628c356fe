// What is between two people, when its line is selected on the drawing.
import { ArrowRight, Trash2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import type { CommandId } from '../../commands/registry.ts';
import type { Key } from '../../i18n/say.ts';
import type { Tables } from '../../model/records/registry.ts';
import { useSay } from '../context.tsx';
import { ParentLinkForm } from './ParentLinkForm.tsx';
import { PartnershipForm } from './PartnershipForm.tsx';
import { PersonButton } from './PersonButton.tsx';
import { TieForm } from './TieForm.tsx';
import { useCase } from './useCase.ts';

export const isRelation = (tables: Tables, id: Id): boolean =>
  tables.tie[id] !== undefined || tables.partnership[id] !== undefined || tables.parentLink[id] !== undefined;

export function RelationPanel({ id }: { id: Id }) {
  const { tables } = useCase();
  const tie = tables.tie[id];
  if (tie) {
    return (
      <Between title="sidebar.tie" people={[tie.aId, tie.bId]} remove="tie.remove" id={id}>
        <TieForm tie={tie} />
      </Between>
    );
  }
  const partnership = tables.partnership[id];
  if (partnership) {
    return (
      <Between title="sidebar.couple" people={[partnership.aId, partnership.bId]} remove="partnership.remove" id={id}>
        <PartnershipForm partnership={partnership} />
      </Between>
    );
  }
  const link = tables.parentLink[id];
  if (!link) return null;
  return (
    <Between title="sidebar.parentAndChild" people={[link.parentId, link.childId]} remove="parentLink.remove" id={id}>
      <ParentLinkForm link={link} />
    </Between>
  );
}

interface BetweenProps {
  readonly id: Id;
  readonly title: Key;
  readonly people: readonly Id[];
  readonly remove: Extract<CommandId, 'tie.remove' | 'partnership.remove' | 'parentLink.remove'>;
  readonly children: React.ReactNode;
}

function Between({ id, title, people, remove, children }: BetweenProps) {
  const say = useSay();
  const { tables, run, readOnly } = useCase();
  return (
    <>
      <header className="side-header">
        <h2>{say(title)}</h2>
      </header>
      <ul className="side-list" aria-label={say('sidebar.between')}>
        {people.map((personId) => {
          const person = tables.person[personId];
          return person ? (
            <li key={personId} className="side-row">
              <PersonButton person={person}>
                <ArrowRight size={16} strokeWidth={1.75} aria-hidden />
              </PersonButton>
            </li>
          ) : null;
        })}
      </ul>
      <div className="side-fields">{children}</div>
      <section className="side-actions" aria-label={say('sidebar.actions')}>
        <Button className="button side-remove" isDisabled={readOnly} onPress={() => run(remove, { id })}>
          <Trash2 className="icon" strokeWidth={1.75} aria-hidden />
          {say('sidebar.removeLine')}
        </Button>
      </section>
    </>
  );
}
