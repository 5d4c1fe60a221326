import { expect } from '@open-wc/testing';
import { saveFile } from '../../src/export/save-file.js';
import { scenePng } from '../../src/export/scene-png.js';
import { staticScene } from '../../src/render/static/static-scene.js';
import { lightTheme } from '../../src/theme/default-theme.js';
import { everyMark } from '../render/every-mark.js';

/** The pixels of an image file at the size of the scene. */
async function pixelsOf(source: Blob): Promise<(x: number, y: number) => number[]> {
  const image = new Image();
  image.src = URL.createObjectURL(source);
  await image.decode();
  URL.revokeObjectURL(image.src);
  const canvas = new OffscreenCanvas(everyMark.width, everyMark.height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, everyMark.width, everyMark.height);
  context.drawImage(image, 0, 0, everyMark.width, everyMark.height);
  return (x, y) => [...context.getImageData(x, y, 1, 1).data];
}

describe('picture files', () => {
  it('are the same picture as SVG and as PNG', async () => {
    const png = await pixelsOf(await scenePng(everyMark, lightTheme, 1));
    const text = staticScene(everyMark, { theme: lightTheme, title: 'a' });
    const svg = await pixelsOf(new Blob([text], { type: 'image/svg+xml' }));
    let differing = 0;
    for (let y = 0; y < everyMark.height; y += 1) {
      for (let x = 0; x < everyMark.width; x += 1) {
        const [a, b] = [png(x, y), svg(x, y)];
        if (a.some((part, index) => Math.abs(part - (b[index] ?? 0)) > 64)) differing += 1;
      }
    }
    // The hairs of letters and of hatching may fall between pixels differently.
    expect(differing).to.be.below(120);
    expect(png(92, 65)).to.not.deep.equal([255, 255, 255, 255]);
  });

  it('are as large as asked, and never larger than a browser can hold', async () => {
    const sizeOf = async (blob: Blob): Promise<number> => (await createImageBitmap(blob)).width;
    expect(await sizeOf(await scenePng(everyMark, lightTheme, 2))).to.equal(400);
    expect(await sizeOf(await scenePng(everyMark, lightTheme, 1000))).to.equal(8192);
  });

  it('can be parsed as XML whatever the texts are', async () => {
    const text = '\u0000<&>"\ud800\u2028]]>';
    const scene = {
      width: 10,
      height: 10,
      groups: [{ key: text, label: text, marks: [{ type: 'text', x: 0, y: 0, text, size: 12, fill: 'ink' }] }],
    } as const;
    const file = staticScene(scene, { theme: lightTheme, title: text, description: text });
    // An image decoder refuses a document that is not well-formed.
    const pixel = await pixelsOf(new Blob([file], { type: 'image/svg+xml' }));
    expect(pixel(9, 9)).to.deep.equal([255, 255, 255, 255]);
  });
});

describe('saveFile', () => {
  const clicked: HTMLAnchorElement[] = [];
  const catchClick = (event: Event): void => {
    const [link] = event.composedPath();
    if (link instanceof HTMLAnchorElement) clicked.push(link);
    event.preventDefault();
  };
  const { click } = HTMLAnchorElement.prototype;
  before(() => {
    HTMLAnchorElement.prototype.click = function clickCaught(this: HTMLAnchorElement) {
      this.addEventListener('click', catchClick, { once: true });
      click.call(this);
    };
  });
  after(() => {
    HTMLAnchorElement.prototype.click = click;
  });

  it('offers CSV as UTF-8 with a byte order mark, under its name', async () => {
    saveFile('boern.csv', 'text/csv', 'æ;ø\r\n');
    const link = clicked.at(-1)!;
    expect(link.download).to.equal('boern.csv');
    const bytes = new Uint8Array(await (await fetch(link.href)).arrayBuffer());
    expect([...bytes.slice(0, 5)]).to.deep.equal([0xef, 0xbb, 0xbf, 0xc3, 0xa6]);
    expect(link.isConnected).to.equal(false);
  });

  it('offers other files as they are', async () => {
    saveFile('a.svg', 'image/svg+xml', '<svg/>');
    const response = await fetch(clicked.at(-1)!.href);
    expect(response.headers.get('content-type')).to.equal('image/svg+xml;charset=utf-8');
    expect((await response.arrayBuffer()).byteLength).to.equal(6);
  });
});
