/**
 * The keys of a network's picture, with counts: the sectors and kinds of ties that are drawn, and those that the reader has left
 * out. Each can be left out and taken in again.
 */
import type { Format } from '../../i18n/locale.js';
import type { NetworkMessages } from '../../i18n/network/messages.js';
import type { Mark } from '../scene.js';
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

interface Named {
  readonly name: string;
  /** Absent: none. */
  readonly count: number | undefined;
}

interface Sample {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** @param places Absent: everybody is there. */
export function networkLegend(
  data: NetworkData,
  places: Places | undefined,
  { messages, format, filter = NO_FILTER }: LegendWords,
): LegendItem[] {
  const itemOf = (key: string, { name, count }: Named, { width, height, marks }: Sample): LegendItem[] => {
    const shown = !filter.hidden.has(key);
    if (!count && shown) return [];
    const label = count ? `${name} ${format.number(count)}` : name;
    return [{ key, label, swatch: { width, height, groups: [{ key, marks }] }, shown }];
  };
  const isDrawn = (index: number): boolean => !places || !Number.isNaN(places.x[index]!);
  const sectors = new Map<NodeSector, number>();
  for (const { sector, index, members = 1 } of data.actors) {
    if (isDrawn(index)) sectors.set(sector, (sectors.get(sector) ?? 0) + members);
  }
  const sectorItems = SECTORS.flatMap((sector) =>
    itemOf(
      sector,
      { name: messages.sector[sector], count: sectors.get(sector) },
      { width: 20, height: 18, marks: [symbolMark(sector, { x: 10, y: 9, size: 0.8 })] },
    ),
  );
  const kinds = new Map<NodeTieKind, { count: number; isDirected: boolean }>();
  for (const { from, to, tie } of data.ties) {
    if (!isDrawn(from) || !isDrawn(to)) continue;
    const { count = 0, isDirected = false } = kinds.get(tie.kind) ?? {};
    kinds.set(tie.kind, { count: count + 1, isDirected: isDirected || tie.directed === true });
  }
  const tieItems = TIE_KINDS.flatMap((kind) => {
    const { count, isDirected = false } = kinds.get(kind) ?? {};
    return itemOf(
      kind,
      { name: messages.tie[kind], count },
      { width: 36, height: 16, marks: tieSample(kind, isDirected) },
    );
  });
  return [...sectorItems, ...tieItems];
}
