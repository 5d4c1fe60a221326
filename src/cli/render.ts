/** `bydelsblik render`: a page of tables and pictures, or one picture, that need no script. */
import { basename } from 'node:path';
import { guardPrivacy } from '../analysis/privacy-guard.js';
import { svgFile } from '../export/svg-file.js';
import { parseDocument } from '../model/parse-document.js';
import { textIn } from '../model/text.js';
import { staticPage } from '../render/static/static-page.js';
import { lightTheme } from '../theme/default-theme.js';
import { DRAWN_FORMS } from '../view/indicator/indicator-forms.js';
import { MAP_FORMS } from '../view/map/map-options.js';
import { DRAWN_FORMS as NETWORK_FORMS } from '../view/network/network-options.js';
import type { WidgetView } from '../view/widget-view.js';
import { documentViews, STATIC_WIDGETS, type StaticWidget, type ViewsAsked } from './document-views.js';
import { openDocument } from './open-document.js';
import { openGeography } from './open-geography.js';
import { choiceOption, numberOption, onlyFile, outFile } from './options.js';
import {
  CommandError,
  readBytes,
  report,
  tellIssues,
  writeFile,
  type CommandContext,
  type ExitCode,
} from './terminal.js';

const WIDTH = 800;

const FORMS: Readonly<Partial<Record<StaticWidget, readonly string[]>>> = {
  indicator: DRAWN_FORMS,
  map: MAP_FORMS,
  network: NETWORK_FORMS,
};

interface Drawn {
  readonly title: string;
  readonly file: string;
  /** One picture, and no page around it. */
  readonly isAlone: boolean;
}

/** What the options ask for, apart from the document. */
function drawingOptions(context: CommandContext): Pick<ViewsAsked, 'width' | 'widget' | 'form'> {
  const widget = choiceOption(context, 'widget', STATIC_WIDGETS);
  const form = choiceOption<string>(context, 'form', FORMS[widget ?? 'indicator'] ?? []);
  return { width: numberOption(context, 'width') ?? WIDTH, widget, form };
}

/** @throws CommandError where there is nothing to draw: a picture without one would be an empty file */
function firstOf(views: readonly WidgetView[], file: string, { messages }: CommandContext): WidgetView {
  const first = views.find(({ picture }) => picture);
  if (!first) throw new CommandError(messages.nothingToDraw(file), 1);
  return first;
}

/**
 * Whether the file that is asked for is one picture, and no page.
 *
 * @throws CommandError where it is neither, by its name
 */
function isPicture(out: string, { messages }: CommandContext): boolean {
  const [, ending] = /\.(svg|html?)$/i.exec(out) ?? [];
  if (ending === undefined) throw new CommandError(messages.badEnding(out), 2);
  return ending.toLowerCase() === 'svg';
}

function contentOf(views: readonly WidgetView[], { title, file, isAlone }: Drawn, context: CommandContext): string {
  const { legend, table, cut } = context.messages;
  if (isAlone) return svgFile(firstOf(views, file, context), lightTheme);
  const words = { legend, table, cut: (shown: number, all: number) => cut(shown, all, basename(file)) };
  return staticPage(views, { title, language: context.language, theme: lightTheme, words });
}

export async function render(context: CommandContext): Promise<ExitCode> {
  const { language, terminal, messages, today } = context;
  const [file, out] = [onlyFile(context), outFile(context)];
  const isAlone = isPicture(out, context);
  const asked = drawingOptions(context);
  const opened = openDocument(readBytes(file, context), file);
  const { document } = opened;
  const told = await tellIssues(opened.issues, opened, context);
  if (!document) {
    report(context, { file, out: null, issues: told });
    terminal.err(messages.notWritten(out));
    return 1;
  }
  // As in a page: what the document's own rule hides is not drawn, though it stands in the file.
  const { model } = guardPrivacy(parseDocument(document));
  const indicator = choiceOption(context, 'indicator', [...model.indicators.keys()]);
  const geography = openGeography(document, file);
  const geographyIssues = await tellIssues(geography.issues, opened, context);
  const views = await documentViews(model, { ...asked, language, today, indicator, geography });
  const title = textIn(document.title, [language, document.language ?? 'da']) || file;
  writeFile(out, contentOf(views, { title, file, isAlone }, context), context);
  report(context, { file, out, views: views.length, issues: [...told, ...geographyIssues] });
  return 0;
}
