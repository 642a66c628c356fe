// The window for the projector, over a BroadcastChannel with a random name that only the two windows know. The window is
// opened without a way back to this one. What is sent are slides, made from a masked copy (storage.md 5.1).
import type { NewId } from '../base/ids.ts';
import type { Slide } from '../drawing/slide.ts';
import type { ProjectorHello, ProjectorMessage, ProjectorScreen, Projectors } from '../ports/projector.ts';
import type { Timer } from '../ports/timer.ts';

const ALIVE_EVERY_MS = 1000;
const SILENT_AFTER_MS = 3000;
/** What the address of the window asks for; the name of the channel stands behind the #, which never leaves the page. */
const ASKED = 'scherm';

export const asksForProjector = ({ search }: Pick<Location, 'search'>): boolean => search === `?${ASKED}`;

export const browserProjectors = (timer: Timer, newId: NewId): Projectors => ({
  open(here) {
    const name = newId();
    const channel = new BroadcastChannel(name);
    let last: Slide | null = null;
    let stopBeating = (): void => {};
    const post = (message: ProjectorMessage): void => channel.postMessage(message);
    const beat = (): void => {
      post({ is: 'alive' });
      stopBeating = timer.after(ALIVE_EVERY_MS, beat);
    };
    channel.onmessage = ({ data }: MessageEvent<ProjectorHello>) => {
      if (data?.is !== 'hello' || typeof data.aspect !== 'number') return;
      here(data.aspect);
      post({ is: 'slide', slide: last });
    };
    window.open(`${location.pathname}?${ASKED}#${name}`, '_blank', 'popup,noopener,width=1280,height=720');
    beat();
    return {
      show(slide) {
        last = slide;
        post({ is: 'slide', slide });
      },
      close() {
        stopBeating();
        post({ is: 'end' });
        channel.close();
      },
    };
  },
});

export const projectorScreen = (timer: Timer): ProjectorScreen => ({
  listen(show) {
    const name = location.hash.slice(1);
    const channel = new BroadcastChannel(name);
    let cancel = (): void => {};
    let shown: Slide | null = null;
    let isSilent = false;
    const put = (slide: Slide | null): void => {
      shown = slide;
      show(slide);
    };
    const wait = (): void => {
      cancel();
      cancel = timer.after(SILENT_AFTER_MS, () => {
        isSilent = true;
        show(null);
      });
    };
    const hello = (): void => {
      const message: ProjectorHello = { is: 'hello', aspect: innerWidth / Math.max(1, innerHeight) };
      channel.postMessage(message);
    };
    channel.onmessage = ({ data }: MessageEvent<ProjectorMessage>) => {
      if (data?.is === 'end') {
        put(null);
        window.close();
        return;
      }
      if (data?.is === 'slide') put(data.slide);
      else if (isSilent) show(shown);
      isSilent = false;
      wait();
    };
    addEventListener('resize', hello);
    hello();
    return () => {
      cancel();
      removeEventListener('resize', hello);
      channel.close();
    };
  },
});
