// A presentation while it runs: which step, whom the light is on, whether the screen is blank, and the slide that follows
// from it. Everything is made from the masked copy.
import { useCallback, useMemo, useState } from 'react';
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { type PlannedStep, planSteps } from '../../diagrams/presentation/planSteps.ts';
import { supportShown } from '../../diagrams/presentation/supportShown.ts';
import type { Slide, SlideTheme } from '../../drawing/slide.ts';
import { createSceneOf } from '../../editor/sceneOf.ts';
import { audienceName } from '../../model/audiences.ts';
import { mask } from '../../model/mask.ts';
import { useRememberedSay } from '../canvas/useStillScene.ts';
import { usePorts, useSessionState } from '../context.tsx';
import type { Presenting } from './presenting.ts';
import { anonymousKeys, slideOf } from './slideOf.ts';

export interface Presentation {
  readonly steps: readonly PlannedStep[];
  readonly nr: number;
  readonly slide: Slide | null;
  readonly slideAt: (nr: number) => Slide | null;
  readonly blank: boolean;
  readonly theme: SlideTheme;
  readonly withoutConflict: boolean;
  readonly spotlit: boolean;
  /** The pen is in use. */
  readonly penning: boolean;
  goTo(nr: number): void;
  setBlank(blank: boolean): void;
  setTheme(theme: SlideTheme): void;
  setWithoutConflict(without: boolean): void;
  /** The light on somebody of the slide, by key; off when it was on them. */
  lightOn(key: string): void;
  /** The light on whom this step is about, or off. */
  toggleLight(): void;
  setPenning(penning: boolean): void;
  /** A line over the step that is shown now; gone when the presentation ends. */
  draw(points: readonly Point[]): void;
  /** What was drawn over this step goes. */
  wipe(): void;
}

export function usePresentation(presenting: Presenting, aspect: number): Presentation {
  const say = useRememberedSay();
  const { clock, kinds } = usePorts();
  const all = useSessionState((state) => state.tables);
  const [at, setAt] = useState(0);
  const [blank, setBlank] = useState(false);
  const [theme, setTheme] = useState(presenting.theme);
  const [withoutConflict, setWithoutConflict] = useState(presenting.withoutConflict);
  const [spotlight, setSpotlight] = useState<Id | null>(null);
  const [drawn] = useState(() => createSceneOf(kinds));
  // Each remembers its last drawings; steps with and without support follow each other.
  const [drawnWithSupport] = useState(() => createSceneOf(kinds));
  const [keys] = useState(anonymousKeys);
  const { audience, viewId } = presenting;
  const today = clock.today();

  const tables = useMemo(() => mask(all, audience, { withoutConflict }), [all, audience, withoutConflict]);
  const supported = useMemo(() => supportShown(tables), [tables]);
  const sceneOf = useCallback(
    (id: Id, withSupport = false) =>
      withSupport
        ? drawnWithSupport({ tables: supported, viewId: id, say, today })
        : drawn({ tables, viewId: id, say, today }),
    [drawn, drawnWithSupport, tables, supported, say, today],
  );
  const steps = useMemo(
    () => planSteps({ tables, viewId, sceneOf, say, aspect }),
    [tables, viewId, sceneOf, say, aspect],
  );
  const nr = Math.min(at, Math.max(0, steps.length - 1));
  const bar = say('present.barFor', { audience: audienceName(all, audience, say, tables) });
  const slideAt = useCallback(
    (asked: number, light: Id | null = null): Slide | null => {
      const step = steps[asked];
      const scene = step ? sceneOf(step.viewId, step.withSupport) : null;
      if (!step || !scene) return null;
      return slideOf({ tables, scene, step, theme, audience: bar, spotlight: light, aspect, say, keyOf: keys.keyOf });
    },
    [steps, sceneOf, tables, theme, bar, aspect, say, keys],
  );
  const step = steps[nr];
  const [penning, setPenning] = useState(false);
  const [drawnOver, setDrawnOver] = useState<Readonly<Record<string, readonly (readonly Point[])[]>>>({});
  const pen = step ? drawnOver[step.key] : undefined;
  const slide = useMemo(() => {
    const bare = slideAt(nr, spotlight);
    return bare && pen ? { ...bare, pen } : bare;
  }, [slideAt, nr, spotlight, pen]);
  const put = (strokes: readonly (readonly Point[])[]): void => {
    if (step) setDrawnOver((all) => ({ ...all, [step.key]: strokes }));
  };
  return {
    steps,
    nr,
    slide,
    slideAt,
    blank,
    theme,
    withoutConflict,
    spotlit: spotlight !== null,
    goTo(next) {
      setAt(Math.min(Math.max(next, 0), Math.max(0, steps.length - 1)));
      setSpotlight(null);
    },
    penning,
    setPenning,
    draw: (points) => put([...(pen ?? []), points]),
    wipe: () => put([]),
    setBlank,
    setTheme,
    setWithoutConflict,
    lightOn(key) {
      const id = keys.idOf(key) ?? null;
      setSpotlight((now) => (now === id ? null : id));
    },
    toggleLight() {
      const [child] = tables.caseInfo['case']?.indexPersonIds ?? [];
      setSpotlight((now) => (now === null ? (step?.focusId ?? child ?? null) : null));
    },
  };
}
