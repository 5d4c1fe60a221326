/** The keys of a network's picture, with counts: only the sectors and kinds of ties that are drawn. */
import type { Format } from '../../i18n/locale.js';
import type { NetworkMessages } from '../../i18n/network/messages.js';
import type { Sector } from '../../schema/generated/document.js';
import type { LegendItem } from '../widget-view.js';
import type { NetworkData } from './network-data.js';
import type { Places } from './network-places.js';
import { SECTORS, symbolMark } from './sector-symbols.js';
import { TIE_KINDS, tieSample } from './tie-lines.js';

interface LegendWords {
  readonly messages: NetworkMessages;
  readonly format: Format;
}

export function networkLegend(data: NetworkData, { x }: Places, { messages, format }: LegendWords): LegendItem[] {
  const isDrawn = (index: number): boolean => !Number.isNaN(x[index]!);
  const sectors = new Map<Sector, number>();
  for (const { sector, index } of data.actors) {
    if (isDrawn(index)) sectors.set(sector, (sectors.get(sector) ?? 0) + 1);
  }
  const sectorItems = SECTORS.flatMap((sector): LegendItem[] => {
    const count = sectors.get(sector);
    if (!count) return [];
    const marks = [symbolMark(sector, { x: 10, y: 9, size: 0.8 })];
    const swatch = { width: 20, height: 18, groups: [{ key: sector, marks }] };
    return [{ key: sector, label: `${messages.sector[sector]} ${format.number(count)}`, swatch }];
  });
  const drawn = data.ties.filter(({ from, to }) => isDrawn(from) && isDrawn(to));
  const tieItems = TIE_KINDS.flatMap((kind): LegendItem[] => {
    const own = drawn.filter(({ tie }) => tie.kind === kind);
    if (!own.length) return [];
    const isDirected = own.some(({ tie }) => tie.directed === true);
    const swatch = { width: 36, height: 16, groups: [{ key: kind, marks: tieSample(kind, isDirected) }] };
    return [{ key: kind, label: `${messages.tie[kind].name} ${format.number(own.length)}`, swatch }];
  });
  return [...sectorItems, ...tieItems];
}
