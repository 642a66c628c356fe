// A presentation: steps, what is on each slide, and that its words can be read from the back of the room.
import { describe, expect, it } from 'vitest';
import { anonymousKeys, slideOf } from '../../../src/app/present/slideOf.ts';
import { tableOf } from '../../../src/base/tables.ts';
import { planSteps } from '../../../src/diagrams/presentation/planSteps.ts';
import { supportShown } from '../../../src/diagrams/presentation/supportShown.ts';
import { KINDS, kindOf } from '../../../src/diagrams/registry.ts';
import type { Mark } from '../../../src/drawing/mark.ts';
import type { Slide } from '../../../src/drawing/slide.ts';
import { createSceneOf } from '../../../src/editor/sceneOf.ts';
import { sayIn } from '../../../src/i18n/say.ts';
import { unfolding } from '../../../src/model/facts/presentationSteps.ts';
import { mask } from '../../../src/model/mask.ts';
import type { PresentationStep } from '../../../src/model/records/arrangement.ts';
import type { Tables } from '../../../src/model/records/registry.ts';
import { GENOGRAM } from '../../support/family.ts';
import { generated } from '../../support/generate.ts';
import { genogramView, novaTables } from '../../support/nova.ts';

const say = sayIn('nl');
const WIDE = 16 / 9;
const today = '2026-11-22';

/** Everybody in their place in every view that is drawn. */
function arranged(tables: Tables): Tables {
  const placements = Object.values(tables.view).flatMap((view) => kindOf(view)?.arrange(tables, view, false) ?? []);
  return { ...tables, viewPlacement: tableOf([...Object.values(tables.viewPlacement), ...placements]) };
}

const nova = arranged(await novaTables());
const large = arranged({ ...generated(4, 80), view: tableOf([GENOGRAM]) });

function present(of: Tables, viewId: string, spotlight: string | null = null) {
  const tables = mask(of, 'meeting');
  const sceneOf = createSceneOf(KINDS);
  const { keyOf } = anonymousKeys();
  const supported = supportShown(tables);
  const drawn = (id: string, withSupport = false) =>
    sceneOf({ tables: withSupport ? supported : tables, viewId: id, say, today });
  const steps = planSteps({ tables, viewId, sceneOf: drawn, say, aspect: WIDE });
  const slides = steps.map((step) => {
    const scene = drawn(step.viewId, step.withSupport);
    if (!scene) throw new Error('Not drawn');
    const request = {
      tables,
      scene,
      step,
      theme: 'light' as const,
      audience: 'iedereen',
      spotlight,
      aspect: WIDE,
      say,
      keyOf,
    };
    return slideOf(request);
  });
  return { steps, slides };
}

const sizes = (marks: readonly Mark[]): number[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? sizes(mark.marks) : mark.kind === 'text' ? [mark.size] : []));

/** The height of the smallest letters on a screen of 1920 x 1080. */
function smallestPx({ frame, enlarged, people, lines, grounds }: Slide): number {
  const scale = Math.min(1920 / frame.width, (1080 - 132) / frame.height);
  const all = [
    ...people.flatMap(({ marks }) => sizes(marks).map((size) => size * enlarged)),
    ...[...lines, ...grounds].flatMap(({ marks }) => sizes(marks)),
  ];
  return Math.min(...all) * scale;
}

describe('a presentation', () => {
  it('shows the genogram and the circles of Nova at once, with words of at least 24 px', () => {
    for (const view of [genogramView(nova), Object.values(nova.view).find(({ type }) => type === 'rings')]) {
      const { slides } = present(nova, view?.id ?? '');
      expect(slides).toHaveLength(1);
      expect(slides.every((slide) => smallestPx(slide) >= 23.99)).toBe(true);
    }
  });

  it('becomes steps where that does not fit; everybody comes by, and every word can be read', () => {
    const { slides } = present(large, GENOGRAM.id);
    expect(slides.length).toBeGreaterThan(3);
    for (const slide of slides) expect(smallestPx(slide)).toBeGreaterThanOrEqual(23.99);
    const seen = new Set(
      slides
        .slice(1)
        .flatMap(({ people, frame: { x, y, width, height } }) =>
          people.flatMap(({ key, at }) =>
            at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height ? [key] : [],
          ),
        ),
    );
    expect(seen.size).toBe(slides[0]?.people.length);
  });

  it('shows the five circles one by one, and a long table in parts, each with words that can be read', () => {
    for (const type of ['circlesOverview', 'sociogramTable'] as const) {
      const all = Object.values(nova.view);
      const { perspectiveIds } = all.find((one) => one.type === type) ?? all.find((one) => one.type === 'rings') ?? {};
      const view = { id: 'v', type, title: '', perspectiveIds: perspectiveIds ?? [] };
      const { slides } = present({ ...nova, view: tableOf([view]) }, 'v');
      expect([type, slides.length]).toEqual([type, type === 'circlesOverview' ? 5 : expect.any(Number)]);
      expect(slides.length).toBeGreaterThan(1);
      for (const slide of slides) {
        expect(smallestPx(slide)).toBeGreaterThanOrEqual(23.99);
        expect(slide.grounds.flatMap(({ marks }) => sizes(marks)).length).toBeGreaterThan(3);
      }
    }
  });

  it('unfolds from the child outwards, everybody once', () => {
    const drawn = Object.keys(nova.person);
    const steps = unfolding(nova, drawn);
    expect(steps.slice(0, 4).map(({ caption }) => caption)).toEqual([
      'present.step.child',
      'present.step.parents',
      'present.step.siblings',
      'present.step.grandparents',
    ]);
    expect(steps.flatMap(({ comes }) => comes).sort()).toEqual([...drawn].sort());
    expect(steps[1]?.comes).toEqual(expect.arrayContaining(['sanne', 'revelino', 'bram', 'joris']));
  });

  it('follows kept steps: only who is shown, lines no further than they reach, ties when they come', () => {
    const viewId = genogramView(nova).id;
    const tie = { id: 't', aId: 'nova', bId: 'sanne', code: 'Friendship' as const, period: 'now' as const, saidBy: [] };
    const kept: PresentationStep[] = [
      { id: 's1', viewId, order: 1, caption: 'Nova', shownIds: ['nova'] },
      { id: 's2', viewId, order: 2, shownIds: ['nova', 'sanne', 'ria', 'kees'], withoutTies: true },
      { id: 's3', viewId, order: 3, focusId: 'ria' },
    ];
    const { slides } = present({ ...nova, tie: tableOf([tie]), presentationStep: tableOf(kept) }, viewId);
    expect(slides.map(({ people }) => people.length)).toEqual([1, 4, 27]);
    expect(slides[0]?.caption).toBe('Nova');
    // The bar of Ria's children ends at Sanne: her brother and sister are not there yet.
    const right = (slide: Slide | undefined): number =>
      Math.max(
        ...(slide?.lines ?? []).flatMap(({ marks }) =>
          marks
            .flatMap((mark) => (mark.kind === 'path' ? mark.steps : []))
            .flatMap((one) => (one.to === 'close' ? [] : [one.x])),
        ),
      );
    const ria = Math.max(...(slides[1]?.people ?? []).map(({ at }) => at.x));
    expect(right(slides[1])).toBeLessThanOrEqual(ria);
    expect(right(slides[2])).toBeGreaterThan(ria);
    const shortest = Math.min(
      ...(slides[1]?.lines ?? []).flatMap(({ marks }) =>
        marks.flatMap((mark) => {
          const points = mark.kind === 'path' ? mark.steps.flatMap((one) => (one.to === 'close' ? [] : [one])) : [];
          const [first, last] = [points[0], points.at(-1)];
          return first && last ? [Math.hypot(first.x - last.x, first.y - last.y)] : [];
        }),
      ),
    );
    expect(shortest).toBeGreaterThan(5);
    expect(slides[2]?.card).toMatchObject({ name: expect.stringContaining('Ria') });
  });

  it('shows who gives which support at the step that is for it, and not before', () => {
    const viewId = genogramView(nova).id;
    const [childNetwork] = Object.values(nova.perspective).filter(({ kind }) => kind === 'child');
    const given = {
      id: 'given',
      giverId: 'ria',
      receiverId: childNetwork?.id ?? '',
      type: 'emotional' as const,
      level: '++' as const,
      basis: 'experienced' as const,
      released: true,
      saidBy: [],
    };
    const kept: PresentationStep[] = [
      { id: 's1', viewId, order: 1 },
      { id: 's2', viewId, order: 2, withSupport: true },
    ];
    const { slides } = present({ ...nova, supportRating: tableOf([given]), presentationStep: tableOf(kept) }, viewId);
    const marksOfRia = slides.map(
      ({ people }) => people.find(({ label }) => label.startsWith('Ria'))?.marks.length ?? 0,
    );
    expect(marksOfRia).toHaveLength(2);
    expect(marksOfRia[1]).toBeGreaterThan(marksOfRia[0] ?? 0);
  });

  it('puts somebody in the light with those who are tied to them', () => {
    const { slides } = present(nova, genogramView(nova).id, 'sanne');
    const [slide] = slides;
    const named = (key: string): string => slide?.people.find((one) => one.key === key)?.label.split(/[ ,]/)[0] ?? '';
    expect(slide?.card?.name).toContain('Sanne');
    expect(slide?.card?.lines[0]).toBe('moeder');
    expect(slide?.card?.near.map(named)).toEqual(expect.arrayContaining(['Nova', 'Revelino', 'Dennis']));
  });

  it('holds no id and nothing private, only keys without meaning', () => {
    for (const view of Object.values(nova.view)) {
      const sent = JSON.stringify(present(nova, view.id).slides);
      for (const id of ['"nova"', 'h-pleeg', 'kastanje', 'pv-nova', 'revelino'])
        expect([id, sent.includes(id)]).toEqual([id, false]);
      for (const word of ['Kastanjelaan', 'Kampersluis', 'Oldenhave', 'strafrechtelijk']) {
        expect([word, sent.includes(word)]).toEqual([word, false]);
      }
    }
  });
});
