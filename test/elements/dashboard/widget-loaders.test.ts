import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { WIDGET_TAGS } from '../../../src/view/dashboard/allowed-attributes.js';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

it('a dashboard can load every widget that the package has a door for', () => {
  const { exports: doors } = JSON.parse(read('package.json')) as { readonly exports: object };
  const loaders = read('src/elements/dashboard/widget-loaders.ts');
  const loadable = WIDGET_TAGS.filter((tag) => loaders.includes(`['${tag}', () => import(`));
  assert.deepEqual(
    loadable,
    WIDGET_TAGS.filter((tag) => `./define/${tag.replace('bydel-', '')}` in doors),
  );
});
