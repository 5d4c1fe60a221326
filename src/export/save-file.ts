/** Hands the reader a file, by a link that lives for a moment. Needs a browser. */

/** So that spreadsheets read æ, ø and å as they are. */
const BYTE_ORDER_MARK = '\ufeff';
/** Ms until the address is given back: some browsers read it only after the click has been handled. */
const KEPT = 10_000;

/**
 * @param name With extension.
 * @param type MIME type without charset; text is written as UTF-8, CSV with a byte order mark.
 */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const text = typeof content === 'string' ? [type === 'text/csv' ? BYTE_ORDER_MARK : '', content] : [content];
  const url = URL.createObjectURL(
    new Blob(text, { type: typeof content === 'string' ? `${type};charset=utf-8` : type }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
