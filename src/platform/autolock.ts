// When maps lock by themselves: nobody touched any tab for five minutes, or no tab was in sight for two. One tab that locks
// tells all the others.
const IDLE_MS = 5 * 60_000;
const HIDDEN_MS = 2 * 60_000;
const LOOK_EVERY_MS = 5000;
const TELL_EVERY_MS = 10_000;
const CHANNEL = 'kringkaart.lock';

/** `used`: somebody works in another tab. `seen`: another tab is in sight. */
type Message = 'lock' | 'used' | 'seen';

export interface Locking {
  /** Whether there is anything to lock. */
  armed(): boolean;
  /** Time to lock this tab; `told` when another tab said so. */
  lock(told: boolean): void;
}

export interface Autolock {
  lockAll(): void;
  /** Tells the other tabs alone. */
  tellOthers(): void;
  suspend(): () => void;
}

/** A moment by both clocks: that of the device can be set back, that of the page may stand still while the device sleeps. */
interface Moment {
  readonly device: number;
  readonly page: number;
}

const moment = (): Moment => ({ device: Date.now(), page: performance.now() });
const msSince = ({ device, page }: Moment): number => Math.max(Date.now() - device, performance.now() - page);

export function startAutolock({ armed, lock }: Locking): Autolock {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
  let usedAt = moment();
  let toldAt: Moment | null = null;
  let hiddenAt: Moment | null = null;
  let suspended = 0;

  const post = (message: Message): void => channel?.postMessage(message);
  const lockAll = (): void => {
    post('lock');
    lock(false);
  };
  const inSight = (): boolean => document.visibilityState === 'visible';

  const look = (): void => {
    if (!armed() || suspended > 0) {
      usedAt = moment();
      if (hiddenAt !== null) hiddenAt = moment();
      // A drawing that is presented keeps the other tabs open too.
      if (suspended > 0) post('used');
      return;
    }
    if (msSince(usedAt) >= IDLE_MS || (hiddenAt !== null && msSince(hiddenAt) >= HIDDEN_MS)) lockAll();
    else if (inSight()) post('seen');
  };

  const onUse = (): void => {
    // After a night asleep the first touch is not a sign that somebody was there all along.
    look();
    usedAt = moment();
    if (toldAt !== null && msSince(toldAt) < TELL_EVERY_MS) return;
    toldAt = usedAt;
    post('used');
  };

  for (const kind of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const)
    window.addEventListener(kind, onUse, { capture: true, passive: true });
  document.addEventListener('visibilitychange', () => {
    look();
    hiddenAt = inSight() ? null : moment();
  });
  channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data === 'lock') lock(true);
    if (data === 'used') usedAt = moment();
    if (hiddenAt !== null) hiddenAt = moment();
  });
  setInterval(look, LOOK_EVERY_MS);

  return {
    lockAll,
    tellOthers: () => post('lock'),
    suspend() {
      suspended += 1;
      let over = false;
      return () => {
        if (over) return;
        over = true;
        suspended -= 1;
        usedAt = moment();
      };
    },
  };
}
