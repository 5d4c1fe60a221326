import { expect } from '@open-wc/testing';
import { readTheme } from '../../src/theme/read-theme.js';
import { COLORS } from '../../src/theme/tokens.js';
import { MAP_COLORS } from '../../src/theme/map-tokens.js';
import { themeStyles } from '../../src/theme/theme.styles.js';
import { TIMELINE_COLORS } from '../../src/theme/timeline-tokens.js';
import { emulate } from '../helpers/browser.js';

function rgb(hex: string): string {
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
}
const light = (role: keyof typeof COLORS): string => rgb(COLORS[role][0]);
const dark = (role: keyof typeof COLORS): string => rgb(COLORS[role][1]);

/** A host with the style sheet in its shadow root, in a page of the given look. */
function mount(look: Readonly<Record<string, string>> = {}): { base: HTMLElement; host: HTMLElement } {
  const host = document.createElement('div');
  for (const [name, value] of Object.entries(look)) host.style.setProperty(name, value);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [themeStyles.styleSheet!];
  const base = document.createElement('div');
  base.className = 'base';
  root.append(base);
  document.body.append(host);
  mounted.push(host);
  return { base, host };
}
const mounted: HTMLElement[] = [];
afterEach(() => {
  for (const host of mounted.splice(0)) host.remove();
});

describe('the theme', () => {
  it('stays light on a page that says nothing of dark, whatever the reader prefers', async () => {
    await emulate({ colorScheme: 'dark' });
    const { base } = mount();
    expect(getComputedStyle(base).color).to.equal(light('ink'));
    expect(readTheme(base).colors.accent).to.equal(light('accent'));
  });

  it('follows the reader on a page that supports both, and at once', async () => {
    const { base } = mount({ 'color-scheme': 'light dark' });
    await emulate({ colorScheme: 'dark' });
    expect(readTheme(base).colors.accent).to.equal(dark('accent'));
    await emulate({ colorScheme: 'light' });
    expect(readTheme(base).colors.accent).to.equal(light('accent'));
  });

  it('is dark in a dark section of a light page', () => {
    expect(getComputedStyle(mount({ 'color-scheme': 'dark' }).base).color).to.equal(dark('ink'));
  });

  it('takes the colours, the font and the text size of the page where it gives them', () => {
    const { base } = mount({
      '--bydel-color-accent': 'rgb(1, 2, 3)',
      '--bydel-font-size': '20px',
      'font-family': 'Georgia',
      'font-size': '9px',
    });
    const theme = readTheme(base);
    expect(theme.colors.accent).to.equal('rgb(1, 2, 3)');
    expect(theme.fontFamily).to.equal('Georgia');
    expect(getComputedStyle(base).fontSize).to.equal('20px');
  });

  it('never sets running text under 16 px, so that nothing falls under 12', () => {
    expect(getComputedStyle(mount({ '--bydel-font-size': '10px' }).base).fontSize).to.equal('16px');
  });

  it('keeps inherited page styles out, but not whether the widget is visible', () => {
    const { base } = mount({
      'letter-spacing': '1em',
      'text-transform': 'uppercase',
      'line-height': '4',
      direction: 'rtl',
      visibility: 'hidden',
    });
    const { letterSpacing, textTransform, direction, lineHeight, visibility } = getComputedStyle(base);
    expect([letterSpacing, textTransform, direction, lineHeight]).to.deep.equal(['normal', 'none', 'ltr', '23.2px']);
    expect(visibility).to.equal('hidden');
  });

  it('is light on paper', async () => {
    const { base } = mount({ 'color-scheme': 'dark' });
    await emulate({ media: 'print' });
    expect(readTheme(base).colors.ink).to.equal(light('ink'));
  });

  it('makes quiet lines stronger for readers who ask for contrast', async () => {
    const { base } = mount();
    await emulate({ contrast: 'more' });
    const { colors } = readTheme(base);
    expect(colors.other).to.equal(light('core'));
    expect(colors.hairline).to.equal(light('other'));
    expect(colors.ink3).to.equal(light('ink'));
  });

  it('uses only the colours of the system in forced colours, whatever the page sets', async () => {
    const { base } = mount({ '--bydel-color-accent': 'rgb(1, 2, 3)' });
    await emulate({ forcedColors: 'active' });
    const probe = document.createElement('span');
    probe.style.setProperty('forced-color-adjust', 'none');
    document.body.append(probe);
    const system = (name: string): string => {
      probe.style.setProperty('color', name);
      return getComputedStyle(probe).color;
    };
    const { colors } = readTheme(base);
    expect(colors.accent).to.equal(system('Highlight'));
    expect(colors.ground).to.equal(system('Canvas'));
    expect(colors.other).to.equal(system('CanvasText'));
    const words = [colors.ink, colors.ink2, colors.ink3, colors.better, colors.category4];
    expect(new Set(words)).to.deep.equal(new Set([system('CanvasText')]));
    probe.remove();
  });

  it('is read with every colour that there is', () => {
    const all = Object.keys({ ...COLORS, ...MAP_COLORS, ...TIMELINE_COLORS });
    expect(Object.keys(readTheme(mount().base).colors)).to.have.members(all);
  });

  it('leaves nothing behind when it is read', () => {
    const { base } = mount();
    readTheme(base);
    expect(base.childNodes.length).to.equal(0);
  });
});
