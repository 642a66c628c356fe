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

export function startAutolock({ armed, lock }: Locking): Autolock {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
  let usedAt = Date.now();
  let toldAt = 0;
  let hiddenAt: number | null = null;
  let suspended = 0;

  const post = (message: Message): void => channel?.postMessage(message);
  const lockAll = (): void => {
    post('lock');
    lock(false);
  };
  const inSight = (): boolean => document.visibilityState === 'visible';

  const look = (): void => {
    const now = Date.now();
    if (!armed() || suspended > 0) {
      usedAt = now;
      if (hiddenAt !== null) hiddenAt = now;
      // A drawing that is presented keeps the other tabs open too.
      if (suspended > 0) post('used');
      return;
    }
    if (now - usedAt >= IDLE_MS || (hiddenAt !== null && now - hiddenAt >= HIDDEN_MS)) lockAll();
    else if (inSight()) post('seen');
  };

  const onUse = (): void => {
    // After a night asleep the first touch is not a sign that somebody was there all along.
    look();
    const now = Date.now();
    usedAt = now;
    if (now - toldAt < TELL_EVERY_MS) return;
    toldAt = now;
    post('used');
  };

  for (const kind of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const)
    window.addEventListener(kind, onUse, { capture: true, passive: true });
  document.addEventListener('visibilitychange', () => {
    look();
    hiddenAt = inSight() ? null : Date.now();
  });
  channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    const now = Date.now();
    if (data === 'lock') lock(true);
    if (data === 'used') usedAt = now;
    if (hiddenAt !== null) hiddenAt = now;
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
        usedAt = Date.now();
      };
    },
  };
}
