/** `bydelsblik render`: a page of tables and pictures, or one picture, that need no script. */
import { basename } from 'node:path';
import { guardPrivacy } from '../analysis/privacy-guard.js';
import { svgFile } from '../export/svg-file.js';
import { parseDocument } from '../model/parse-document.js';
import { textIn } from '../model/text.js';
import { staticPage } from '../render/static/static-page.js';
import { lightTheme } from '../theme/default-theme.js';
import type { WidgetView } from '../view/widget-view.js';
import { documentViews, STATIC_WIDGETS, type StaticWidget } from './document-views.js';
import { openDocument } from './open-document.js';
import { openGeography } from './open-geography.js';
import {
  CommandError,
  onlyFile,
  outFile,
  readBytes,
  tellIssues,
  textOption,
  writeFile,
  type CommandContext,
  type ExitCode,
} from './terminal.js';

const WIDTH = 800;

/** @throws CommandError where the widget is none that can be drawn without script */
function widgetOption(context: CommandContext): StaticWidget | undefined {
  const asked = textOption(context, 'widget');
  const widget = STATIC_WIDGETS.find((name) => name === asked);
  if (asked === undefined || widget) return widget;
  throw new CommandError(context.messages.unknownWidget(asked, STATIC_WIDGETS.join(', ')), 2);
}

/** @throws CommandError where there is nothing to draw: a picture without one would be an empty file */
function firstOf(views: readonly WidgetView[], file: string, { messages }: CommandContext): WidgetView {
  const first = views.find(({ picture }) => picture);
  if (!first) throw new CommandError(messages.nothingToDraw(file), 1);
  return first;
}

export async function render(context: CommandContext): Promise<ExitCode> {
  const { messages, language, today } = context;
  const [file, out] = [onlyFile(context), outFile(context)];
  const { document, issues } = await openDocument(readBytes(file, context), file);
  await tellIssues(issues, context);
  if (!document) return 1;
  // As in a page: what the document's own rule hides is not drawn, though it stands in the file.
  const { model } = guardPrivacy(parseDocument(document));
  const geography = await openGeography(document, file);
  await tellIssues(geography.issues, context);
  const width = Number(textOption(context, 'width')) || WIDTH;
  const views = await documentViews(model, {
    language,
    width,
    today,
    indicator: textOption(context, 'indicator'),
    form: textOption(context, 'form'),
    widget: widgetOption(context),
    geography,
  });
  const title = textIn(document.title, [language, document.language ?? 'da']) || file;
  const { legend, table } = messages;
  const cut = (shown: number, all: number): string => messages.cut(shown, all, basename(file));
  const content = out.toLowerCase().endsWith('.svg')
    ? svgFile(firstOf(views, file, context), lightTheme)
    : staticPage(views, { title, language, theme: lightTheme, words: { legend, table, cut } });
  writeFile(out, content, context);
  return 0;
}
