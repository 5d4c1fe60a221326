/** A map that shows where districts lie, of a document that says nothing of them for the form: every one is without data. */
import type { MapMessages } from '../../i18n/map/messages.js';
import { localAreas } from '../../model/local-areas.js';
import type { Area } from '../../schema/generated/document.js';
import { localText, type ViewContext } from '../view-context.js';
import type { MapContent } from './map-content.js';
import { fillSwatch, noDataFill } from './map-fills.js';
import type { MapOptions } from './map-options.js';

interface OutlinesInput {
  readonly options: MapOptions;
  readonly context: ViewContext;
  readonly messages: MapMessages;
}

/** undefined for a document without districts. */
export function outlinesOnly(
  { options, context, messages }: OutlinesInput,
  heading: string,
): Omit<MapContent, 'obstacles'> | undefined {
  const shown = localAreas(context.model);
  if (!shown.length) return undefined;
  const fill = noDataFill(messages.noData);
  const nameOf = ({ name }: Area): string => localText(context, name);
  const byId = new Map(shown.map((area) => [area.id, nameOf(area)]));
  return {
    ...{ heading, definition: '', summary: [], subject: heading, shown, notes: [] },
    fills: new Map(shown.map(({ id }) => [id, fill])),
    legend: [
      { key: 'no-data', label: messages.counted(messages.noData, shown.length), swatch: fillSwatch('no-data', fill) },
    ],
    list: {
      ...{ title: messages.district, unit: '' },
      rows: shown.map((area) => ({
        ...{ id: area.id, name: nameOf(area), rank: '', value: messages.noData, fill },
        isHighlighted: area.id === options.area,
      })),
    },
    stopText: (id) => `${byId.get(id)}, ${messages.noData}`,
    tileText: () => messages.noData,
    table: () => ({
      caption: heading,
      columns: [{ key: 'area', label: messages.district }],
      rows: shown.map((area) => ({
        ...{ key: area.id, target: { kind: 'area', id: area.id } },
        cells: [{ text: nameOf(area), value: nameOf(area) }],
      })),
    }),
  };
}
