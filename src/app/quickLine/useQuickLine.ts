// What is typed in the quick line and what it comes to: the draft on the drawing, the questions with their answers, taking
// it over as one step, and what stays in the box.
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { mask } from '../../model/mask.ts';
import type { Tables } from '../../model/records/registry.ts';
import type { Line, Understood } from '../../shorthand/interpret.ts';
import type { Setting } from '../../shorthand/setting.ts';
import { onlyPerson } from '../actions/selection.ts';
import { useActions, usePorts, useSay, useSession, useSessionState } from '../context.tsx';
import { draftStore } from './draft.ts';
import { useEngine } from './useEngine.ts';

interface Kept {
  text: string;
  /** What was taken over, the last one first. */
  lines: readonly string[];
}
/** What was typed, per map and audience: going away and back loses nothing, and the table sees nothing of the worker's. */
const keptOf = new Map<string, Kept>();
function keptAt(place: string): Kept {
  const kept = keptOf.get(place) ?? { text: '', lines: [] };
  keptOf.set(place, kept);
  return kept;
}

const MOST_RECALLED = 50;
const FRAME_MS = 16;
const MOST_WAIT_MS = 250;
/** From so many new people on the whole drawing is brought into view. */
const MANY = 3;

export interface QuickLineState {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly understood: Understood | null;
  /** `understood` is about exactly this text, not the one of a moment ago. */
  readonly isCurrent: boolean;
  /** Enter was pressed and not everything could be taken over. */
  readonly tried: boolean;
  readonly answer: (question: string, choice: string) => void;
  /** Puts another way of writing in the place of a line. */
  readonly rewrite: (line: Line, text: string) => void;
  /** Takes over everything that is clear; gives the first line that is not. */
  readonly commit: () => Line | null;
  /** What was taken over before, the last one first. */
  readonly recall: (step: 1 | -1) => boolean;
  /** What is in the box was taken over before. */
  readonly isRecalled: boolean;
}

/** `place`: the map and who is looking; another place is another component. */
export function useQuickLine(place: string): QuickLineState {
  const say = useSay();
  const session = useSession();
  const { clock, newId } = usePorts();
  const actions = useActions();
  const engine = useEngine();
  const tables = useSessionState((state) => state.tables);
  const audience = useSessionState((state) => state.audience);
  const selected = useSessionState(onlyPerson);
  const readOnly = useSessionState((state) => state.readOnly);
  const [text, setTyped] = useState(() => keptAt(place).text);
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  const [tried, setTried] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [isRecalled, setRecalled] = useState(false);
  const [stem, setStem] = useState(newId);
  const recalledAt = useRef(0);
  const cost = useRef(0);

  const setText = useCallback(
    (next: string): void => {
      keptAt(place).text = next;
      setTyped(next);
      setTried(false);
      setRecalled(false);
    },
    [place],
  );

  const read = useCallback(
    (typed: string): Understood | null => {
      if (!engine || typed.trim() === '') return null;
      // New people keep their ids while the line is typed on, so that they do not jump about.
      let count = 0;
      const setting: Setting = {
        say,
        today: clock.today(),
        newId: () => `${stem}${String(count++).padStart(4, '0')}`,
        visible: (all: Tables) => mask(all, audience),
        heard: audience !== 'worker',
        selected,
        answers,
      };
      return engine.interpret(typed, tables, setting);
    },
    [engine, say, clock, stem, audience, selected, answers, tables],
  );

  const shown = useDeferredValue(text);
  const understood = useMemo(() => read(shown), [read, shown]);

  useEffect(() => {
    const store = draftStore(session);
    if (!engine || !understood || readOnly) {
      store.setState({ draft: null });
      return undefined;
    }
    const show = (): void => {
      const start = performance.now();
      store.setState({ draft: engine.draftOf(tables, understood, audience, () => `${stem}-`) });
      const canvas = actions.env.canvas();
      const spoken = understood.lines.at(-1)?.chips.findLast(({ personId }) => personId !== undefined)?.personId;
      if (Object.keys(tables.person).length === 0) canvas?.fit();
      // Whoever is spoken of last stays clear of what is told about it.
      else if (spoken) requestAnimationFrame(() => canvas?.show(spoken));
      cost.current = performance.now() - start;
    };
    // Where drawing takes longer than a frame, the keys go first.
    const timer = setTimeout(show, cost.current > FRAME_MS ? Math.min(MOST_WAIT_MS, cost.current * 2) : 0);
    return () => clearTimeout(timer);
  }, [engine, understood, tables, audience, stem, session, readOnly, actions]);
  useEffect(() => () => draftStore(session).setState({ draft: null }), [session]);

  const commit = (): Line | null => {
    // Enter before reading was loaded is not forgotten.
    if (!engine) setWaiting(true);
    const now = read(text);
    if (!now) return null;
    const left = now.lines.filter(({ state }) => state === 'stuck' || state === 'asking');
    const taken = now.lines.filter((line) => !left.includes(line));
    if (now.calls.length > 0) {
      const outcome = session.runAll({ label: 'shorthand.step', calls: now.calls, ids: now.ids, done: doneOf(now) });
      if ('refused' in outcome) return null;
      setStem(newId());
      const [first] = now.added;
      requestAnimationFrame(() => {
        if (now.added.length >= MANY) actions.env.canvas()?.fit();
        else if (first) actions.env.canvas()?.show(first);
      });
    } else if (taken.length > 0 && left.length === 0) session.announce({ key: 'shorthand.nothingNew' });
    if (taken.length > 0) {
      const said = taken.map(({ start, end }) => text.slice(start, end)).join('\n');
      keptAt(place).lines = [said, ...keptAt(place).lines].slice(0, MOST_RECALLED);
      recalledAt.current = 0;
      setAnswers(new Map());
    }
    const [first] = left;
    setText(left.map(({ start, end }) => text.slice(start, end)).join('\n'));
    setTried(first !== undefined);
    if (first) session.announce({ key: 'shorthand.left', values: { what: first.fault?.text ?? openQuestion(first) } });
    return first ?? null;
  };

  // Somebody pressed Enter and then answered what was asked: nothing keeps the line any longer.
  const isDecided = tried && shown === text && understood?.lines.every(({ state }) => state === 'done') === true;
  const latest = useRef(commit);
  latest.current = commit;
  const goesOn = isDecided || (waiting && engine !== null);
  useEffect(() => {
    if (!goesOn) return;
    setWaiting(false);
    latest.current();
  }, [goesOn]);

  return {
    text,
    setText,
    understood,
    isCurrent: shown === text,
    tried,
    answer: (question, choice) => setAnswers((before) => new Map(before).set(question, choice)),
    rewrite: (line, next) => setText(text.slice(0, line.start) + next + text.slice(line.end)),
    commit,
    isRecalled,
    recall: (step) => {
      const { lines } = keptAt(place);
      const next = recalledAt.current + step;
      if (next < 0 || next > lines.length) return false;
      recalledAt.current = next;
      setText(next === 0 ? '' : (lines[next - 1] ?? ''));
      setRecalled(next > 0);
      return true;
    },
  };
}

const openQuestion = (line: Line): string => line.questions.find(({ chosen }) => chosen === null)?.text ?? '';

function doneOf({ lines, added, tables }: Understood) {
  const [only] = lines;
  if (lines.length === 1 && only && only.chips.length <= 6) {
    return { key: 'shorthand.doneThis', values: { what: only.chips.map(({ text }) => text).join('. ') } } as const;
  }
  const people = added.filter((id) => tables.person[id]).length;
  return { key: 'shorthand.doneSeveral', values: { count: people } } as const;
}
