// Draws a slide on the whole screen: nothing of the editor, only the marks that were sent. The same in the window of the
// presenter and in that of the projector.
import { type CSSProperties, memo, useEffect, useRef, useState } from 'react';
import type { Point } from '../../base/geometry.ts';
import { PALETTES, type Palette } from '../../drawing/ink.ts';
import type { Slide, SlidePerson } from '../../drawing/slide.ts';
import { MarksView } from '../../drawing/toReact.tsx';
import { PenStrokes } from './PenStrokes.tsx';
import './slide.css';

interface Props {
  readonly slide: Slide;
  /** Somebody was pressed. */
  readonly onPerson?: (key: string) => void;
  /** The pen is in use: a line was drawn. */
  readonly onStroke?: (points: readonly Point[]) => void;
}

export function SlideView({ slide, onPerson, onStroke }: Props) {
  const palette = PALETTES[slide.theme];
  const { frame, card, caption } = slide;
  const near = card ? new Set([card.key, ...card.near]) : null;
  const dim = (keys: readonly string[]): string | undefined =>
    near && !keys.every((key) => near.has(key)) ? '' : undefined;
  const isNew = useArrivals(slide.people);
  return (
    <div className="slideFrame">
      <div className="slide" data-slide-theme={slide.theme} data-spotlight={card ? '' : undefined}>
        <p className="slide-bar">
          <span className="slide-barDot" aria-hidden />
          {slide.audience}
        </p>
        <svg
          className="slide-drawing"
          role={onPerson ? 'group' : 'img'}
          aria-label={slide.label}
          viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
        >
          {slide.grounds.map(({ key, marks }) => (
            <g key={key} data-dim={near ? '' : undefined}>
              <MarksView marks={marks} palette={palette} />
            </g>
          ))}
          {slide.lines.map(({ key, marks, people }) => (
            <g key={key} data-dim={dim(people)}>
              <MarksView marks={marks} palette={palette} />
            </g>
          ))}
          {slide.people.map((person) => (
            <PersonView
              key={person.key}
              person={person}
              palette={palette}
              enlarged={slide.enlarged}
              dim={near !== null && !near.has(person.key)}
              arrives={isNew(person.key)}
              {...(onPerson ? { onPress: onPerson } : {})}
            />
          ))}
          <PenStrokes slide={slide} {...(onStroke ? { onStroke } : {})} />
        </svg>
        {card ? (
          <aside className="slide-card" data-side={cardSide(slide)} aria-live="polite">
            <h2 dir="auto">{card.name}</h2>
            {card.lines.map((line) => (
              <p key={line} dir="auto">
                {line}
              </p>
            ))}
          </aside>
        ) : null}
        <p className="slide-caption" aria-live="polite" dir="auto">
          {caption}
        </p>
      </div>
    </div>
  );
}

/** The card stands where whom it is about does not. */
function cardSide({ card, people, frame }: Slide): 'left' | 'right' {
  const about = people.find(({ key }) => key === card?.key);
  return about && about.at.x > frame.x + frame.width / 2 ? 'left' : 'right';
}

/** Who was not on the slide before; nobody on the first one. */
function useArrivals(people: readonly SlidePerson[]): (key: string) => boolean {
  const before = useRef<ReadonlySet<string> | null>(null);
  const [known, setKnown] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    before.current = new Set(people.map(({ key }) => key));
    setKnown(before.current);
  }, [people]);
  return (key) => known !== null && !known.has(key);
}

interface PersonProps {
  readonly person: SlidePerson;
  readonly palette: Palette;
  readonly enlarged: number;
  readonly dim: boolean;
  readonly arrives: boolean;
  readonly onPress?: (key: string) => void;
}

const PersonView = memo(function PersonView({ person, palette, enlarged, dim, onPress, arrives }: PersonProps) {
  const { key, at, box, marks, label } = person;
  // The animation of whoever comes in must not start again when the next thing changes.
  const [came] = useState(arrives);
  const place: CSSProperties = { transform: `translate(${at.x}px, ${at.y}px) scale(${enlarged})` };
  const common = {
    className: 'slide-person',
    style: place,
    'data-dim': dim ? '' : undefined,
    'data-arrives': came ? '' : undefined,
  };
  const inside = (
    <g className="slide-inner">
      <MarksView marks={marks} palette={palette} />
    </g>
  );
  if (!onPress) return <g {...common}>{inside}</g>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no button of its own.
    <g
      {...common}
      role="button"
      tabIndex={0}
      aria-label={label}
      data-key={key}
      onClick={() => onPress(key)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onPress(key);
      }}
    >
      <rect x={box.x} y={box.y} width={box.width} height={box.height} className="slide-hit" />
      {inside}
    </g>
  );
});
