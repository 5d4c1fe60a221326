/** The line that tells where figures come from and whether they are published, estimated or constructed. */
import type { Indicator, Source } from '../../schema/generated/document.js';
import { localText, type ViewContext } from '../view-context.js';

type Provenance = 'published' | 'constructed' | 'estimated';

/**
 * "Kilde: Danmarks Statistik. Opdateret 1. oktober 2026." Without any source the publisher stands in.
 *
 * @param indicator Its own source and provenance come before the document's. Absent = the whole document.
 */
export function sourceLine(context: ViewContext, indicator?: Indicator): string {
  const { model, locale } = context;
  const { document } = model;
  const own = indicator?.source ? model.sources.get(indicator.source) : undefined;
  const sources: readonly Source[] = own ? [own] : [...model.sources.values()];
  const names = sources.map(({ name }) => localText(context, name));
  if (!names.length && document.publisher) names.push(localText(context, document.publisher.name));
  const provenance: Provenance | undefined = indicator?.provenance ?? own?.provenance ?? document.provenance;
  const word = provenance === 'constructed' || provenance === 'estimated' ? locale.messages[provenance] : '';
  const isSaid = names.some((name) => name.toLowerCase().includes(word.toLowerCase()));
  const listed = [locale.format.list(names), ...(word && !isSaid ? [word] : [])].filter(Boolean).join(', ');
  const updated = own?.updated ?? document.updated;
  return [listed && locale.messages.source(listed), updated && locale.messages.updated(locale.format.date(updated))]
    .filter(Boolean)
    .join(' ');
}
