// A relation from somebody in the outline: with whom, and which kind.
import type { Id } from '../../base/ids.ts';
import { RelationChooser } from '../canvas/RelationChooser.tsx';
import { useSession } from '../context.tsx';
import { peopleByName, useCase } from '../sidebar/useCase.ts';
import type { Outline } from './useOutline.ts';

export function Relating({ fromId, outline }: { fromId: Id; outline: Outline }) {
  const session = useSession();
  const { tables } = useCase();
  const from = tables.person[fromId];
  const close = (): void => {
    outline.setRelating(null);
    outline.focusOn(fromId);
  };
  if (!from) return null;
  return (
    <RelationChooser
      from={from}
      to={null}
      people={peopleByName(tables)}
      onChoose={(bId, code) => {
        session.run('tie.add', { aId: fromId, bId, code });
        close();
      }}
      onCancel={close}
    />
  );
}
