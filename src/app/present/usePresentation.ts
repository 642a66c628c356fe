// A presentation while it runs: which step, whom the light is on, whether the screen is blank, and the slide that follows
// from it. Everything is made from the masked copy.
import { useCallback, useMemo, useState } from 'react';
import type { Id } from '../../base/ids.ts';
import type { Slide, SlideTheme } from '../../drawing/slide.ts';
import { createSceneOf } from '../../editor/sceneOf.ts';
import { audienceName } from '../../model/audiences.ts';
import { mask } from '../../model/mask.ts';
import { useRememberedSay } from '../canvas/useStillScene.ts';
import { usePorts, useSessionState } from '../context.tsx';
import { type PlannedStep, planSteps } from './planSteps.ts';
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
  goTo(nr: number): void;
  setBlank(blank: boolean): void;
  setTheme(theme: SlideTheme): void;
  setWithoutConflict(without: boolean): void;
  /** The light on somebody of the slide, by key; off when it was on them. */
  lightOn(key: string): void;
  /** The light on whom this step is about, or off. */
  toggleLight(): void;
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
  const [keys] = useState(anonymousKeys);
  const { audience, viewId } = presenting;
  const today = clock.today();

  const tables = useMemo(() => mask(all, audience, { withoutConflict }), [all, audience, withoutConflict]);
  const sceneOf = useCallback((id: Id) => drawn({ tables, viewId: id, say, today }), [drawn, tables, say, today]);
  const steps = useMemo(
    () => planSteps({ tables, viewId, sceneOf, say, aspect }),
    [tables, viewId, sceneOf, say, aspect],
  );
  const nr = Math.min(at, Math.max(0, steps.length - 1));
  const bar = say('present.barFor', { audience: audienceName(all, audience, say, tables) });
  const slideAt = useCallback(
    (asked: number, light: Id | null = null): Slide | null => {
      const step = steps[asked];
      const scene = step ? sceneOf(step.viewId) : null;
      if (!step || !scene) return null;
      return slideOf({ tables, scene, step, theme, audience: bar, spotlight: light, aspect, say, keyOf: keys.keyOf });
    },
    [steps, sceneOf, tables, theme, bar, aspect, say, keys],
  );
  const slide = useMemo(() => slideAt(nr, spotlight), [slideAt, nr, spotlight]);
  const step = steps[nr];
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
