/**
 * What the papers say can be followed: links lead somewhere, code samples can be read, and every tag, attribute, token, part,
 * module, name, command, option and file that they speak of is there. Looks at the build.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { transform, type Loader } from 'esbuild';
import { root } from './source-files.js';

interface Paper {
  readonly path: string;
  readonly text: string;
}

interface Sample {
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
  readonly events?: readonly { readonly name: string }[];
}

const read = (path: string): string => readFileSync(root + path, 'utf8');

const papers: readonly Paper[] = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...readdirSync(`${root}stories`, { recursive: true, encoding: 'utf8' })
    .map((path) => `stories/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !path.includes('node_modules'))
    .sort(),
].map((path) => ({ path, text: read(path) }));

const { scripts, exports: doors } = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
};

const manifest = JSON.parse(read('dist/custom-elements.json')) as {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
};
const elements = new Map(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) => (declaration.tagName ? [[declaration.tagName, declaration] as const] : [])),
);
const namesOf = (kind: 'cssProperties' | 'cssParts' | 'events'): ReadonlySet<string> =>
  new Set([...elements.values()].flatMap((declaration) => (declaration[kind] ?? []).map(({ name }) => name)));

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;
const samples: readonly Sample[] = papers.flatMap(({ path, text }) =>
  [...text.matchAll(FENCE)].map(([, language = '', code = ''], index) => ({
    place: `${path}, sample ${index + 1}`,
    language,
    code,
  })),
);
const inLanguage = (...languages: readonly string[]): readonly Sample[] =>
  samples.filter(({ language }) => languages.includes(language));

/** As the readers of Markdown make the address of a heading. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...text.replace(FENCE, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  const slug = (heading: string): string =>
    heading
      .replace(/[`*_]|\]\([^)]*\)|\[/g, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
  return new Set(headings.map(slug));
}

/** A part that a sample leaves out is written "…". */
const isWhole = (code: string): boolean => !code.includes('…');

const isTag = (name: string): boolean => elements.has(name);

/** Attributes that every element of a page has. */
const OF_EVERY_ELEMENT = /^(id|class|style|slot|lang|hidden|title|key|ref|part)$|^(data-|aria-|on|:|@|\.|bind:)/;

interface OpenTag {
  readonly place: string;
  readonly tag: string;
  readonly attributes: readonly string[];
}

/** Start tags of ours in samples and in running text such as `<bydel-chart indicator="…">`. */
function openTags(): readonly OpenTag[] {
  return papers.flatMap(({ path, text }) =>
    [...text.matchAll(/<(bydel-[\w-]+)((?:\s+[^\s=>/`]+(?:=(?:"[^"]*"|\{[^}]*\}+|[^\s>]+))?)*)\s*\/?>/g)].map(
      ([, tag = '', rest = '']) => ({
        place: path,
        tag,
        attributes: [...rest.matchAll(/([^\s=]+)(?:=(?:"[^"]*"|\{[^}]*\}+|[^\s>]+))?/g)].map(([, name = '']) => name),
      }),
    ),
  );
}

describe('the papers', () => {
  it('link to what is there, and to headings that are there', () => {
    const broken = papers.flatMap(({ path, text }) =>
      [...text.replace(FENCE, '').matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^(https?|mailto):/.test(target))
        .filter((target) => {
          const [file = '', anchor] = target.split('#');
          const to = file ? posix.join(posix.dirname(path), file) : path;
          if (!existsSync(root + to)) return true;
          return anchor !== undefined && !anchorsOf(read(to)).has(anchor);
        })
        .map((target) => `${path}: ${target}`),
    );
    assert.deepEqual(broken, []);
    assert.ok(papers.length > 20, 'hardly any papers were found');
  });

  it('speak of tags and attributes that there are', () => {
    const tags = openTags();
    const wrong = tags.flatMap(({ place, tag, attributes }) => {
      const known = elements.get(tag);
      if (!known) return [`${place}: <${tag}>`];
      const names = new Set([...(known.attributes ?? []).map(({ name }) => name), 'data']);
      return attributes
        .filter((name) => !OF_EVERY_ELEMENT.test(name) && !names.has(name))
        .map((name) => `${place}: <${tag} ${name}>`);
    });
    assert.deepEqual(wrong, []);
    assert.ok(tags.length > 40, 'hardly any tags were found');
  });

  it('speak of tokens, parts and events that there are', () => {
    const tokens = namesOf('cssProperties');
    const parts = namesOf('cssParts');
    const events = namesOf('events');
    const wrong = papers.flatMap(({ path, text }) =>
      [
        ...[...text.matchAll(/--bydel-[\w-]*\w(?![\w*-])/g)].map(([name]) => name).filter((name) => !tokens.has(name)),
        ...[...text.matchAll(/::part\((\w+)\)/g)].map(([, name = '']) => name).filter((name) => !parts.has(name)),
        ...[...text.matchAll(/(?<![</\w-])(?:on)?(bydel-[a-z]+)(?=[`'"={ ])/g)]
          .map(([, name = '']) => name)
          .filter((name) => !isTag(name) && !events.has(name)),
      ].map((name) => `${path}: ${name}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('name files that are there', () => {
    const wrong = papers.flatMap(({ path, text }) =>
      [...text.replace(FENCE, '').matchAll(/`((?:src|demo|test|stories|dist)\/[\w./-]*\w)`/g)]
        .map(([, file = '']) => file)
        .filter((file) => !existsSync(root + file) && !existsSync(root + file.replace(/\.js$/, '.ts')))
        .map((file) => `${path}: ${file}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('call scripts of the package that there are', () => {
    const wrong = papers.flatMap(({ path, text }) =>
      [...text.matchAll(/npm run ([\w:-]+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !(name in scripts))
        .map((name) => `${path}: npm run ${name}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('call the command with words that it knows', () => {
    const calls = inLanguage('sh').flatMap(({ place, code }) =>
      [...code.matchAll(/npx bydelsblik (\w+)([^#\n]*)/g)].map(([, name = '', rest = '']) => ({
        place,
        name,
        options: rest.match(/--[\w-]+/g) ?? [],
      })),
    );
    const wrong = calls.flatMap(({ place, name, options }) => {
      const help = execFileSync('node', [`${root}dist/cli/bydelsblik.js`, name, '--help'], { encoding: 'utf8' });
      return options.filter((option) => !help.includes(option)).map((option) => `${place}: ${name} ${option}`);
    });
    assert.deepEqual(wrong, []);
    assert.ok(calls.length > 4, 'hardly any calls were found');
  });
});

describe("the papers' samples", () => {
  it('are JSON where they say so', () => {
    const texts = [
      ...inLanguage('json').map(({ place, code }) => ({ place, code: /^\s*[[{]/.test(code) ? code : `{${code}}` })),
      ...inLanguage('html').flatMap(({ place, code }) =>
        [...code.matchAll(/<script type="application\/json">([\s\S]*?)<\/script>/g)].map(([, inner = '']) => ({
          place,
          code: inner,
        })),
      ),
    ].filter(({ code }) => isWhole(code));
    for (const { place, code } of texts) assert.doesNotThrow(() => JSON.parse(code), place);
    assert.ok(texts.length > 2, 'hardly any JSON was found');
  });

  it('are scripts that can be read, and import what there is', async () => {
    const scriptsOf = inLanguage('js', 'ts', 'tsx', 'jsx').filter(({ code }) => isWhole(code));
    for (const { place, language, code } of scriptsOf) {
      await assert.doesNotReject(transform(code, { loader: language as Loader, logLevel: 'silent' }), place);
      for (const [, names = '', module = ''] of code.matchAll(/import (?:type )?(?:\{([^}]*)\} from )?'([^']+)'/g)) {
        if (!module.startsWith('bydelsblik')) continue;
        const door = doors[`.${module.slice('bydelsblik'.length)}`];
        assert.ok(door, `${place}: ${module} is no door of the package`);
        const wanted = names
          .split(',')
          .map((name) => name.trim())
          .filter(Boolean);
        if (wanted.length === 0 || typeof door === 'string') continue;
        const given = Object.keys((await import(root + door.default)) as object);
        assert.deepEqual(
          wanted.filter((name) => !given.includes(name)),
          [],
          place,
        );
      }
    }
    assert.ok(scriptsOf.length > 2, 'hardly any scripts were found');
  });
});
