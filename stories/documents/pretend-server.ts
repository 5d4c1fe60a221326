/**
 * Answers for addresses that no server has, so that a story can show a widget that waits or has failed, also on a static
 * page and without a network. Everything else is left to the browser.
 */

/** Never answers. */
export const WAITING = '/pretend/waiting.json';
/** 404. */
export const ABSENT = '/pretend/absent.json';
/** A log-in page instead of JSON. */
export const LOG_IN = '/pretend/log-in.json';

/** Rejects when the reader gives up, as a real request does. */
function untilAborted(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')), { once: true });
  });
}

type Answer = (init: RequestInit | undefined) => Promise<Response>;

const ANSWERS: Readonly<Record<string, Answer>> = {
  [WAITING]: (init) => untilAborted(init?.signal),
  [ABSENT]: () => Promise.resolve(new Response('Not found', { status: 404 })),
  [LOG_IN]: () =>
    Promise.resolve(
      new Response('<!doctype html><title>Log ind</title>', { headers: { 'Content-Type': 'text/html' } }),
    ),
};

const fetchFromServer = globalThis.fetch.bind(globalThis);

globalThis.fetch = (input, init) => {
  const address = new URL(input instanceof Request ? input.url : input, globalThis.location.href);
  return ANSWERS[address.pathname]?.(init) ?? fetchFromServer(input, init);
};
