import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { da } from '../../../src/i18n/cli/da.js';
import { en } from '../../../src/i18n/cli/en.js';
import type { CliMessages } from '../../../src/i18n/cli/messages.js';
import { staticPage } from '../../../src/render/static/static-page.js';
import { lightTheme } from '../../../src/theme/default-theme.js';
import type { WidgetView } from '../../../src/view/widget-view.js';

function pageOf(count: number, { legend, table, cut }: CliMessages): string {
  const rows = Array.from({ length: count }, (_, index) => ({
    key: String(index),
    cells: [{ text: `Række ${index}`, value: index }],
  }));
  const view: WidgetView = {
    heading: 'Tal',
    definition: '',
    summary: [],
    picture: null,
    legend: [],
    notes: [],
    source: '',
    obstacles: [],
    table: { caption: '', columns: [{ key: 'name', label: 'Navn' }], rows },
  };
  const words = { legend, table, cut: (shown: number, all: number) => cut(shown, all, 'tal.json') };
  return staticPage([view], { title: 'Side', language: 'da', theme: lightTheme, words });
}

describe('a very long table of a page without script', () => {
  it('says how many of how many rows it shows, and where the rest is', () => {
    const page = pageOf(2_001, da);
    assert.ok(page.includes('Række 1999<') && !page.includes('Række 2000<'));
    assert.match(page, /<p class="quiet">Tabellen viser 2\.000 af 2\.001 rækker\. Resten står i tal\.json\.<\/p>/);
    assert.match(pageOf(2_001, en), /The table shows 2,000 of 2,001 rows\. The rest stand in tal\.json\./);
  });

  it('says nothing of it where all are shown', () => assert.doesNotMatch(pageOf(2_000, da), /Tabellen viser/));
});
