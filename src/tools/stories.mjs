/**
 * `npm run stories` opens Storybook over the stories and prints its address; `npm run stories:build` makes a static site of
 * them in `stories/dist/`. Storybook is installed beside the stories, the first time that somebody asks for it, so that the
 * library's own install stays small. After that nothing here needs a network.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { setup } from './setup.mjs';

const folder = join(root, 'stories');
const pages = join(folder, '.pages');

/** Papers become pages of a section by their folder below stories/. */
const SECTIONS = [
  { from: '.', title: 'Guides' },
  { from: 'decisions', title: 'Decisions' },
];

/**
 * @typedef {{ file: string, title: string, text: string }} Paper file: below stories/; title: place in Storybook's list
 * @returns {readonly Paper[]}
 */
function readPapers() {
  return SECTIONS.flatMap(({ from, title }) => {
    const names = readdirSync(join(folder, from)).filter((name) => name.endsWith('.md'));
    return names.sort().map((name) => {
      const text = readFileSync(join(folder, from, name), 'utf8');
      const heading = /^# (.+)$/m.exec(text)?.[1] ?? name;
      return { file: posix.join(from, name), title: `${title}/${heading}`, text };
    });
  });
}

/** Storybook's own name for a page, made of its title. */
const idOf = (/** @type {string} */ title) => `${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}--docs`;

/**
 * The paper's text with links to other papers that lead to their pages.
 * @param {Paper} paper
 * @param {readonly Paper[]} papers
 */
function linkedText({ file, text }, papers) {
  return text.replace(/\]\(([^)#:]+\.md)(?:#[^)]*)?\)/g, (whole, address) => {
    const target = papers.find((other) => other.file === posix.join(posix.dirname(file), address));
    return target ? `](?path=/docs/${idOf(target.title)})` : whole;
  });
}

/** A page for each paper. The blank line after the import is needed: without it MDX understands neither. */
function writePages() {
  const papers = readPapers();
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages);
  for (const paper of papers) {
    const name = paper.file.replace('/', '-').replace(/\.md$/, '.mdx');
    const lines = [
      "import { Markdown, Meta } from '@storybook/addon-docs/blocks';",
      `<Meta title=${JSON.stringify(paper.title)} />`,
      `<Markdown>{${JSON.stringify(linkedText(paper, papers))}}</Markdown>`,
    ];
    writeFileSync(join(pages, name), `${lines.join('\n\n')}\n`);
  }
}

/** The tables of attributes come from the manifest, which a build leaves. */
async function needManifest() {
  if (existsSync(join(root, 'dist/custom-elements.json'))) return;
  console.log('Building the library once, for the tables of attributes …');
  const { status, output } = await run('node', ['src/tools/build.mjs']);
  if (status !== 0) throw new Error(output);
}

/** @param {readonly string[]} args @returns {Promise<number>} exit code */
function storybook(args) {
  const program = join(folder, 'node_modules/storybook/dist/bin/dispatcher.js');
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
    stdio: 'inherit',
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** @param {string | undefined} task @param {readonly string[]} rest passed on to Storybook */
async function stories(task, rest) {
  const status = setup(root) || setup(folder);
  if (status !== 0) return status;
  await needManifest();
  writePages();
  const common = ['--config-dir', '.storybook', '--disable-telemetry'];
  return task === 'build'
    ? storybook(['build', ...common, '--output-dir', 'dist', ...rest])
    : storybook(['dev', ...common, '--ci', '--no-version-updates', ...(rest.length ? rest : ['--port', '6006'])]);
}

const [task, ...rest] = process.argv.slice(2);
try {
  process.exitCode = await stories(task, rest);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
