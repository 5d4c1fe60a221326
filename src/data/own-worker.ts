/**
 * Workers from the library's own scripts, through the Trusted Types policy `bydelsblik` where the page asks for one. Knows
 * nothing of what they do; whoever asks must be able to do the work itself where a page allows no worker.
 */

/** What of Trusted Types is used here. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): URL };
}

let policy: { createScriptURL(url: string): URL } | undefined;

/** @throws where the page does not allow the policy, or another copy of the library has taken its name */
function trusted(url: string): string | URL {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('bydelsblik', {
    createScriptURL(asked) {
      if (new URL(asked).origin !== new URL(import.meta.url).origin) throw new TypeError('not a script of bydelsblik');
      return asked;
    },
  });
  return policy ? policy.createScriptURL(url) : url;
}

/**
 * @param url of a script that lies beside the library's
 * @throws where there are no workers, or the page does not allow ours; one that cannot be loaded tells by its `error` event
 */
export function startWorker(url: string): Worker {
  return new Worker(trusted(url), { type: 'module' });
}
