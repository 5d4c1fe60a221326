/** What a widget gives away: CSV, SVG and PNG from the same view as the picture. Loaded on first use. */
import { tableToCsv } from '../../export/table-to-csv.js';
import { fileName } from '../../export/file-name.js';
import { saveFile } from '../../export/save-file.js';
import { scenePng } from '../../export/scene-png.js';
import { framed } from '../../export/frame-scene.js';
import { svgFile } from '../../export/svg-file.js';
import type { Locale } from '../../i18n/locale.js';
import type { DownloadKind } from '../../render/html/actions.js';
import { readTheme } from '../../theme/read-theme.js';
import type { WidgetView } from '../../view/widget-view.js';

export interface ExportSource {
  readonly view: WidgetView;
  readonly locale: Locale;
  /** The wrapper from which colours and font are read. */
  readonly base: Element;
  /** The picture as files where another than our own renderers has drawn it. */
  readonly drawn?: DrawnElsewhere;
  /** The picture as a Vega-Lite specification, where it has one. */
  readonly spec?: object | null;
}

/** What can be asked of another renderer. */
export interface DrawnElsewhere {
  toSvg(): Promise<string>;
  toCanvas(scale: number): Promise<HTMLCanvasElement>;
}

export async function toCsv({ view, locale }: ExportSource): Promise<string> {
  await view.loadTable?.();
  return tableToCsv(view.table, locale);
}

/** One em of the widget's own text, px. */
function remOf(base: Element): number {
  return parseFloat(getComputedStyle(base).fontSize) || 16;
}

export async function toSvg({ view, base, drawn }: ExportSource): Promise<string> {
  return svgFile(view, readTheme(base), remOf(base), await drawn?.toSvg());
}

export function toPng({ view, base, drawn }: ExportSource): Promise<Blob> {
  const { scene, picture } = framed(view, remOf(base));
  const inside = drawn && { ...picture, paint: (scale: number) => drawn.toCanvas(scale) };
  return scenePng(scene, readTheme(base), 2, inside);
}

/** Saves the widget as a file named after its heading. */
export async function download(kind: DownloadKind, source: ExportSource): Promise<void> {
  const own = typeof kind === 'object' ? kind : undefined;
  const ending = own ? own.ending : kind === 'vega-lite' ? 'vl.json' : String(kind);
  const name = `${fileName(source.view.heading)}.${ending}`;
  if (own) saveFile(name, own.type, await own.write());
  else if (kind === 'vega-lite') saveFile(name, 'application/json', JSON.stringify(source.spec, null, 2));
  else if (kind === 'csv') saveFile(name, 'text/csv', await toCsv(source));
  else if (kind === 'svg') saveFile(name, 'image/svg+xml', await toSvg(source));
  else saveFile(name, 'image/png', await toPng(source));
}
