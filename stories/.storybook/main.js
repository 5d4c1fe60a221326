/** Storybook's settings: the story files, the papers of `stories/` as pages, the demo documents, nothing from the network. */
import { fileURLToPath } from 'node:url';

/** @param {string} path relative to the repository root */
const fromRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../.pages/*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: '../../demo/data', to: '/demo/data' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
  viteFinal: (config) => ({
    ...config,
    resolve: {
      ...config.resolve,
      // Storybook brings a Lit of its own; the widgets and the stories must meet the same one.
      dedupe: [...(config.resolve?.dedupe ?? []), 'lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
    },
    server: {
      ...config.server,
      fs: { allow: [fromRoot('.')] },
    },
  }),
};
