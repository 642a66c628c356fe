// Keeps the program itself on the device, watches for a newer build, and catches the browser's offer to install.
import type { Updates } from '../../ports/updates.ts';
import { ownScript } from '../trustedTypes.ts';

/** The browser's own offer, which it makes once and which may be taken up later. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

/** Looks for a newer build so often while the page stays open. */
const LOOK_EVERY_MS = 60 * 60 * 1000;

/** Without a built service worker (while developing) nothing is kept and nothing waits. */
export function browserUpdates(built: boolean): Updates {
  const listeners = new Set<() => void>();
  let waiting: ServiceWorker | null = null;
  let offer: InstallOffer | null = null;
  let asked = false;
  const changed = (): void => {
    for (const listener of listeners) listener();
  };

  const watch = (registration: ServiceWorkerRegistration): void => {
    const look = (): void => {
      // Without a build that runs already, the first one has nothing to wait for.
      waiting = navigator.serviceWorker.controller ? registration.waiting : null;
      changed();
    };
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look);
    });
    look();
    setInterval(() => void registration.update().catch(() => undefined), LOOK_EVERY_MS);
  };

  if (built && 'serviceWorker' in navigator) {
    // A browser that refuses (private windows do) still runs the program, with its server.
    navigator.serviceWorker.register(ownScript('sw.js')).then(watch, () => undefined);
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (asked) window.location.reload();
    });
  }
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event as InstallOffer;
    changed();
  });
  window.addEventListener('appinstalled', () => {
    offer = null;
    changed();
  });

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    waiting: () => waiting !== null,
    apply() {
      asked = true;
      waiting?.postMessage('take over');
    },
    canInstall: () => offer !== null,
    install() {
      void offer?.prompt();
      offer = null;
      changed();
    },
    standalone: window.matchMedia('(display-mode: standalone)').matches,
  };
}
