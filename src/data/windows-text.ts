/** Text of files that are saved as Windows saves Danish. Loaded with the first file that is no UTF-8. */
import { WINDOWS_1252 } from '../model/windows-1252.js';

/** undefined where the bytes are UTF-8 after all. */
export function windowsText(bytes: Uint8Array): string | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    return text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252.charAt(letter.charCodeAt(0) - 0x80));
  }
}
