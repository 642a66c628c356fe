// Full screen and wake lock of the browser. Where one is missing, showing simply goes on without it.
import type { Stage } from '../ports/stage.ts';

export const browserStage: Stage = {
  async fill() {
    try {
      await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
      return true;
    } catch {
      return false;
    }
  },
  leave() {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
  },
  onLeft(call) {
    const changed = (): void => {
      if (!document.fullscreenElement) call();
    };
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  },
  keepAwake() {
    let held: WakeLockSentinel | null = null;
    let wanted = true;
    const hold = async (): Promise<void> => {
      if (!wanted || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      try {
        const lock = await navigator.wakeLock.request('screen');
        if (wanted) held = lock;
        else void lock.release();
      } catch {
        // A low battery can forbid it; the screen then goes dark as it always does.
      }
    };
    // The browser lets go whenever the page is out of sight.
    const again = (): void => void hold();
    document.addEventListener('visibilitychange', again);
    void hold();
    return () => {
      wanted = false;
      document.removeEventListener('visibilitychange', again);
      void held?.release();
    };
  },
};
