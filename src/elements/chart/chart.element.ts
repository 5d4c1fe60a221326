import type { PropertyValues, TemplateResult } from 'lit';
import { html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { IssueTexts } from '../../controllers/issue-texts.js';
import { SpecController, type SpecFault } from '../../controllers/spec-controller.js';
import { ThemeController } from '../../controllers/theme.js';
import type { SourceState } from '../../data/source-state.js';
import { chartVocabulary, type ChartMessages } from '../../i18n/chart/messages.js';
import { indicatorVocabulary } from '../../i18n/indicator/messages.js';
import type { ChartSpec } from '../../render/vega/chart-spec.js';
import { readTheme } from '../../theme/read-theme.js';
import { chartView } from '../../view/chart/chart-view.js';
import { DATA_NAMES, isDataName, namedData } from '../../view/chart/named-data.js';
import { formLoader } from '../../view/indicator/indicator-forms.js';
import { indicatorView, isAllThere, planIndicator, type IndicatorView } from '../../view/indicator/indicator-view.js';
import type { ViewContext } from '../../view/view-context.js';
import type { Obstacle, WidgetView } from '../../view/widget-view.js';
import { isoDay } from '../base/iso-day.js';
import { list } from '../base/list-attribute.js';
import { WidgetElement } from '../base/widget-element.js';
import type { DrawnElsewhere, ExportSource } from '../base/widget-exports.js';
import { ChartDrawing, loadChartCode } from './chart-drawing.js';
import { chartStyles } from './chart.styles.js';

/** What a chart is drawn from, kept as long as nothing of it changes. */
interface ChartPlan {
  readonly from: readonly unknown[];
  readonly context: ViewContext;
  readonly form: IndicatorView | undefined;
  readonly author: Readonly<Record<string, unknown>> | undefined;
}

/** "Title" of `{ "title": "Title" }`, `{ "title": { "text": … } }` or a list of lines. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.filter((line) => typeof line === 'string').join(' ');
  return typeof value === 'object' && value !== null && 'text' in value ? textIn(value.text) : '';
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

const loadObstacles = (): Promise<typeof import('../../view/indicator/indicator-obstacles.js')> =>
  import('../../view/indicator/indicator-obstacles.js');

/**
 * @summary The analyst's own Vega-Lite chart over a district document's named data, or any indicator form drawn by it.
 * @tagname bydel-chart
 * @slot - A child `<script type="application/json">` holds the Vega-Lite specification. Other content is shown until the
 * chart is drawn.
 */
export class BydelChart extends WidgetElement {
  static override styles = [...WidgetElement.styles, chartStyles];

  /** Id of the indicator of the form that the chart begins with; named data hold its rows alone. Default the first. */
  @property() indicator?: string;
  /** The indicator form that the chart begins with, as `<bydel-indicator form>`. Default by data. */
  @property() form?: string;
  /** Ids of the areas to show, separated by spaces or commas. Default all. */
  @property() @list areas: readonly string[] = [];
  /** Address of a Vega-Lite specification. The child script and the property come before it. */
  @property({ attribute: 'spec-src' }) specSrc?: string;
  /** A Vega-Lite specification as an object; set again to replace it. Without marks of its own it changes the form's. */
  @property({ attribute: false }) spec?: unknown;
  /** Tells the present time; only its day counts, for names that expire. Default the reader's clock. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  /** Goes up when something has been drawn. */
  @state() private drawnCount = 0;

  #author = new SpecController(this);
  #theme = new ThemeController(this);
  #texts = new IssueTexts(this);
  #drawing = new ChartDrawing(this, () => (this.drawnCount += 1));
  #plan?: ChartPlan;
  #words?: ChartMessages;
  /** The words for why an address gave nothing are on their way. */
  #isTelling = false;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.size) changed.set('drawnCount', this.drawnCount);
    super.willUpdate(changed);
  }

  protected override updated(): void {
    this.#draw();
    super.updated();
  }

  protected override get occupation(): string {
    const isBusy = this.#drawing.isWorking || this.#author.state.isLoading || this.#isTelling;
    return isBusy ? (this.#words?.drawing ?? '…') : '';
  }

  protected override get drawnElsewhere(): DrawnElsewhere | undefined {
    return this.#drawing.result.drawn;
  }

  protected override get hasSpec(): boolean {
    return this.#drawing.result.made !== undefined;
  }

  protected override async makeSpec({ base }: ExportSource): Promise<object | null> {
    const code = await loadChartCode();
    return this.#plan ? this.#make(this.#plan, code, base).spec : null;
  }

  protected override makeView(context: ViewContext, source: SourceState): WidgetView | undefined {
    const messages = this.useWords(chartVocabulary, context.locale);
    const { spec, fault, isLoading } = this.#author.state;
    this.#isTelling = false;
    if (!messages || isLoading) return undefined;
    this.#words = messages;
    const wantsForm = Boolean(this.indicator ?? this.form) || !(spec ?? fault);
    const from = [
      ...[context.model, context.locale, context.space.width, context.space.height, context.space.rem],
      ...[source.selection.area, source.period, this.indicator, this.form, this.areas, spec, wantsForm],
    ];
    if (!this.#plan || from.some((part, index) => part !== this.#plan?.from[index])) {
      const form = wantsForm ? this.#formView(context, source) : undefined;
      if (wantsForm && !form) return undefined;
      this.#plan = { from, context, form, author: spec };
    }
    return this.#chartView(this.#plan, messages, fault);
  }

  protected override renderDrawing(): TemplateResult {
    return html`${this.#drawing.node}`;
  }

  #chartView({ context, form, author }: ChartPlan, messages: ChartMessages, fault?: SpecFault): WidgetView {
    const { made, drawn, error } = this.#drawing.result;
    const names = made ? [...made.names, ...(made.hasOwnData ? [messages.ownData] : [])] : [];
    return chartView(
      {
        form,
        isOwn: made?.isOwn ?? author !== undefined,
        title: textIn(author?.['title']),
        description: asText(author?.['description']),
        data: made && { count: made.count, names },
        drawn,
        hasFailed: error !== undefined || fault !== undefined,
        obstacles: this.#obstacles(messages, context, fault),
      },
      { context, messages },
    );
  }

  /** The form's view, made as the indicator makes it; undefined while its code is on the way. */
  #formView(context: ViewContext, { selection, period }: SourceState): IndicatorView | undefined {
    const options = {
      indicator: this.indicator,
      form: this.form,
      area: selection.area,
      areas: this.areas,
      chosenPeriod: period,
      today: isoDay(this.clock()),
    };
    const plan = planIndicator(options, context);
    const messages = this.useWords(indicatorVocabulary, context.locale);
    const form = plan && this.useLazy(formLoader(plan.form, plan.isLayered));
    const words = form?.vocabulary && this.useWords(form.vocabulary, context.locale);
    if (!messages || (plan && !form) || (form?.vocabulary && !words)) return undefined;
    const setting = { options, context, messages };
    if (plan && form && isAllThere(setting, plan.shaped)) return indicatorView(plan, { form, words }, setting);
    const module = this.useLazy(loadObstacles);
    const told = module && this.useWords(module.obstacleVocabulary, context.locale);
    if (!module || !told) return undefined;
    if (!plan || !form) return module.indicatorWordsOnly(setting, told);
    const obstacles = module.findObstacles(setting, plan.shaped, told);
    return indicatorView(plan, { form, words }, { ...setting, obstacles });
  }

  #obstacles(messages: ChartMessages, { locale }: ViewContext, fault?: SpecFault): Obstacle[] {
    const { made, drawn, error } = this.#drawing.result;
    const say = (code: string, text: string): Obstacle => ({ code, text });
    return [
      ...(fault ? [say(fault.kind, this.#faultText(fault, messages, locale.code))] : []),
      ...(error ? [say('spec-failed', messages.failed(error.message, error.pointer))] : []),
      ...(made?.refusals ?? []).map(({ code, pointer }) => say(`refused-${code}`, messages.refused(code, pointer))),
      ...(made?.unknown ?? []).map((name) => say('unknown-data', messages.unknownData(name, DATA_NAMES.join(', ')))),
      ...(drawn?.warnings ?? []).map((text) => say('spec-warning', messages.warned(text))),
    ];
  }

  #faultText(fault: SpecFault, messages: ChartMessages, language: 'da' | 'en'): string {
    if (fault.kind === 'not-object') return messages.notObject;
    if (fault.kind === 'not-json') {
      return messages.notJson(fault.place ? messages.place(fault.place.line, fault.place.column) : '');
    }
    const [reason = ''] = fault.issue ? this.#texts.textsOf([fault.issue], language) : [];
    this.#isTelling = Boolean(fault.issue) && !reason;
    return messages.notLoaded(fault.address, reason);
  }

  #draw(): void {
    const plan = this.#plan;
    const base = this.renderRoot.querySelector('.base');
    if (!plan || !base || !this.isConnected || this.#author.state.fault || (plan.form && !plan.form.picture)) return;
    this.#drawing.draw([plan, this.#theme.revision], (code) => this.#make(plan, code, base));
  }

  #make({ context, form, author }: ChartPlan, { chartSpec }: { chartSpec: Chart }, base: Element): ChartSpec {
    const { space, locale } = context;
    const { width, height, rem = 16 } = space;
    const options = { areas: this.areas, indicator: this.indicator, today: isoDay(this.clock()) };
    return chartSpec({
      form,
      author,
      locale,
      theme: readTheme(base),
      place: { width, height, narrow: width < (560 * rem) / 16 },
      rows: (name) => (isDataName(name) ? namedData(name, context, options) : undefined),
    });
  }
}

type Chart = typeof import('../../render/vega/chart-spec.js').chartSpec;
