/**
 * Draws every story of a file, without Storybook: it settles, says something, leaves the console in peace, is accessible,
 * and no text of its picture lies on another or is cut off. `npm test` takes two settings a story and looks at
 * accessibility in every third story, since `widgetSuite` does so for every widget and form; `npm run test:full` takes all
 * twelve and looks at it in each.
 */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Meta, Story } from '../../stories/csf.js';
import { EKSEMPELBY } from '../../stories/documents/demo.js';
import { STATES } from '../../stories/indicator-story.js';
import { emulate } from '../helpers/browser.js';
import { deepQuery, textFaults } from '../helpers/page-texts.js';
import { oneFrame } from '../helpers/widget-suite.js';
import { ALL_SETTINGS, pairwise, settingName, type Setting } from './settings.js';

/** Arguments differ from file to file; what draws a story takes those of its own file. */
type AnyStory = Story<object>;
type AnyMeta = Meta<object>;

/** A story file, imported whole. */
export interface StoryModule {
  readonly default: unknown;
  readonly [name: string]: unknown;
}

interface Widget extends HTMLElement {
  eager: boolean;
  readonly ready: Promise<void>;
  readonly updateComplete: Promise<boolean>;
}

const isFull = document.documentElement.dataset['stories'] === 'full';

/** Taken away after each test, so that a story which fails leaves nothing for the next. */
let place: HTMLElement | undefined;
let errors: string[] = [];

function watchPage(): void {
  const tell = console.error;
  // The demo document is read once and kept: every story that asks for it shares it.
  const keeper = document.createElement('bydel-source') as HTMLElement & { src: string };
  keeper.src = EKSEMPELBY;
  before(() => {
    console.error = (...parts: unknown[]) => errors.push(parts.map(String).join(' '));
    document.body.append(keeper);
  });
  afterEach(() => {
    place?.remove();
    place = undefined;
    errors = [];
  });
  after(() => {
    console.error = tell;
    keeper.remove();
  });
}

function placeFor({ theme, lang, width }: Setting): HTMLElement {
  const box = document.createElement('div');
  box.lang = lang;
  box.style.setProperty('inline-size', `${width}px`);
  box.style.setProperty('color-scheme', theme === 'forced' ? 'light dark' : theme);
  box.style.setProperty('background', 'Canvas');
  box.style.setProperty('color', 'CanvasText');
  return box;
}

async function draw(meta: AnyMeta, story: AnyStory, setting: Setting): Promise<HTMLElement> {
  if (setting.theme === 'forced') await emulate({ forcedColors: 'active' });
  const box = placeFor(setting);
  place = box;
  render((story.render ?? meta.render)({ ...meta.args, ...story.args }), box);
  const widgets = [...box.querySelectorAll<Widget>('*')].filter(({ localName }) => localName.startsWith('bydel-'));
  for (const widget of widgets) widget.eager = true;
  document.body.append(box);
  if (story.parameters?.settles !== false) await Promise.all(widgets.map(({ ready }) => ready));
  await oneFrame();
  await Promise.all(deepQuery<Widget>(box, '*').map(({ updateComplete }) => updateComplete));
  return box;
}

/** A whole dashboard on a busy machine, ms. */
const MOST_TIME = 60_000;

/** In `npm test` accessibility is looked at in one of so many stories. */
const THIRD = 3;

/** Axe compares every cell with every other: it takes minutes for a long table and finds what it finds in a short one. */
const MOST_ROWS = 120;

function isShort(root: ParentNode): boolean {
  return deepQuery(root, 'tr').length <= MOST_ROWS;
}

function shownText(root: ParentNode): string {
  const bases = deepQuery<HTMLElement>(root, '.base');
  return bases.map(({ textContent }) => textContent.trim()).join(' ');
}

export function storySuite({ default: meta, ...stories }: StoryModule): void {
  const file = meta as AnyMeta;
  const named = Object.entries(stories) as [string, AnyStory][];

  describe(`the stories of ${file.title}`, () => {
    watchPage();

    if (file.component === 'bydel-indicator' && (file.args as { form?: string }).form) {
      it('show the form in every state', () => {
        expect(Object.keys(stories)).to.include.members(Object.keys(STATES));
      });
    }

    named.forEach(([name, story], number) => {
      const settings = isFull ? ALL_SETTINGS : pairwise(number);
      settings.forEach((setting, index) => {
        it(`draw ${name}: ${settingName(setting)}`, async () => {
          const drawn = await draw(file, story, setting);
          expect(shownText(drawn).length, 'says something').to.be.greaterThan(20);
          if (!story.parameters?.knownFault) expect(textFaults(drawn), 'texts of the picture').to.deep.equal([]);
          expect(drawn.scrollWidth, 'no scrolling sideways').to.be.at.most(setting.width);
          const isTurn = isFull || (number % THIRD === 0 && index === number % 2);
          if (isTurn && isShort(drawn)) await expect(drawn).to.be.accessible();
          expect(errors, 'console').to.deep.equal([]);
        }).timeout(MOST_TIME);
      });
    });
  });
}
