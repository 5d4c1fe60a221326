/**
 * Settings of the manifest analyzer: which files, where to, paths as the package's reader sees them, and the styling tokens
 * that widgets have. Runs after tsc: the tokens are read from `.build/`.
 */
import { COLOR_DOCS, FONT_DOCS } from './.build/theme/token-docs.js';
import { MAP_COLORS } from './.build/theme/map-tokens.js';
import { TIMELINE_COLORS } from './.build/theme/timeline-tokens.js';
import { COLORS, FONT_FAMILY, FONT_SIZE, colorProperty } from './.build/theme/tokens.js';

const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Points every module and every reference to the built file. */
const builtPaths = {
  name: 'built-paths',
  packageLinkPhase({ customElementsManifest }) {
    const rewrite = (value) => {
      if (typeof value !== 'object' || value === null) return;
      for (const key of ['path', 'module']) {
        if (typeof value[key] === 'string' && value[key].endsWith('.ts')) value[key] = built(value[key]);
      }
      Object.values(value).forEach(rewrite);
    };
    rewrite(customElementsManifest.modules);
  },
};

const tokensOf = (colors) =>
  Object.entries(colors).map(([role, [light, dark]]) => ({
    name: colorProperty(role),
    description: COLOR_DOCS[role],
    default: `${light}, dark ${dark}`,
  }));

const TOKENS = [
  { name: FONT_FAMILY, description: FONT_DOCS.family },
  { name: FONT_SIZE, description: FONT_DOCS.size },
  ...tokensOf(COLORS),
];
const OWN_TOKENS = { 'bydel-map': tokensOf(MAP_COLORS), 'bydel-timeline': tokensOf(TIMELINE_COLORS) };

/** Gives the shared tokens to every tag that draws, and each the colours that it alone has. */
const sharedTokens = {
  name: 'shared-tokens',
  packageLinkPhase({ customElementsManifest }) {
    const declarations = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
    for (const declaration of declarations) {
      if (!declaration.tagName || declaration.superclass?.name !== 'WidgetElement') continue;
      declaration.cssProperties = [...TOKENS, ...(OWN_TOKENS[declaration.tagName] ?? [])];
    }
  },
};

/** An event named by a constant is a matter between our own elements; so is everything that is not public. */
const isPublicEvent = ({ name }) => !/^[A-Z_]+$/.test(name);
const isPublicMember = ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#');
/** Watched by an element, but every element of HTML has it. */
const isOwnAttribute = ({ name }) => name !== 'id';

/** Keeps what a page's author or a vendor may rely on. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations ?? [])) {
      declaration.members = declaration.members?.filter(isPublicMember);
      declaration.events = declaration.events?.filter(isPublicEvent);
      declaration.attributes = declaration.attributes?.filter(isOwnAttribute);
    }
  },
};

export default {
  globs: ['src/elements/**/*.element.ts', 'src/elements/base/widget-element.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [builtPaths, sharedTokens, publicOnly],
};
