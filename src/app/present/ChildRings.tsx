// Circles in which a child puts people: press somebody, then press where they belong. The same places stand in a list of
// buttons, so that it can be done without a pointer. Everybody can get a face or an animal.
import { Smile } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import { PALETTES } from '../../drawing/ink.ts';
import type { Cell } from '../../drawing/scene.ts';
import { MarksView } from '../../drawing/toReact.tsx';
import { callNameOf } from '../../model/facts/names.ts';
import type { View } from '../../model/records/arrangement.ts';
import { useSay, useSession } from '../context.tsx';
import { useRings } from '../rings/useRings.ts';
import type { ChildViewProps } from './ChildPage.tsx';
import { FacePicker } from './FacePicker.tsx';

const dOf = (outlines: Cell['outlines']): string =>
  outlines.map((points) => `M${points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`).join('');

export function ChildRings({ presenting, tables, onWords, read }: ChildViewProps) {
  const view = tables.view[presenting.viewId];
  return view ? <Rings view={view} tables={tables} onWords={onWords} read={read} /> : null;
}

function Rings({ view, tables, onWords, read }: Omit<ChildViewProps, 'presenting'> & { readonly view: View }) {
  const say = useSay();
  const session = useSession();
  const { scene, cells, deeds } = useRings(tables, view);
  const [chosen, setChosen] = useState<Id | null>(null);
  const [choosingFace, setChoosingFace] = useState(false);
  const nameOf = (id: Id): string => callNameOf(tables.person[id], say);
  const person = chosen === null ? undefined : tables.person[chosen];
  const words = person ? say('present.childWhere', { name: nameOf(person.id) }) : say('present.childChoose');
  useEffect(() => onWords(words), [onWords, words]);
  if (!scene) return null;
  const { x, y, width, height } = scene.bounds;
  const choose = (id: Id): void => {
    setChosen(id === chosen ? null : id);
    setChoosingFace(false);
    read(nameOf(id));
  };
  const place = (cell: Cell): void => {
    if (chosen === null) return;
    deeds.place([chosen], cell);
    read(`${nameOf(chosen)}: ${cell.label}`);
    setChosen(null);
  };
  const isPlaced = person !== undefined && !scene.tray.includes(person.id);
  return (
    <div className="child-rings">
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset. */}
      <svg className="child-picture" viewBox={`${x} ${y} ${width} ${height}`} role="group" aria-label={view.title}>
        {scene.grounds.map(({ key, marks }) => (
          <g key={key}>
            <MarksView marks={marks} palette={PALETTES.light} />
          </g>
        ))}
        {person
          ? cells.map((cell) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: the list of places beside it does the same with keys.
              <path
                key={cell.key}
                className="child-cell"
                fillRule="evenodd"
                d={dOf(cell.outlines)}
                onClick={() => place(cell)}
              />
            ))
          : null}
        {scene.stands.map(({ id, at, marks, label, box }) => (
          // biome-ignore lint/a11y/useSemanticElements: an SVG has no button of its own.
          <g
            key={id}
            role="button"
            tabIndex={0}
            className="child-person"
            aria-label={label}
            aria-pressed={id === chosen}
            transform={`translate(${at.x} ${at.y})`}
            onClick={() => choose(id)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              choose(id);
            }}
          >
            <rect x={box.x} y={box.y} width={box.width} height={box.height} className="slide-hit" />
            <MarksView marks={marks} palette={PALETTES.light} />
          </g>
        ))}
      </svg>
      <div className="child-side">
        {person ? (
          <section className="child-chosen" aria-label={nameOf(person.id)}>
            <p className="child-face" aria-hidden>
              {person.emoji ?? nameOf(person.id).slice(0, 1)}
            </p>
            <h2 dir="auto">{nameOf(person.id)}</h2>
            <Button
              className="button bordered child-button"
              aria-expanded={choosingFace}
              onPress={() => setChoosingFace(!choosingFace)}
            >
              <Smile className="icon" strokeWidth={1.75} aria-hidden />
              {say('present.chooseFace')}
            </Button>
            {choosingFace ? (
              <FacePicker
                onChoose={(emoji) => {
                  session.run('person.edit', { id: person.id, fields: { emoji } });
                  setChoosingFace(false);
                }}
                read={read}
              />
            ) : (
              <ul className="child-places">
                {cells.map((cell) => (
                  <li key={cell.key}>
                    <Button className="button bordered child-button" onPress={() => place(cell)}>
                      {cell.label}
                    </Button>
                  </li>
                ))}
                {isPlaced ? (
                  <li>
                    <Button
                      className="button bordered child-button"
                      onPress={() => {
                        deeds.take([person.id]);
                        setChosen(null);
                      }}
                    >
                      {say('present.childTake')}
                    </Button>
                  </li>
                ) : null}
              </ul>
            )}
          </section>
        ) : (
          <ul className="child-tray">
            {scene.tray.map((id) => (
              <li key={id}>
                <Button className="button bordered child-button" onPress={() => choose(id)}>
                  <span className="child-trayFace" aria-hidden>
                    {tables.person[id]?.emoji ?? nameOf(id).slice(0, 1)}
                  </span>
                  <span dir="auto">{nameOf(id)}</span>
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
