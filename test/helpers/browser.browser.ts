import { expect } from '@open-wc/testing';
import { clickOn, emulate, setViewport } from './browser.js';

const matches = (query: string) => matchMedia(query).matches;

describe('the test browser', () => {
  it('emulates forced colours, contrast, scheme and motion at once', async () => {
    await emulate({ forcedColors: 'active', contrast: 'more', colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(matches('(forced-colors: active)')).to.equal(true);
    expect(matches('(prefers-contrast: more)')).to.equal(true);
    expect(matches('(prefers-color-scheme: dark)')).to.equal(true);
    expect(matches('(prefers-reduced-motion: reduce)')).to.equal(true);
  });

  it('is put back after a test that changed it', () => {
    expect(matches('(forced-colors: active)')).to.equal(false);
    expect(matches('(prefers-contrast: more)')).to.equal(false);
  });

  it('emulates print, time zone and locale', async () => {
    await emulate({ media: 'print', timezone: 'Asia/Tokyo', locale: 'da-DK' });
    expect(matches('print')).to.equal(true);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('Asia/Tokyo');
    expect((1234.5).toLocaleString()).to.equal('1.234,5');
    await emulate({ locale: 'en-GB' });
    expect((1234.5).toLocaleString()).to.equal('1,234.5');
  });

  it('has the size asked for', async () => {
    await setViewport({ width: 320, height: 640 });
    expect(innerWidth).to.equal(320);
  });

  it('clicks what it is told to click', async () => {
    const button = document.createElement('button');
    let clicks = 0;
    button.addEventListener('click', () => (clicks += 1));
    document.body.append(button);
    await clickOn(button);
    button.remove();
    expect(clicks).to.equal(1);
  });
});
