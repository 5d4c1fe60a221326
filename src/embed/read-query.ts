/**
 * What the address of the frame page asks for: `?tag=bydel-indicator&src=data.json&form=gap`. Anybody can write an address,
 * so a name is used only where the contract has it, and a document only from the page's own origin. Knows no page.
 */
import { isAllowed, WIDGET_TAGS } from '../view/dashboard/allowed-attributes.js';

export interface Refusal {
  readonly code: 'no-tag' | 'unknown-tag' | 'unknown-attribute' | 'foreign-src' | 'bad-parent' | 'other-parent';
  /** The name or value that was refused, shortened; what there is instead, of `no-tag`. */
  readonly name: string;
}

export interface EmbedRequest {
  /** Undefined where nothing can be shown. */
  readonly tag?: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly language: string;
  /** Origin of the page around, which may be told the height. */
  readonly parent: string;
  readonly refused: readonly Refusal[];
}

const DASHBOARD = 'bydel-dashboard';
const TAGS: readonly string[] = [...WIDGET_TAGS, DASHBOARD];
/** What this page reads itself. */
const OWN = new Set(['tag', 'src', 'parent']);
const LONGEST_NAME = 60;

const short = (text: string): string => (text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text);
const tagOf = (name: string): (typeof WIDGET_TAGS)[number] | undefined => WIDGET_TAGS.find((tag) => tag === name);

/** A dashboard has what every widget has: what no widget's own list names. */
const isKnown = (tag: string, attribute: string): boolean =>
  tag === DASHBOARD ? WIDGET_TAGS.every((any) => isAllowed(any, attribute)) : isAllowed(tagOf(tag)!, attribute);

/** @param page address of the frame page, with its query */
export function readQuery(page: string): EmbedRequest {
  const { searchParams: query, origin } = new URL(page);
  const refused: Refusal[] = [];
  const language = query.get('lang') ?? 'da';
  const parent = readParent(query.get('parent'), origin, refused);
  const attributes = new Map<string, string>();
  const nothing = { attributes, language, parent, refused };

  const tag = query.get('tag') ?? '';
  if (!TAGS.includes(tag)) {
    refused.push(tag ? { code: 'unknown-tag', name: short(tag) } : { code: 'no-tag', name: TAGS.join(', ') });
    return nothing;
  }
  const src = query.get('src');
  if (src !== null) {
    const url = URL.canParse(src, page) ? new URL(src, page) : undefined;
    if (!url || url.origin !== origin || !/^https?:$/.test(url.protocol)) {
      refused.push({ code: 'foreign-src', name: short(src) });
      return nothing;
    }
    attributes.set('src', url.href);
  }
  for (const name of new Set(query.keys())) {
    if (OWN.has(name)) continue;
    if (isKnown(tag, name)) attributes.set(name, query.get(name) ?? '');
    else refused.push({ code: 'unknown-attribute', name: short(name) });
  }
  return { tag, ...nothing };
}

/** The origin as it is written in full; the page's own where the address names none. */
function readParent(value: string | null, own: string, refused: Refusal[]): string {
  if (value === null) return own;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  refused.push({ code: 'bad-parent', name: short(value) });
  return own;
}
