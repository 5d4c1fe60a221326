/** Links of a document: followed by the reader's click only, and only where they lead to a page or a mailbox. */

export interface SafeLink {
  readonly href: string;
  /** The host of a page or the address of a mailbox, for the link's text. */
  readonly text: string;
  readonly isMail: boolean;
}

/** Characters that hide others or turn the direction of reading. */
const DECEIVING = /[\p{Cc}\p{Cf}]/gu;

/** @returns undefined where the text is no http(s) or mailto address. */
export function safeLink(url: string | undefined): SafeLink | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, href, host, pathname } = new URL(url);
  if (protocol === 'mailto:') return { href, text: pathname.replace(DECEIVING, ''), isMail: true };
  return protocol === 'https:' || protocol === 'http:' ? { href, text: host, isMail: false } : undefined;
}
