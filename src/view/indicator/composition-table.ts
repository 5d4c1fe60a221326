/** The table of stacked shares: one row per bar, the categories as columns with share and, where it is known, number. */
import type { TableCell, TableColumn, TableView } from '../widget-view.js';
import type { Bar, Part } from './composition-bars.js';
import type { CompositionFacts } from './composition-summary.js';

function flagged(text: string, flag: string): string {
  return flag ? `${text} (${flag})` : text;
}

export function compositionTable(facts: CompositionFacts): TableView {
  const { input, made, texts, share, categories } = facts;
  const { words, context } = input;
  const { format, messages } = context.locale;
  const hasCounts = made.bars.some(({ parts }) => parts.some(({ count }) => count !== null));
  const hasTotals = hasCounts && made.bars.some(({ total }) => total !== null);
  const decimals = made.indicator.unit === 'count' ? (made.indicator.decimals ?? 0) : 0;
  const missing = (part: Part): string => messages.missing[part.missing ?? 'none'];
  const number = (count: number | null): TableCell => ({
    text: count === null ? '' : format.number(count, decimals),
    value: count,
  });
  const cells = (part: Part): TableCell[] => {
    const flag = part.share === null || part.status === 'final' ? '' : messages.status[part.status];
    const text = part.share === null ? missing(part) : flagged(share.bare(part.share), flag);
    return [{ text, value: part.share }, ...(hasCounts ? [number(part.count)] : [])];
  };
  const columns = categories.flatMap((category, index): TableColumn[] => [
    { key: `share-${index + 1}`, label: texts.shareColumn(category), numeric: true },
    ...(hasCounts ? [{ key: `count-${index + 1}`, label: texts.countColumn(category), numeric: true }] : []),
  ]);
  const nameOf = (bar: Bar): string => (made.by === 'area' ? words.name(bar.area) : share.period(bar.period));
  return {
    caption: words.messages.tableCaption(
      made.by === 'area'
        ? `${words.label}, ${share.period(made.whole.periods[made.at]!)}`
        : texts.heading(words.label, words.name(made.bars[0]!.area)),
      texts.unitTitle,
    ),
    columns: [
      { key: 'name', label: made.by === 'area' ? words.messages.area : texts.periodColumn },
      ...columns,
      ...(hasTotals ? [{ key: 'total', label: texts.total, numeric: true }] : []),
    ],
    rows: made.bars.map((bar) => ({
      key: made.by === 'area' ? bar.area.id : bar.period.key,
      target: { kind: 'area', id: bar.area.id },
      cells: [
        { text: nameOf(bar), value: made.by === 'area' ? nameOf(bar) : bar.period.key },
        ...bar.parts.flatMap(cells),
        ...(hasTotals ? [number(bar.total)] : []),
      ],
    })),
  };
}
