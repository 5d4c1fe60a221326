/**
 * Reads demo/index.html into tags for the tests: enough of HTML for a page that is written as this one is. No element is
 * left open, and no attribute holds ">".
 */
import { readFileSync } from 'node:fs';

export interface PageTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text between the tags; empty for a tag without an end. */
  readonly text: string;
  readonly parent: PageTag | undefined;
}

const DEMO = new URL('../../demo/', import.meta.url);
const TAG = /<!--.*?-->|<(\/?)([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*(\/?)>/gs;
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;
const VOID = new Set(['meta', 'link', 'input', 'br', 'img']);

/** @param path inside demo/ */
export function readDemoPart(path: string): string {
  return readFileSync(new URL(path, DEMO), 'utf8');
}

/** Every tag of a page in the order of their starts. Throws where an end does not fit. */
export function tagsOf(html: string): readonly PageTag[] {
  const tags: PageTag[] = [];
  const open: { tag: { -readonly [K in keyof PageTag]: PageTag[K] }; from: number }[] = [];
  for (const match of html.matchAll(TAG)) {
    const [whole, isEnd, name, attributeText, isVoid] = match;
    if (!name) continue;
    const isInText = ['script', 'textarea'].includes(open.at(-1)?.tag.name ?? '') && !isEnd;
    if (isInText) continue;
    if (isEnd) {
      const last = open.pop();
      if (last?.tag.name !== name) throw new Error(`</${name}> ends <${last?.tag.name ?? ''}>`);
      last.tag.text = html.slice(last.from, match.index);
      continue;
    }
    const attributes = [...(attributeText ?? '').matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]);
    const tag = {
      name,
      attributes: Object.fromEntries(attributes) as Record<string, string>,
      text: '',
      parent: open.at(-1)?.tag,
    };
    tags.push(tag);
    if (!VOID.has(name) && !isVoid) open.push({ tag, from: match.index + whole.length });
  }
  return tags;
}

/** The nearest tag of a name around a tag. */
export function closest(tag: PageTag, name: string): PageTag | undefined {
  for (let at = tag.parent; at; at = at.parent) if (at.name === name) return at;
  return undefined;
}
