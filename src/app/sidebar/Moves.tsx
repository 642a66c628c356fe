// Where somebody came from and moved to: to another country or another house, with the year.
import { Plus, Trash2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { MOVE_KINDS, type Move, type Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { DateEntry } from '../fields/DateEntry.tsx';
import { Segments } from '../fields/Segments.tsx';
import { TextEntry } from '../fields/TextEntry.tsx';
import { HiddenField } from './HiddenField.tsx';
import { optionsOf } from './options.ts';
import { orAbsent, usePersonEdit } from './usePersonEdit.ts';

export function Moves({ person }: { person: Person }) {
  const say = useSay();
  const { edit, isHidden, readOnly } = usePersonEdit(person);
  if (isHidden('moves')) return <HiddenField label={say('sidebar.moves')} />;
  const moves = person.moves ?? [];
  const keep = (next: readonly Move[]): void => edit({ moves: next.length > 0 ? [...next] : undefined });
  const change = (at: number, fields: Changed): void =>
    keep(moves.map((move, i) => (i === at ? changed(move, fields) : move)));
  return (
    <div className="side-moves">
      {moves.length > 0 ? <p className="fieldLabel">{say('sidebar.moves')}</p> : null}
      {moves.map((move, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a move is known by its place in the list.
        <fieldset key={i} className="side-form" aria-label={say('sidebar.moveNr', { nr: i + 1 })}>
          <Segments
            label={say('sidebar.moveKind')}
            value={move.kind}
            options={optionsOf('moveKind', MOVE_KINDS, say)}
            onChoose={(kind) => change(i, { kind })}
            isDisabled={readOnly}
          />
          <DateEntry
            label={say('sidebar.moveDate')}
            value={move.date}
            onKeep={(date) => change(i, { date })}
            isDisabled={readOnly}
          />
          <div className="side-pair">
            {(['from', 'to'] as const).map((end) => (
              <TextEntry
                key={end}
                label={say(end === 'from' ? 'sidebar.movedFrom' : 'sidebar.movedTo')}
                value={move[end] ?? ''}
                onKeep={(text) => change(i, { [end]: orAbsent(text) })}
                isDisabled={readOnly}
              />
            ))}
          </div>
          <Button
            className="button side-remove"
            isDisabled={readOnly}
            onPress={() => keep(moves.filter((_, at) => at !== i))}
          >
            <Trash2 size={18} strokeWidth={1.75} aria-hidden />
            {say('sidebar.removeMove')}
          </Button>
        </fieldset>
      ))}
      <Button
        className="button link side-link"
        isDisabled={readOnly}
        onPress={() => keep([...moves, { kind: 'country' }])}
      >
        <Plus size={16} strokeWidth={1.75} aria-hidden />
        {say('sidebar.addMove')}
      </Button>
    </div>
  );
}

type Changed = { readonly [K in keyof Move]?: Move[K] | undefined };

/** An answer that was emptied is taken away. */
const changed = (move: Move, fields: Changed): Move =>
  Object.fromEntries(
    Object.entries({ ...move, ...fields }).filter(([, value]) => value !== undefined),
  ) as unknown as Move;
