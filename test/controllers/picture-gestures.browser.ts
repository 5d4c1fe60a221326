import { expect } from '@open-wc/testing';
import { PictureGestures, type GestureOwner } from '../../src/controllers/picture-gestures.js';
import { createHost, type TestHost } from './test-host.js';

const SIZE = { width: 200, height: 200 };

interface Mounted {
  readonly host: TestHost;
  readonly gestures: PictureGestures;
  readonly dragged: string[];
  send(kind: 'pointerdown' | 'pointermove', x: number, buttons: number): void;
}

/** A picture with one actor, which is under every point of it. */
async function mount(): Promise<Mounted> {
  const host = createHost();
  const dragged: string[] = [];
  const owner: GestureOwner = {
    size: () => SIZE,
    viewport: () => ({ scale: 1, x: 0, y: 0 }),
    show: () => undefined,
    draggableAt: () => 'skole',
    drag: (key, dx) => dragged.push(`${key} ${dx}`),
  };
  const gestures = new PictureGestures(host, owner);
  host.addEventListener('pointerdown', gestures.onPointerDown);
  host.addEventListener('pointermove', (event) => void gestures.onPointerMove(event));
  document.body.append(host);
  await host.updateComplete;
  const plot = document.createElement('div');
  plot.className = 'plot';
  plot.style.setProperty('width', `${SIZE.width}px`);
  host.shadowRoot!.append(plot);
  // No real finger is down, so there is nothing to capture.
  host.setPointerCapture = () => undefined;
  const send: Mounted['send'] = (kind, x, buttons) => {
    host.dispatchEvent(new PointerEvent(kind, { pointerId: 1, button: 0, buttons, clientX: x, clientY: 10 }));
  };
  return { host, gestures, dragged, send };
}

describe('dragging an actor', () => {
  it('follows the pointer while its button is down', async () => {
    const { gestures, dragged, send } = await mount();
    send('pointerdown', 10, 1);
    send('pointermove', 30, 1);
    expect(dragged).to.deep.equal(['skole 20']);
    expect(gestures.isBusy).to.equal(true);
  });

  it('ends where the button was let go outside, so that nothing sticks to the pointer', async () => {
    const { gestures, dragged, send } = await mount();
    send('pointerdown', 10, 1);
    send('pointermove', 30, 1);
    send('pointermove', 90, 0);
    send('pointermove', 120, 0);
    expect(dragged).to.deep.equal(['skole 20']);
    expect(gestures.isBusy).to.equal(false);
  });
});
