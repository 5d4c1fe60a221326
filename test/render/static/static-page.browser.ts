/** The page without script in a browser: what axe says of it, light and on a phone. */
import { expect } from '@open-wc/testing';
import { documentViews } from '../../../src/cli/document-views.js';
import { readDocument } from '../../../src/data/load-document.js';
import { staticPage } from '../../../src/render/static/static-page.js';
import { lightTheme } from '../../../src/theme/default-theme.js';

async function pageOf(name: string, language: 'da' | 'en'): Promise<Document> {
  const answer = await fetch(new URL(`../../../demo/data/${name}`, import.meta.url));
  const { model } = await readDocument(await answer.json(), { base: location.href });
  const views = await documentViews(model!, { language, width: 720, today: '2026-11-26' });
  const page = staticPage(views, {
    title: name,
    language,
    theme: lightTheme,
    words: { legend: 'Legend', table: 'Table', cut: String },
  });
  return new DOMParser().parseFromString(page, 'text/html');
}

describe('a page without script', () => {
  for (const [name, language] of [
    ['fire-kommuner.json', 'da'],
    ['eksempelby.json', 'en'],
  ] as const) {
    it(`made of ${name} passes axe`, async () => {
      const page = await pageOf(name, language);
      expect(page.documentElement.lang).to.equal(language);
      expect(page.title).to.equal(name);
      expect(page.querySelector('script')).to.equal(null);
      const holder = document.createElement('div');
      holder.lang = language;
      holder.append(...page.head.querySelectorAll('style'), ...page.body.childNodes);
      document.body.append(holder);
      await expect(holder).to.be.accessible();
      holder.remove();
    }).timeout(60_000);
  }
});
