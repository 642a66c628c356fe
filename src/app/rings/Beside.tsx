// Two drawings of one network beside each other, through two pairs of eyes, and in words where they differ.
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import type { Scene } from '../../drawing/scene.ts';
import { callNameOf } from '../../model/facts/names.ts';
import type { MaskedTables } from '../../model/masked.ts';
import type { Records } from '../../model/records/registry.ts';
import { useSay, useSession } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { RingPicture } from './RingPicture.tsx';

interface BesideProps {
  readonly tables: MaskedTables;
  readonly scenes: readonly [Scene, Scene];
  readonly label: string;
  readonly other: Records['perspective'];
  readonly others: readonly Records['perspective'][];
  readonly onChoose: (perspectiveId: Id) => void;
  /** Who is seen differently, and how by each. */
  readonly differences: readonly { readonly personId: Id; readonly first: string; readonly second: string }[];
}

export function Beside({ tables, scenes, label, other, others, onChoose, differences }: BesideProps) {
  const say = useSay();
  const session = useSession();
  return (
    <div className="rings-beside">
      <Choice
        label={say('rings.compareWith')}
        value={other.id}
        options={others.map((one) => ({ id: one.id, label: one.label || say('rings.untitled') }))}
        onChoose={onChoose}
      />
      <div className="rings-pair">
        <RingPicture scene={scenes[0]} label={label} />
        <RingPicture scene={scenes[1]} label={other.label} />
      </div>
      <h2 className="rings-head">{say('rings.differences', { count: differences.length })}</h2>
      <table className="circles-table">
        <thead>
          <tr>
            <th scope="col">{say('rings.tableWho')}</th>
            <th scope="col">{label}</th>
            <th scope="col">{other.label}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ personId, first, second }) => (
            <tr key={personId}>
              <th scope="row">
                <Button className="rings-name" onPress={() => session.select([personId])}>
                  <b>{callNameOf(tables.person[personId], say)}</b>
                </Button>
              </th>
              <td>{first}</td>
              <td>{second}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
