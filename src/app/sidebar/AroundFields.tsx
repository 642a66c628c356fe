// "Familie rond …": shows only the family around one person, so that a large tree can be read.
import { Button } from 'react-aria-components';
import { MOST_GENERATIONS } from '../../commands/viewFilter.ts';
import { aroundOf } from '../../diagrams/genogram/around.ts';
import type { View } from '../../model/records/arrangement.ts';
import { useShowAround } from '../canvas/useShowAround.ts';
import { useSay } from '../context.tsx';
import { PersonPicker } from '../fields/PersonPicker.tsx';
import { Segments } from '../fields/Segments.tsx';
import { peopleByName, useCase } from './useCase.ts';

const GENERATIONS = Array.from({ length: MOST_GENERATIONS }, (_, i) => String(i + 1));

export function AroundFields({ view }: { view: View }) {
  const say = useSay();
  const { tables, readOnly } = useCase();
  const showAround = useShowAround();
  const around = aroundOf(tables, view);
  const viewId = view.id;
  return (
    <>
      <PersonPicker
        key={around?.personId ?? ''}
        label={say('sidebar.around')}
        people={peopleByName(tables)}
        chosen={around?.personId ?? null}
        onChoose={(id) => {
          if (id && id !== around?.personId) showAround(viewId, id, around?.generations);
        }}
        isDisabled={readOnly}
      />
      {around ? (
        <>
          <Segments
            label={say('sidebar.generations')}
            value={String(around.generations)}
            options={GENERATIONS.map((id) => ({ id, label: id }))}
            onChoose={(count) => showAround(viewId, around.personId, Number(count))}
            isDisabled={readOnly}
          />
          <Button className="button bordered side-link" isDisabled={readOnly} onPress={() => showAround(viewId, null)}>
            {say('sidebar.showEverybody')}
          </Button>
        </>
      ) : null}
    </>
  );
}
