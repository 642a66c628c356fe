// One writer per case among the tabs of this browser: a Web Lock decides who, a BroadcastChannel tells the others.
import type { Id } from '../base/ids.ts';
import { type CaseTabs, type Claim, type ClaimEvents, ONE_TAB } from '../ports/tabs.ts';
import type { Timer } from '../ports/timer.ts';

/** A writer that does not answer within this time is frozen, and the case is taken over without it. */
const INSIST_AFTER_MS = 3000;

type Message =
  | { readonly is: 'news'; readonly seq: number }
  | { readonly is: 'ask'; readonly from: Id }
  | { readonly is: 'yours'; readonly to: Id };

/** Where the browser has no locks there is one tab as far as we know; the journal's numbers still keep writers apart. */
export function browserTabs(timer: Timer, newId: () => Id): CaseTabs {
  if (typeof navigator === 'undefined' || !navigator.locks || typeof BroadcastChannel === 'undefined') return ONE_TAB;
  const { locks } = navigator;
  return { claim: (caseId, events) => claimCase(locks, timer, newId(), caseId, events) };
}

async function claimCase(locks: LockManager, timer: Timer, me: Id, caseId: Id, events: ClaimEvents): Promise<Claim> {
  const name = `case:${caseId}`;
  const channel = new BroadcastChannel(name);
  const ended = new AbortController();
  let letGo: (() => void) | null = null;
  let stopWaiting = new AbortController();
  let cancelInsisting = (): void => {};

  const post = (message: Message): void => {
    if (!ended.signal.aborted) channel.postMessage(message);
  };

  /** Asks for the lock, and once it is there holds it until it is let go of (the end) or stolen (back in line). */
  const request = (options: LockOptions, held: (lock: Lock | null) => void, notHeld: () => void): void => {
    let mine = false;
    const over = (): void => {
      if (ended.signal.aborted) return;
      if (mine) {
        letGo = null;
        events.lost();
        wait();
      } else notHeld();
    };
    const hold = (lock: Lock | null): Promise<void> => {
      if (ended.signal.aborted) return Promise.resolve();
      mine = lock !== null;
      const end = mine ? new Promise<void>((resolve) => (letGo = resolve)) : Promise.resolve();
      held(lock);
      return end;
    };
    locks.request(name, options, hold).then(over, over);
  };

  const granted = (): void => {
    cancelInsisting();
    events.granted();
  };

  const wait = (): void => {
    stopWaiting = new AbortController();
    request({ signal: stopWaiting.signal }, granted, () => {});
  };

  const steal = (): void => {
    cancelInsisting();
    if (letGo || ended.signal.aborted) return;
    stopWaiting.abort();
    request({ steal: true }, granted, wait);
  };

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.is === 'news') events.news(data.seq);
    else if (data.is === 'yours' && data.to === me) steal();
    else if (data.is === 'ask' && letGo) void events.asked().then(() => post({ is: 'yours', to: data.from }));
  };

  const writer = await new Promise<boolean>((resolve) => {
    request(
      { ifAvailable: true },
      (lock) => resolve(lock !== null),
      () => {
        resolve(false);
        wait();
      },
    );
  });

  return {
    writer,
    tell: (seq) => post({ is: 'news', seq }),
    takeOver() {
      if (letGo) return;
      cancelInsisting();
      post({ is: 'ask', from: me });
      cancelInsisting = timer.after(INSIST_AFTER_MS, steal);
    },
    release() {
      cancelInsisting();
      ended.abort();
      stopWaiting.abort();
      channel.close();
      letGo?.();
    },
  };
}
