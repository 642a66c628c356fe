// Counts what somebody does while really doing it in the page: keys, pointing, presses, moments of thought, in the
// Keystroke-Level Model (Card, Moran and Newell) with the constants and rules the project settled on.
export const SECONDS = { K: 0.2, P: 1.1, B: 0.1, H: 0.4, M: 1.35 };

export const secondsOf = (counts) => Object.entries(SECONDS).reduce((sum, [one, time]) => sum + counts[one] * time, 0);

/** Signs for which Shift is held on a Dutch (US international) keyboard: two keys. */
const SHIFTED = /[\p{Lu}~!@#$%^&*()_+{}|:"<>?]/u;
const keysFor = (text) => [...text].reduce((sum, sign) => sum + (SHIFTED.test(sign) ? 2 : 1), 0);

/** One person at work on a page. */
export class Klm {
  counts = { K: 0, P: 0, B: 0, H: 0, M: 0 };
  /** How far the pointer or finger went, in pixels. */
  distance = 0;
  clicks = 0;
  #at = null;

  constructor(page) {
    this.page = page;
  }

  /** Before every command somebody chooses; not before typed arguments, nor before an Enter or Tab that is a habit. */
  think() {
    this.counts.M += 1;
  }

  async type(text) {
    this.counts.K += keysFor(text);
    await this.page.keyboard.type(text);
  }

  async press(...keys) {
    for (const key of keys) {
      this.counts.K += key.split('+').length;
      await this.page.keyboard.press(key);
    }
  }

  async tap(locator) {
    const to = await middleOf(locator);
    this.#go(to);
    this.counts.B += 2;
    this.clicks += 1;
    await this.page.touchscreen.tap(to.x, to.y);
  }

  async longPress(locator) {
    const to = await middleOf(locator);
    this.#go(to);
    this.counts.B += 2;
    this.clicks += 1;
    await this.#touch('touchStart', to);
    await this.page.waitForTimeout(700);
    await this.#touch('touchEnd');
  }

  /** From one thing to another without letting go. */
  async drag(from, to) {
    const [start, end] = [await middleOf(from), await middleOf(to)];
    this.#go(start);
    this.counts.B += 2;
    this.clicks += 1;
    await this.#touch('touchStart', start);
    // As slow as a finger, and at rest before it is lifted: a browser takes the tap after a fling for stopping it.
    for (const part of [0.2, 0.5, 0.8, 1, 1]) {
      await this.page.waitForTimeout(60);
      await this.#touch('touchMove', {
        x: start.x + (end.x - start.x) * part,
        y: start.y + (end.y - start.y) * part,
      });
    }
    this.#go(end);
    await this.#touch('touchEnd');
  }

  #go(to) {
    this.counts.P += 1;
    if (this.#at) this.distance += Math.hypot(to.x - this.#at.x, to.y - this.#at.y);
    this.#at = to;
  }

  async #touch(type, point) {
    this.client ??= await this.page.context().newCDPSession(this.page);
    await this.client.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
  }
}

/** Where something is once nothing slides any more. */
async function middleOf(locator) {
  await locator.waitFor();
  let last = null;
  for (;;) {
    const { x, y, width, height } = await locator.boundingBox();
    if (last?.x === x && last.y === y) return { x: x + width / 2, y: y + height / 2 };
    last = { x, y };
    await locator.page().waitForTimeout(120);
  }
}
