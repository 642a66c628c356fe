// Prints marks as React elements, from the same table as the SVG file.
import { createElement, memo, type ReactElement, type ReactNode } from 'react';
import { elementOf, type SvgElement } from './element.ts';
import { PALETTES, type Palette } from './ink.ts';
import type { Mark } from './mark.ts';
import type { Ground, Stroke } from './scene.ts';

const camelNames = new Map<string, string>();

/** React's name of an SVG attribute; data- and aria- keep theirs. */
function reactName(name: string): string {
  if (!name.includes('-') || name.startsWith('data-') || name.startsWith('aria-')) return name;
  let camel = camelNames.get(name);
  if (camel === undefined) {
    camel = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    camelNames.set(name, camel);
  }
  return camel;
}

function reactElement({ name, attributes, children }: SvgElement): ReactElement {
  const props: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(attributes)) props[reactName(key)] = value;
  return createElement(
    name,
    props,
    ...children.map((child) => (typeof child === 'string' ? child : reactElement(child))),
  );
}

interface MarkViewProps {
  readonly mark: Mark;
  readonly palette?: Palette;
}

export const MarkView = memo(function MarkView({ mark, palette = PALETTES.light }: MarkViewProps): ReactElement {
  return reactElement(elementOf(mark, palette));
});

interface MarksViewProps {
  readonly marks: readonly Mark[];
  readonly palette?: Palette;
}

/** Marks of one thing together; compared by identity, so an unchanged thing is not drawn again. */
export const MarksView = memo(function MarksView({ marks, palette = PALETTES.light }: MarksViewProps): ReactNode {
  return marks.map((mark, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity of their own; the list is replaced as a whole.
    <MarkView key={i} mark={mark} palette={palette} />
  ));
});

/** A line with the records it stands for, one group inside the other. */
export const StrokeView = memo(function StrokeView({
  stroke,
  palette = PALETTES.light,
}: {
  readonly stroke: Stroke;
  readonly palette?: Palette;
}): ReactElement {
  return stroke.records.reduceRight<ReactElement>(
    (within, { id, code }) => (
      <g key={id} data-record={id} data-code={code}>
        {within}
      </g>
    ),
    <MarksView marks={stroke.marks} palette={palette} />,
  );
});

export const GroundView = memo(function GroundView({
  ground,
  palette = PALETTES.light,
}: {
  readonly ground: Ground;
  readonly palette?: Palette;
}): ReactElement {
  return (
    <g data-record={ground.record} data-code={ground.code}>
      <MarksView marks={ground.marks} palette={palette} />
    </g>
  );
});
