/**
 * Bundles what tsc has left in `.build/`: ES modules for npm with the dependencies left outside, and the self-contained,
 * code-split bundle for a script tag. The chunk graph of the latter goes to `.build/cdn-chunks.json` for the budgets.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from '@swc/core';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const external = new RegExp(`^(?:(?:${Object.keys(dependencies).join('|')})(?:/|$)|node:)`);

/** ASCII only, since pages in ISO-8859-1 exist; `module` lets it shorten top-level names, and lose "use strict". */
function minifyPlugin() {
  return {
    name: 'minify',
    async renderChunk(code, _chunk, { format }) {
      const options = { compress: { passes: 3, ecma: 2022 }, mangle: true, module: format === 'es' };
      let small = code;
      // The second time it finds what the first has made smaller. Large files take long and gain little.
      for (let round = code.length < 300_000 ? 0 : 1; round < 2; round += 1) {
        ({ code: small } = await minify(small, { ...options, format: { asciiOnly: true, comments: false } }));
      }
      // Minified code has line breaks in template literals only: there they are indentation of HTML and CSS.
      return { code: small.replace(/\n\s+/g, '\n'), map: null };
    },
  };
}

/**
 * Asks the browser to compile a file's functions while it loads, on another thread, instead of one by one when they are
 * first called: a page's first chart calls nearly all of them. Not Vega's file, which calls few of its many.
 */
const compileEarlyPlugin = {
  name: 'compile-early',
  renderChunk(code, { isEntry, moduleIds }) {
    if (isEntry || moduleIds.some((id) => VEGA_MODULE.test(id))) return null;
    return { code: `//# allFunctionsCalledOnLoad\n${code}`, map: null };
  },
};

/**
 * `const [a, b] = [x, y]` becomes `const a = x, b = y`: the same, but no list is made and taken apart again by an iterator,
 * which no minifier does, and which code that runs for the first time pays for.
 */
const plainPairsPlugin = {
  name: 'plain-pairs',
  transform(code, id) {
    if (!id.includes('/.build/') || !/(?:const|let) \[/.test(code)) return null;
    const edits = [];
    const visit = (node) => {
      if (!node || typeof node !== 'object') return;
      if (node.type === 'VariableDeclarator') edits.push(...plainPairs(node, code));
      for (const child of Object.values(node)) visit(child);
    };
    visit(this.parse(code));
    let plain = code;
    for (const { from, to, text } of edits.sort((a, b) => b.from - a.from)) {
      plain = plain.slice(0, from) + text + plain.slice(to);
    }
    return { code: plain, map: null };
  },
};

/** What stands between the values of a pair is replaced, so that pairs inside the values can be made plain too. */
function plainPairs({ id, init }, code) {
  const [names, values] = [id.elements, init?.elements];
  const isPair = id.type === 'ArrayPattern' && init?.type === 'ArrayExpression' && names.length === values.length;
  if (!isPair || !names.length || !names.every((name) => name?.type === 'Identifier')) return [];
  if (values.some((value) => !value || value.type === 'SpreadElement')) return [];
  const edits = values.map((value, index) => {
    const from = index ? values[index - 1].end : id.start;
    return { from, to: value.start, text: `${index ? ', ' : ''}${names[index].name} = ` };
  });
  edits.push({ from: values.at(-1).end, to: init.end, text: '' });
  // A value in parentheses begins before its node does.
  const isSimple = edits.every(({ from, to }) => !/[()]/.test(code.slice(Math.max(from, init.start), to)));
  return isSimple ? edits : [];
}

/** CSS in template literals, which no minifier of JavaScript touches: no white space where it means nothing. */
const smallStylesPlugin = {
  name: 'small-styles',
  transform(code, id) {
    if (!id.endsWith('.styles.js')) return null;
    const small = code.replace(/css ?\x60[^\x60]*\x60/g, (css) =>
      css
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{;]) ?/g, '$1')
        .replace(/;? ?\} ?/g, '}')
        .replace(/: /g, ':'),
    );
    return { code: small, map: null };
  },
};

/** The helper for decorators, without what only other kinds of them need. A build for npm leaves tslib outside. */
const smallDecoratePlugin = {
  name: 'small-decorate',
  resolveId: (id) => (id === 'tslib' ? fileURLToPath(new URL('src/tools/decorate.mjs', import.meta.url)) : null),
};

/**
 * Bytes of Lit's that no reader meets, by file, each with what takes its place: what it says to those who write styles, which
 * ours are done with; the decorators of the standard, which tsc does not make of ours; properties that are written back to
 * attributes, and attributes that hold JSON, which none of ours are; what it does in browsers without shadow trees or shared
 * style sheets, which we do not run in, and on servers; lists of versions, which only Lit's development build reads.
 */
const LIT_UNUSED = {
  'css-tag': [
    [/(?<=,\w=)\w\.ShadowRoot&&\(.*?"replace"in CSSStyleSheet\.prototype/, '!0'],
    [/Error\("CSSResult is not[^;]*?"\)/, 'Error("css")'],
    [/Error\("Value passed to 'css'[^;]*?"\)/, 'Error("css")'],
  ],
  'decorators/property': [
    [/(?<==\(\w=\w,\w,\w\)=>)\{const\{kind:.*?Unsupported decorator location: "\+\w\)\}/, '{throw Error("decorator")}'],
  ],
  'reactive-element': [
    [/,\w=\w\.reactiveElementPolyfillSupport(?=,)/, ''],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [
      /const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{const \w=litPropertyMetadata.*?elementProperties\.set\(\w,\w\)\}/,
      '',
    ],
    [/static addInitializer\(\w\)\{.*?\}(?=static)/, ''],
    [/void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\),/, ''],
    [/,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, ''],
    [/toAttribute\(\w,\w\)\{.*?\},(?=fromAttribute)/, ''],
    [/_\$ET\(\w,\w\)\{.*?\}(?=_\$AK\()/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(\w=>this\._\$ET\(\w,this\[\w\]\)\),/, ''],
    [/,!0===\w&&this\._\$Em!==\w&&\(this\._\$Eq\?\?=new Set\)\.add\(\w\)/, ''],
    [/case Object:case Array:try\{\w=JSON\.parse\(\w\)\}catch\(\w\)\{\w=null\}/, ''],
    [/,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)(?=;)/, ''],
  ],
  'lit-html': [
    [/,\w=\w\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)(?=;)/, ''],
  ],
  'lit-element': [
    [
      /,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);const \w=\w\.litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\)(?=;)/,
      '',
    ],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
};
const LIT_FILE =
  /[\\/](?:@lit[\\/]reactive-element|lit-html|lit-element)[\\/](css-tag|decorators[\\/]property|reactive-element|lit-html|lit-element)\.js$/;
const smallLitPlugin = {
  name: 'small-lit',
  transform(code, id) {
    const unused = LIT_UNUSED[LIT_FILE.exec(id)?.[1]?.replace('\\', '/')];
    if (!unused) return null;
    let small = code;
    for (const [pattern, instead] of unused) {
      if (!pattern.test(small)) throw new Error('Lit is another than the one whose unused parts we leave out.');
      small = small.replace(pattern, instead);
    }
    return { code: small, map: null };
  },
};

/** Hands on tsc's source maps, so that ours lead to the TypeScript. */
const sourceMapPlugin = {
  name: 'source-maps',
  load(id) {
    if (!id.includes('/.build/')) return null;
    return { code: readFileSync(id, 'utf8'), map: readFileSync(`${id}.map`, 'utf8') };
  },
};

/** The one module that imports Vega: the classic file imports it, whole in one file, when a page has a chart. */
const VEGA_MODULE = /[\\/]render[\\/]vega[\\/]mount-chart\.js$/;

const NOT_PART = 'throw new Error("Not part of bydelsblik’s Vega: see stories/vega.md.");';
/** What Vega imports for maps, and for files of text: d3-dsv writes functions, which a strict policy forbids. */
const VEGA_STUBS = {
  'd3-geo': ['geoArea', 'geoBounds', 'geoCentroid'],
  'd3-dsv': ['dsvFormat'],
  'topojson-client': ['feature', 'mesh'],
};

/**
 * vega-embed's file holds two packages and a style sheet before its own code: patches and ranges of versions that no option
 * of ours asks for, menus that we leave out. All between its imports and its first own function that stays.
 */
const EMBED = /vega-embed[\\/]build[\\/]embed\.js$/;
const UNUSED = /^\/\*!(?=[^]*?Starcounter-Jack\/JSON-Patch)[^]*?^var embedStyle = `[^`]*`;$/m;
const UNUSED_NAMES = `const satisfies = () => true, embedStyle = '', post = unused, applyPatch = unused;
function unused() { ${NOT_PART} }`;

/**
 * In our own bundles Vega is only what Vega-Lite needs, without maps, trees and forces, and vega-embed comes without
 * tooltips, themes, menus and patches: we fix those options ourselves. A build for npm leaves Vega outside, whole.
 */
const vegaPlugin = {
  name: 'vega-core',
  resolveId(id, importer) {
    if (VEGA_STUBS[id] && /node_modules[\\/]vega-/.test(importer ?? '')) return `\0vega ${id}`;
    if (id === 'vega') return fileURLToPath(new URL('src/tools/vega-core.mjs', import.meta.url));
    if (id === 'json-stringify-pretty-compact' && EMBED.test(importer ?? '')) return `\0${id}`;
    return id === 'vega-tooltip' || id === 'vega-themes' ? `\0${id}` : null;
  },
  transform(code, id) {
    if (!EMBED.test(id)) return null;
    if (!UNUSED.test(code)) throw new Error('vega-embed is another than the one whose unused parts we leave out.');
    return { code: code.replace(UNUSED, () => UNUSED_NAMES), map: null };
  },
  load(id) {
    const stubs = id.startsWith('\0vega ') && VEGA_STUBS[id.slice('\0vega '.length)];
    if (stubs) return stubs.map((name) => `export function ${name}() { ${NOT_PART} }`).join('\n');
    if (id === '\0vega-themes') return 'export {};';
    if (id === '\0json-stringify-pretty-compact') return `export default function stringify() { ${NOT_PART} }`;
    if (id !== '\0vega-tooltip') return null;
    return `export class Handler { constructor() { ${NOT_PART} } }`;
  },
};

/** Which chunk imports which, and what each is made of. */
function chunkGraphPlugin(file) {
  return {
    name: 'chunk-graph',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const graph = chunks.map(({ fileName, name, isEntry, imports, dynamicImports, modules }) => ({
        fileName,
        name,
        isEntry,
        imports,
        dynamicImports,
        modules: Object.entries(modules).map(([id, { renderedLength }]) => ({ id: shortId(id), renderedLength })),
      }));
      writeFileSync(file, `${JSON.stringify(graph, null, 2)}\n`);
    },
  };
}

const shortId = (id) => id.replace(import.meta.dirname, '').replace(/^.*\/node_modules\//, '');

/** A circular import or a missing name in our own modules is a mistake; d3's own cycles are not ours to mend. */
function failOnWarning(warning, report) {
  const isForeign = [warning.id, ...(warning.ids ?? [])].some((id) => id?.includes('node_modules'));
  if (isForeign) return report(warning);
  throw new Error(`${warning.code}: ${warning.message}`);
}

const npmBuild = {
  input: ['index', 'define', 'autoload', 'importers', 'analysis', 'cli/bydelsblik'].map((name) => `.build/${name}.js`),
  external,
  onwarn: failOnWarning,
  plugins: [sourceMapPlugin],
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: '.build', sourcemap: true },
};

/**
 * What every widget needs travels in one file, which the autoloader asks for beside the element's own: gzip finds more in
 * fewer files, and nothing waits for a list of imports. A module's own imports go where it goes.
 */
const manualChunks = {
  core: [
    '.build/elements/base/widget-element.js',
    '.build/elements/base/define-once.js',
    '.build/elements/base/iso-day.js',
    '.build/elements/base/sleeping-reader.js',
    '.build/elements/base/list-attribute.js',
    '.build/model/period.js',
    '.build/view/shared/lazy.js',
    '.build/view/shared/source-line.js',
    '.build/view/shared/spread-labels.js',
    '.build/view/shared/text-width.js',
  ],
  // What charts and the district's instruments share: how figures are shaped and written.
  figures: [
    '.build/view/indicator/indicator-words.js',
    '.build/view/indicator/indicator-series.js',
    '.build/i18n/indicator/messages.js',
  ],
  // Small things that several pictures of districts share: one file for all of them.
  places: ['.build/model/local-areas.js', '.build/view/shared/boxes.js', '.build/view/shared/scene-marks.js'],
  // Gradients and patterns, for the pictures that have them.
  paint: ['.build/render/svg/paint-servers.js'],
  // The form that is drawn by default comes with the element: one file less to wait for.
  indicator: [
    '.build/elements/indicator/indicator.js',
    '.build/view/indicator/trend-view.js',
    '.build/view/shared/value-axis.js',
  ],
};

const cdnBuild = {
  input: { bydelsblik: '.build/autoload.js' },
  onwarn: failOnWarning,
  plugins: [
    smallDecoratePlugin,
    smallLitPlugin,
    vegaPlugin,
    nodeResolve({ browser: true, exportConditions: ['production', 'browser', 'default'] }),
    smallStylesPlugin,
    plainPairsPlugin,
    minifyPlugin(),
    compileEarlyPlugin,
    chunkGraphPlugin('.build/cdn-chunks.json'),
  ],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    // What an import at run time gives is a plain object: nobody changes it, or asks for its kind.
    freeze: false,
    generatedCode: { preset: 'es2015', symbols: false },
    manualChunks,
    sourcemap: false,
  },
};

/**
 * Whole in one file. A worker lies beside whichever file asks for it, and nothing else is sure to lie where it would look;
 * the importers in one file are for pages that load scripts as they are.
 */
const wholeBuild = (name, folders) => ({
  input: `.build/${name}.js`,
  onwarn: failOnWarning,
  plugins: [nodeResolve({ browser: true, exportConditions: ['production', 'browser', 'default'] }), minifyPlugin()],
  output: folders.map((folder) => ({
    file: `${folder}/${name.replace(/.*\//, '')}.js`,
    format: 'es',
    inlineDynamicImports: true,
  })),
});

const vegaBuild = {
  input: '.build/render/vega/mount-chart.js',
  onwarn: failOnWarning,
  plugins: [
    vegaPlugin,
    nodeResolve({ browser: true, exportConditions: ['production', 'browser', 'default'] }),
    minifyPlugin(),
  ],
  output: { file: 'dist/cdn/bydelsblik-vega.js', format: 'es', generatedCode: 'es2015' },
};

/** The script of the frame page. Ours alone, so nothing is looked up. */
const embedBuild = {
  input: '.build/embed/embed.js',
  onwarn: failOnWarning,
  plugins: [minifyPlugin()],
  output: { file: 'dist/embed.js', format: 'es', generatedCode: 'es2015' },
};

/** One classic file that registers every element, with all that they else load on first use: for pages without modules. */
const classicBuild = {
  input: '.build/classic.js',
  external: VEGA_MODULE,
  onwarn: failOnWarning,
  plugins: [
    smallDecoratePlugin,
    smallLitPlugin,
    nodeResolve({ browser: true, exportConditions: ['production', 'browser', 'default'] }),
    smallStylesPlugin,
    plainPairsPlugin,
    minifyPlugin(),
  ],
  output: {
    file: 'dist/cdn/bydelsblik.iife.js',
    format: 'iife',
    inlineDynamicImports: true,
    paths: (id) => (VEGA_MODULE.test(id) ? './bydelsblik-vega.js' : id),
    generatedCode: 'es2015',
    sourcemap: false,
  },
};

/** What the demo's bench needs and no page of a municipality: not part of the package. */
const benchBuild = (name) => ({
  input: `demo/bench/bundled/${name}.js`,
  onwarn: failOnWarning,
  plugins: [nodeResolve({ browser: true, exportConditions: ['production', 'browser', 'default'] }), minifyPlugin()],
  output: { file: `dist/demo/${name}.js`, format: 'es', inlineDynamicImports: true },
});

export default [
  npmBuild,
  cdnBuild,
  wholeBuild('controllers/layout-worker', ['dist/controllers', 'dist/cdn', 'dist/cdn/chunks']),
  wholeBuild('importers/import-worker', ['dist/importers', 'dist/cdn']),
  wholeBuild('importers', ['dist/cdn']),
  vegaBuild,
  embedBuild,
  classicBuild,
  benchBuild('code-editor'),
  benchBuild('protect-worker'),
];
