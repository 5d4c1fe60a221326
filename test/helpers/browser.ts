/**
 * What a browser test may ask of its browser: size, keys, mouse, media, time zone, locale. All of it is put back after
 * every test, so ask inside a test or a `beforeEach`, not in a `before`.
 */
import { executeServerCommand, resetMouse, sendMouse, setViewport as setSize } from '@web/test-runner-commands';
import type { Emulation } from './wtr-emulate.mjs';

export { a11ySnapshot, sendKeys } from '@web/test-runner-commands';

const DEFAULT_VIEWPORT = { width: 800, height: 600 };

let isChanged = false;
let isMouseMoved = false;

export interface EmulateOptions {
  /** `active` as in Windows' contrast themes. */
  readonly forcedColors?: 'active' | 'none';
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly contrast?: 'more' | 'less' | 'no-preference';
  readonly media?: 'screen' | 'print';
  /** IANA name, such as "Europe/Copenhagen". */
  readonly timezone?: string;
  /** BCP 47 tag, such as "da-DK". */
  readonly locale?: string;
}

/** Sets all of it at once: what is left out goes back to the browser's own. `emulate({})` puts everything back. */
export async function emulate(options: EmulateOptions): Promise<void> {
  const features = [
    { name: 'forced-colors', value: options.forcedColors },
    { name: 'prefers-color-scheme', value: options.colorScheme },
    { name: 'prefers-reduced-motion', value: options.reducedMotion },
    { name: 'prefers-contrast', value: options.contrast },
  ].flatMap(({ name, value }) => (value ? [{ name, value }] : []));
  isChanged = true;
  await executeServerCommand<boolean, Emulation>('bydelsblik-emulate', {
    media: options.media ?? '',
    features,
    timezone: options.timezone ?? '',
    locale: options.locale ?? '',
  });
}

/** Size of the page in CSS pixels; 800 × 600 where nothing is asked. */
export async function setViewport(size: { readonly width: number; readonly height: number }): Promise<void> {
  isChanged = true;
  await setSize({ ...size });
}

/** Moves the mouse to the middle of an element and clicks. */
export async function clickOn(element: Element): Promise<void> {
  isMouseMoved = true;
  await sendMouse({ type: 'click', position: middleOf(element) });
}

/** Moves the mouse to the middle of an element. */
export async function hover(element: Element): Promise<void> {
  isMouseMoved = true;
  await sendMouse({ type: 'move', position: middleOf(element) });
}

function middleOf(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

afterEach(async () => {
  if (isChanged) {
    await emulate({});
    await setSize(DEFAULT_VIEWPORT);
  }
  if (isMouseMoved) await resetMouse();
  isChanged = false;
  isMouseMoved = false;
});
