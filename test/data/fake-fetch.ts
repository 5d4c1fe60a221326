/** Stands in for the network: answers by address, and keeps what was asked. */

export interface Answer {
  readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** Where the answer came from in the end, after redirects. */
  readonly url?: string;
  readonly type?: ResponseType;
}

export interface Asked {
  readonly address: string;
  readonly init: RequestInit;
}

export interface FakeFetch {
  readonly fetch: typeof fetch;
  readonly asked: Asked[];
}

/**
 * @param answers by address: an answer, one per request in turn (the last one stays), or nothing: then the network is down;
 * `never` is an address that never answers
 */
export function fakeFetch(
  answers: Readonly<Record<string, Answer | readonly (Answer | undefined)[] | 'never'>>,
): FakeFetch {
  const asked: Asked[] = [];
  const fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const address = String(input);
    const before = asked.filter((one) => one.address === address).length;
    asked.push({ address, init });
    const found = answers[address];
    if (found === 'never') return new Promise((_, reject) => rejectOnAbort(init.signal, reject));
    const answer = isList(found) ? found[Math.min(before, found.length - 1)] : found;
    if (!answer) throw new TypeError('Failed to fetch');
    const { body = '', status = 200, headers = {}, url = address, type = 'basic' } = answer;
    const response = new Response(body, { status: type === 'opaqueredirect' ? 200 : status, headers });
    return Object.defineProperties(response, { url: { value: url }, type: { value: type } });
  };
  return { fetch, asked };
}

function isList(
  answer: Answer | readonly (Answer | undefined)[] | undefined,
): answer is readonly (Answer | undefined)[] {
  return Array.isArray(answer);
}

function rejectOnAbort(signal: AbortSignal | null | undefined, reject: (reason: unknown) => void): void {
  signal?.addEventListener('abort', () => reject(signal.reason));
}
