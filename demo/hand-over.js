/** How a page hands a text to its reader: as a file, or on the clipboard. */

/**
 * @param {string} text
 * @param {string} name of the file
 */
export function saveJson(text, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/**
 * @param {string} text
 * @param {HTMLElement} code holds the text, selected, where a page without https has no clipboard
 * @returns {Promise<boolean>} whether it is copied; else the reader has to
 */
export async function copyText(text, code) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    code.textContent = text;
    getSelection()?.selectAllChildren(code);
    return false;
  }
}
