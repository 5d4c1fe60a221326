/**
 * A whole page of views without script: headings, sentences, pictures as SVG and the same figures as tables. For mail, print
 * and pages where no script runs. No DOM: runs in Node. Everything in it is text that was escaped here.
 */
import type { Theme } from '../../theme/default-theme.js';
import type { TableView, WidgetView } from '../../view/widget-view.js';
import { escapeXml, staticScene } from './static-scene.js';

export interface StaticPageOptions {
  readonly title: string;
  /** Language code of the texts. */
  readonly language: string;
  readonly theme: Theme;
  /** Words of the page itself. */
  readonly words: {
    readonly legend: string;
    readonly table: string;
    /** Under a table that does not hold all rows. */
    cut(shown: number, all: number): string;
  };
}

/** More rows make no page that anybody reads; the rest is in the document. */
const MOST_ROWS = 2_000;

const STYLE = `
body { margin: 0 auto; max-width: 60rem; padding: 1rem; font: 1rem/1.5 system-ui, "Segoe UI", Roboto, Arial, sans-serif; color: #1b1b1b; background: #fff; }
section { margin: 2rem 0; break-inside: avoid-page; }
figure { margin: 1rem 0; overflow-x: auto; }
svg { max-width: 100%; height: auto; }
table { border-collapse: collapse; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
caption { text-align: start; padding: 0.25rem 0; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #ccc; text-align: start; vertical-align: top; font-weight: normal; }
thead th { font-weight: 600; }
.number { text-align: end; }
.quiet { color: #595959; font-size: 0.875rem; }
summary { cursor: pointer; }
@media print { details > *:not(summary) { display: block; } section { break-inside: auto; } }
`;

const text = (name: string, content: string, className = ''): string =>
  content === '' ? '' : `<${name}${className ? ` class="${className}"` : ''}>${escapeXml(content)}</${name}>`;

/** A table, whose first column heads its rows. */
function staticTable({ caption, columns, rows }: TableView): string {
  const classOf = (index: number): string => (columns[index]?.numeric ? ' class="number"' : '');
  const head = columns.map(({ label }, index) => `<th scope="col"${classOf(index)}>${escapeXml(label)}</th>`);
  const body = rows.slice(0, MOST_ROWS).map(({ cells }) => {
    const written = cells.map(({ text: cell }, index) => {
      return index === 0 ? `<th scope="row">${escapeXml(cell)}</th>` : `<td${classOf(index)}>${escapeXml(cell)}</td>`;
    });
    return `<tr>${written.join('')}</tr>`;
  });
  return `<table>${text('caption', caption)}<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function legendOf({ legend }: WidgetView, prefix: string, { theme, words }: StaticPageOptions): string {
  if (legend.length === 0) return '';
  const items = legend.map(({ label, swatch }, index) => {
    // The word beside it says the same: nobody has to hear it twice.
    const picture = staticScene(swatch, { theme, title: '', prefix: `${prefix}-${index}` });
    return `<li>${picture.replace('role="img"', 'aria-hidden="true"')} ${escapeXml(label)}</li>`;
  });
  return `<ul class="quiet" aria-label="${escapeXml(words.legend)}">${items.join('')}</ul>`;
}

function sectionOf(view: WidgetView, index: number, options: StaticPageOptions): string {
  const { picture, table } = view;
  const prefix = `view-${index}`;
  const { words } = options;
  const { length } = table.rows;
  const cut = length > MOST_ROWS ? text('p', words.cut(MOST_ROWS, length), 'quiet') : '';
  const drawn = picture ? staticScene(picture.scene, { theme: options.theme, title: picture.name, prefix }) : '';
  const parts = [
    text('h2', view.heading),
    text('p', view.definition, 'quiet'),
    text('p', view.summary.map((phrase) => phrase.text).join('')),
    ...view.obstacles.map((obstacle) => text('p', obstacle.text)),
    drawn ? `<figure>${drawn}</figure>` : '',
    legendOf(view, prefix, options),
    table.rows.length > 0
      ? `<details open><summary>${escapeXml(`${words.table}: ${view.heading}`)}</summary>${staticTable(table)}${cut}</details>`
      : '',
    ...view.notes.map((note) => text('p', note, 'quiet')),
    text('p', view.source, 'quiet'),
  ];
  return `<section>${parts.join('\n')}</section>`;
}

/** @returns a complete HTML document that asks for nothing outside itself */
export function staticPage(views: readonly WidgetView[], options: StaticPageOptions): string {
  const { title, language } = options;
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(language)}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title><style>${STYLE}</style></head>`,
    `<body><main><h1>${escapeXml(title)}</h1>`,
    ...views.map((view, index) => sectionOf(view, index, options)),
    '</main></body></html>',
    '',
  ].join('\n');
}
