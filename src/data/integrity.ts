/** Holds bytes against a hash, for figures that must never change after they were quoted. Loaded only where asked for. */

const ALGORITHMS: readonly string[] = ['sha512', 'sha384', 'sha256'];

/**
 * @param integrity as in HTML's `integrity`: one or more of "sha256-…", "sha384-…", "sha512-…" in base64, apart by spaces.
 * As there, the strongest algorithm named decides, and any of its hashes will do.
 * @returns false also where no hash is readable, and on a page without `crypto.subtle` (plain http): what cannot be held
 * against its hash is not shown as frozen
 */
export async function matchesIntegrity(bytes: Uint8Array<ArrayBuffer>, integrity: string): Promise<boolean> {
  const wanted = integrity.trim().split(/\s+/);
  const algorithm = ALGORITHMS.find((name) => wanted.some((hash) => hash.startsWith(`${name}-`)));
  if (!algorithm || !globalThis.crypto?.subtle) return false;
  const digest = await crypto.subtle.digest(algorithm.replace('sha', 'SHA-'), bytes);
  const found = `${algorithm}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
  return wanted.includes(found);
}
