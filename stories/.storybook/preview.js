/** What every story has in common: its attributes, events, parts and tokens from the manifest, and the theme to see it in. */
import { html } from 'lit';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../../dist/custom-elements.json';
import './preview.css';

setCustomElementsManifest(manifest);

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: 'Light or dark',
      toolbar: { icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    language: {
      description: 'Language of the page',
      toolbar: { icon: 'globe', items: ['da', 'en'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light', language: 'da' },
  parameters: {
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { source: { type: 'dynamic' } },
    options: { storySort: { order: ['Guides', 'Indicator', ['All forms']] } },
  },
  decorators: [
    (story, { globals }) => {
      document.documentElement.dataset.theme = globals.theme;
      return html`<div lang=${globals.language}>${story()}</div>`;
    },
  ],
};
