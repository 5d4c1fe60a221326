/**
 * `npm start` ends here: serves the repository root to this machine's own browser, for the demo after a build.
 * `--port 8123` asks for one port and fails where it is taken; otherwise the first free one from 8000 on.
 */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { parseArgs } from 'node:util';
import { isMain, root } from './paths.mjs';

const FIRST_PORT = 8000;
const PORTS_TRIED = 50;

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.topojson': 'application/json; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * The file that a request means, or undefined: outside the folder (also by a symbolic link), hidden, or malformed.
 * @param {string} folder
 * @param {string} pathname as in the address, still encoded
 * @returns {Promise<string | undefined>}
 */
export async function fileFor(folder, pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (/[\0\\]/.test(path) || path.split('/').some((segment) => segment.startsWith('.'))) return undefined;
  try {
    const base = await realpath(folder);
    const file = await realpath(resolve(join(base, path)));
    return file === base || file.startsWith(base + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {Record<string, string>} [headers]
 */
function answerShort(response, status, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${status}\n`);
}

/**
 * @param {string} folder whose files are served
 * @returns {import('node:http').RequestListener}
 */
function listener(folder) {
  return async (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answerShort(response, 405, { Allow: 'GET, HEAD' });
    const pathname = (request.url ?? '/').replace(/[?#].*$/s, '');
    if (pathname === '/') return answerShort(response, 302, { Location: '/demo/' });
    let file = await fileFor(folder, pathname);
    let info = file && (await stat(file));
    if (info && info.isDirectory()) {
      if (!pathname.endsWith('/')) return answerShort(response, 302, { Location: `${pathname.replace(/^\/+/, '/')}/` });
      file = await fileFor(folder, `${pathname}index.html`);
      info = file && (await stat(file));
    }
    if (!file || !info || !info.isFile()) return answerShort(response, 404);
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': info.size });
    if (request.method === 'HEAD') return response.end();
    pipeline(createReadStream(file), response, () => undefined);
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false where the port is taken
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    const onError = (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, 'localhost', () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}

/**
 * Starts a server on the first free port of a list, reachable from this machine only.
 * @param {string} folder whose files are served
 * @param {readonly number[]} ports 0 = any free one
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export async function serve(folder, ports) {
  const server = createServer(listener(folder));
  for (const port of ports) {
    if (!(await listen(server, port))) continue;
    const address = server.address();
    const close = () => {
      server.close();
      server.closeAllConnections();
    };
    return { port: typeof address === 'object' && address ? address.port : port, close };
  }
  throw new Error(`Port ${ports.join(', ')} is taken. Ask for another one: npm start -- --port 8123`);
}

/** @returns {readonly number[]} */
function wantedPorts() {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  if (values.port === undefined) return [...Array.from({ length: PORTS_TRIED }, (_, index) => FIRST_PORT + index), 0];
  const port = Number(values.port);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return [port];
  throw new Error(`--port is "${values.port}"; use a number from 0 to 65535.`);
}

if (isMain(import.meta.url)) {
  try {
    const { port } = await serve(root, wantedPorts());
    console.log(`bydelsblik demo: http://localhost:${port}/demo/  (Ctrl+C stops it)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
