// Somebody's relations: how it is between them and others.
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import type { Say } from '../../i18n/say.ts';
import type { Family } from '../../model/facts/family.ts';
import { callNameOf, fullNameOf } from '../../model/facts/names.ts';
import { codeKey, tieKey } from '../../model/facts/words.ts';
import type { Person } from '../../model/records/facts.ts';
import type { Tie, TieCode } from '../../model/records/perception.ts';
import type { Tables } from '../../model/records/registry.ts';
import { useSay } from '../context.tsx';
import { AddWith } from './AddWith.tsx';
import { Row } from './Row.tsx';
import { Section } from './Section.tsx';
import { TieForm } from './TieForm.tsx';
import { TieKind } from './TieKind.tsx';
import { peopleByName, useCase } from './useCase.ts';

const FEW = 8;

/** "hecht, vroeger, oma, volgens Nova": what one tie of `personId` says. */
function tieWords(tie: Tie, personId: Id, tables: Tables, say: Say): string {
  const speakers = tie.saidBy.flatMap((id) => tables.person[id] ?? []).map((one) => callNameOf(one, say));
  return [
    say(tieKey(tie.code)),
    tie.period === 'now' ? '' : say(codeKey('period', tie.period)),
    tie.label ?? '',
    (tie.bId === personId && tie.roleOfB) || '',
    speakers.length === 0 ? '' : say('sidebar.according', { names: speakers.join(', ') }),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

export function Ties({ person, ties }: { person: Person; ties: Family['ties'] }) {
  const say = useSay();
  const { tables, runHere } = useCase();
  const [all, setAll] = useState(false);
  const sorted = [...ties].sort((a, b) =>
    fullNameOf(tables.person[a.personId], say).localeCompare(fullNameOf(tables.person[b.personId], say)),
  );
  return (
    <Section id="ties" title={say('sidebar.ties')} count={ties.length}>
      <ul className="side-list">
        {(all ? sorted : sorted.slice(0, FEW)).map(({ tie, personId }) => (
          <Row
            key={tie.id}
            personId={personId}
            words={tieWords(tie, personId, tables, say)}
            onRemove={() => runHere('tie.remove', { id: tie.id })}
            removeLabel={say('sidebar.removeLine')}
          >
            <TieForm tie={tie} />
          </Row>
        ))}
      </ul>
      {ties.length > FEW ? (
        <Button className="button link" onPress={() => setAll(!all)} aria-expanded={all}>
          {say(all ? 'sidebar.showFewer' : 'sidebar.showAll', { count: ties.length })}
        </Button>
      ) : null}
      <NewTie person={person} />
    </Section>
  );
}

function NewTie({ person }: { person: Person }) {
  const say = useSay();
  const { tables, runHere } = useCase();
  const [code, setCode] = useState<TieCode>('Friendship');
  return (
    <AddWith
      icon={Plus}
      open={say('sidebar.newTie')}
      whom={say('sidebar.tieWith')}
      add={say('sidebar.add')}
      people={() => peopleByName(tables).filter((one) => one.id !== person.id)}
      onAdd={(id) => runHere('tie.add', { aId: person.id, bId: id, code })}
    >
      <TieKind value={code} onChoose={setCode} />
    </AddWith>
  );
}
