/** Text of files that are saved as Windows saves Danish. Loaded with the first file that is no UTF-8. */

/** undefined where the bytes are UTF-8 after all. */
export function windowsText(bytes: Uint8Array): string | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
