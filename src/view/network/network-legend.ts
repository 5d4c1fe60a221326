/**
 * The keys of a network's picture, with counts: the sectors and kinds of ties that are drawn, and those that the reader has left
 * out. Each can be left out and taken in again.
 */
import type { Format } from '../../i18n/locale.js';
import type { NetworkMessages } from '../../i18n/network/messages.js';
import type { LegendItem } from '../widget-view.js';
import type { NetworkData, NodeSector, NodeTieKind } from './network-data.js';
import { NO_FILTER, type NetworkFilter } from './network-options.js';
import type { Places } from './network-places.js';
import { SECTORS, symbolMark } from './sector-symbols.js';
import { TIE_KINDS, tieSample } from './tie-lines.js';

interface LegendWords {
  readonly messages: NetworkMessages;
  readonly format: Format;
  readonly filter?: NetworkFilter;
}

/** @param places Absent: everybody is there. */
export function networkLegend(
  data: NetworkData,
  places: Places | undefined,
  { messages, format, filter = NO_FILTER }: LegendWords,
): LegendItem[] {
  const labelOf = (name: string, count: number): string => (count ? `${name} ${format.number(count)}` : name);
  const isDrawn = (index: number): boolean => !places || !Number.isNaN(places.x[index]!);
  const sectors = new Map<NodeSector, number>();
  for (const { sector, index, members = 1 } of data.actors) {
    if (isDrawn(index)) sectors.set(sector, (sectors.get(sector) ?? 0) + members);
  }
  const sectorItems = SECTORS.flatMap((sector): LegendItem[] => {
    const count = sectors.get(sector) ?? 0;
    const shown = !filter.hidden.has(sector);
    if (!count && shown) return [];
    const marks = [symbolMark(sector, { x: 10, y: 9, size: 0.8 })];
    const swatch = { width: 20, height: 18, groups: [{ key: sector, marks }] };
    return [{ key: sector, label: labelOf(messages.sector[sector], count), swatch, shown }];
  });
  const kinds = new Map<NodeTieKind, { count: number; isDirected: boolean }>();
  for (const { from, to, tie } of data.ties) {
    if (!isDrawn(from) || !isDrawn(to)) continue;
    const { count = 0, isDirected = false } = kinds.get(tie.kind) ?? {};
    kinds.set(tie.kind, { count: count + 1, isDirected: isDirected || tie.directed === true });
  }
  const tieItems = TIE_KINDS.flatMap((kind): LegendItem[] => {
    const { count = 0, isDirected = false } = kinds.get(kind) ?? {};
    const shown = !filter.hidden.has(kind);
    if (!count && shown) return [];
    const swatch = { width: 36, height: 16, groups: [{ key: kind, marks: tieSample(kind, isDirected) }] };
    return [{ key: kind, label: labelOf(messages.tie[kind], count), swatch, shown }];
  });
  return [...sectorItems, ...tieItems];
}
