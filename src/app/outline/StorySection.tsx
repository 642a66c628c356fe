// One person in sentences.
import { Pencil } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import type { Statement } from '../../diagrams/genogram/tell/statement.ts';
import type { StoryLine } from '../../diagrams/genogram/tell/story.ts';
import type { Person } from '../../model/records/facts.ts';
import { useActions, useSay, useSessionState } from '../context.tsx';
import { NameField } from './NameField.tsx';
import { type FieldsOf, openFields } from './openFields.ts';
import type { Outline } from './useOutline.ts';

interface StorySectionProps {
  readonly person: Person | undefined;
  readonly name: string;
  readonly lines: readonly StoryLine[];
  readonly isChosen: boolean;
  readonly outline: Outline;
  readonly onChoose: (id: Id) => void;
}

export function StorySection({ person, name, lines, isChosen, outline, onChoose }: StorySectionProps) {
  const say = useSay();
  const { env } = useActions();
  const readOnly = useSessionState((state) => state.readOnly);
  if (!person) return null;
  const { id } = person;
  return (
    <section
      className="outlineTold"
      data-story={id}
      data-chosen={isChosen ? '' : undefined}
      // The keys that add and take away work here only on whoever is chosen.
      {...(isChosen ? { 'data-family-keys': '' } : {})}
    >
      <h2>
        {outline.naming[0] === id ? (
          <NameField
            name={person.callName}
            onDone={(typed, byKey) => outline.named(id, typed, byKey)}
            onCancel={() => outline.named(id, null, true)}
          />
        ) : (
          <Button className="outlineNamed" aria-pressed={isChosen} onPress={() => onChoose(id)}>
            <bdi>{name}</bdi>
          </Button>
        )}
      </h2>
      <ul>
        {lines.map(({ statement, pieces }) => {
          const fields = readOnly ? null : fieldsOf(statement, id);
          const sentence = pieces.map(({ text }) => text).join('');
          return (
            <li key={keyOf(statement)}>
              <p>
                {pieces.map(({ text, personId }, nr) =>
                  personId === undefined || personId === id ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name.
                    <span key={nr}>{text}</span>
                  ) : (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the same.
                    <Button key={nr} className="outlineLink" onPress={() => onChoose(personId)}>
                      {text}
                    </Button>
                  ),
                )}
              </p>
              {fields ? (
                <Button
                  className="button square outlineEdit"
                  aria-label={say('outline.editSentence', { sentence })}
                  onPress={() => openFields(env, fields)}
                >
                  <Pencil size={16} strokeWidth={1.75} aria-hidden />
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Where a sentence can be changed; null for one that follows from others. */
function fieldsOf(statement: Statement, personId: Id): FieldsOf | null {
  switch (statement.is) {
    case 'person':
      return { ids: [personId] };
    case 'parents':
      return { ids: statement.links };
    case 'partners':
      return { ids: [statement.partnership.id] };
    case 'tie':
      return { ids: [statement.tie.id] };
    case 'twins':
    case 'siblings':
      return { ids: [personId], part: 'siblings' };
    case 'home':
      return { ids: [personId], part: 'households' };
    default:
      return null;
  }
}

function keyOf(statement: Statement): string {
  switch (statement.is) {
    case 'person':
      return statement.person.id;
    case 'parents':
      return statement.links.join();
    case 'partners':
      return statement.partnership.id;
    case 'tie':
      return statement.tie.id;
    case 'twins':
    case 'siblings':
      return statement.group.id;
    case 'home':
      return statement.household.id;
    case 'related':
      return `related ${statement.partners.join()}`;
    default:
      return statement.is;
  }
}
