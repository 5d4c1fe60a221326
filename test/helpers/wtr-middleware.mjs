/**
 * What the test server answers beyond plain files: the strict policy on pages under /test/policy/, and bad or slow answers
 * under /test/served/ for tests of loading. Nothing here reaches another machine.
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The policy that everything must work under. A page may replace the list of Trusted Types policies by `?trusted-types=`. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
];

const TRUSTED_TYPES = 'lit-html bydelsblik';

const EMBED = fileURLToPath(new URL('../../dist/embed.html', import.meta.url));

/** The published frame page with the script that keeps what the policy has stopped. @param {string} html */
const withReport = (html) => html.replace('<head>', '<head><script src="/test/policy/report.js"></script>');

/** @type {import('koa').Middleware} */
export async function policyMiddleware(context, next) {
  await next();
  const isEmbed = context.path === '/dist/embed.html';
  if (!isEmbed && !(context.path.startsWith('/test/policy/') && context.path.endsWith('.html'))) return;
  if (isEmbed) context.body = withReport(readFileSync(EMBED, 'utf8'));
  const names = context.URL.searchParams.get('trusted-types') ?? TRUSTED_TYPES;
  context.set('Content-Security-Policy', [...STRICT_POLICY, `trusted-types ${names}`].join('; '));
}

/** @param {number} bytes */
function* oneLongString(bytes) {
  yield '{"version":"1.0","title":"';
  const piece = 'x'.repeat(1 << 16);
  for (let sent = 0; sent < bytes; sent += piece.length) yield piece;
  yield '"}';
}

/** @param {string} rest "100000" */
function deep(rest) {
  const levels = Number(rest);
  return `${'['.repeat(levels)}${']'.repeat(levels)}`;
}

/** Headers and half an answer, then silence until the reader gives up. */
function stalled() {
  const body = new PassThrough();
  body.write('{"version":"1.0",');
  return body;
}

/**
 * @param {string} type
 * @param {(rest: string) => string | Readable} bodyOf
 * @returns {Answer}
 */
function answerWith(type, bodyOf) {
  return (context, rest) => {
    context.type = type;
    context.body = bodyOf(rest);
  };
}

/**
 * One entry per first path segment below /test/served/. Each gets the context and the rest of the path.
 * @typedef {(context: import('koa').Context, rest: string) => void} Answer
 * @type {Record<string, Answer>}
 */
const ANSWERS = {
  /** /html: 200 with a login page instead of JSON. */
  html: answerWith('html', () => '<!doctype html><title>Log ind</title><p>Log ind'),
  /** /empty: 200 without a byte. */
  empty: answerWith('json', () => ''),
  /** /truncated: JSON that ends in the middle. */
  truncated: answerWith('json', () => '{"version":"1.0","title":"Gladsa'),
  /** /large/40: a document of that many MB, all of it title. */
  large: answerWith('json', (rest) => Readable.from(oneLongString(Number(rest) * 1e6))),
  /** /deep/100000: arrays nested that deep. */
  deep: answerWith('json', deep),
  /** /stall: begins and never ends. */
  stall: answerWith('json', stalled),
  /** /status/500: that status, with a short page. */
  status: (context, rest) => {
    context.status = Number(rest);
    context.body = `<h1>${rest}</h1>`;
  },
  /** /body/%7B%22version%22…: what the address spells, as JSON. */
  body: answerWith('json', decodeURIComponent),
  /** /redirect/demo/data/x.json: sends the reader on to that file. */
  redirect: (context, rest) => context.redirect(`/${rest}`),
  /** /away: sends the reader on to another origin. */
  away: (context) => context.redirect(`http://127.0.0.1:${context.URL.port}/test/served/html`),
};

/**
 * @param {string} root folder of the repository
 * @returns {import('koa').Middleware}
 */
export function servedMiddleware(root) {
  return async (context, next) => {
    const match = /^\/test\/served\/([a-z]+)\/?(.*)$/.exec(context.path);
    if (!match) return next();
    const [, kind = '', rest = ''] = match;
    context.set('Cache-Control', 'no-store');
    if (kind === 'slow') return slow(context, rest, root);
    if (kind === 'hostile') return hostile(context, rest, root);
    const answer = ANSWERS[kind];
    if (!answer) return next();
    answer(context, rest);
  };
}

/**
 * /slow/300/demo/data/x.json: that file, after so many milliseconds.
 * @param {import('koa').Context} context
 * @param {string} rest
 * @param {string} root
 */
async function slow(context, rest, root) {
  const [milliseconds = '', ...path] = rest.split('/');
  await wait(Number(milliseconds));
  context.type = 'json';
  context.body = createReadStream(join(root, normalize(`/${path.join('/')}`)));
}

/**
 * /hostile/blns.json: a list of texts that break careless programs, from beside the repository; 404 where it is absent.
 * @param {import('koa').Context} context
 * @param {string} rest
 * @param {string} root
 */
function hostile(context, rest, root) {
  const file = join(root, '../shared/data/hostile', normalize(`/${rest}`));
  if (!existsSync(file)) return;
  context.type = 'text';
  context.body = createReadStream(file);
}
