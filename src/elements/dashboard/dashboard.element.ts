import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { DocumentStore } from '../../data/document-store.js';
import type { SourceState } from '../../data/source-state.js';
import { dashboardVocabulary } from '../../i18n/dashboard/messages.js';
import type { Locale } from '../../i18n/locale.js';
import { renderHeading } from '../../render/html/frame.js';
import {
  dashboardView,
  type DashboardCell,
  type DashboardPart,
  type DashboardView,
} from '../../view/dashboard/dashboard-view.js';
import type { ViewContext } from '../../view/view-context.js';
import type { WidgetView } from '../../view/widget-view.js';
import { WidgetElement } from '../base/widget-element.js';
import { dashboardStyles } from './dashboard.styles.js';
import { WidgetCells } from './widget-cells.js';
import { hasWidget } from './widget-loaders.js';

/**
 * @summary The widgets that a district document puts together, in sections and columns, with one choice for all of them.
 * @tagname bydel-dashboard
 */
export class BydelDashboard extends WidgetElement {
  static override styles = [...WidgetElement.styles, dashboardStyles];

  #cells = new WidgetCells(this);
  #dashboard?: DashboardView;

  /** What the widgets inside follow, as those inside a `<bydel-source>` follow that; not for pages. @internal */
  get store(): DocumentStore | undefined {
    return this.followedStore;
  }

  /** Resolves when the dashboard is drawn; with `eager`, when all its widgets are drawn too. Never rejects. */
  override get ready(): Promise<void> {
    return this.#whenReady(super.ready);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const cells = this.#dashboard?.sections.flatMap((section) => section.cells);
    if (cells) this.#cells.update(cells, this.store);
  }

  protected override makeView(context: ViewContext, { issues }: SourceState): WidgetView | undefined {
    const messages = this.useWords(dashboardVocabulary, context.locale);
    if (!messages) return undefined;
    const { heading, headingLevel, view, eager } = this;
    const options = { heading, headingLevel, view, eager, has: hasWidget };
    this.#dashboard = dashboardView(options, { context, messages, issues });
    return this.#dashboard;
  }

  protected override renderDetails(locale: Locale): TemplateResult | typeof nothing {
    if (!this.#dashboard) return nothing;
    return html`<div class="figure sections" part="figure">
      ${this.#dashboard.sections.map((section) => this.#renderSection(section, locale))}
    </div>`;
  }

  #renderSection({ heading, level, description, cells }: DashboardPart, locale: Locale): TemplateResult {
    return html`<div class="section">
      ${renderHeading(heading, level)} ${description ? html`<p class="definition">${description}</p>` : nothing}
      <div class="grid">
        ${cells.map(
          (cell) =>
            html`<div class=${cell.width > 1 ? `cell wide wide-${cell.width}` : 'cell'}>
              ${this.#renderCell(cell, locale)}
            </div>`,
        )}
      </div>
    </div>`;
  }

  #renderCell(cell: DashboardCell, locale: Locale): TemplateResult | HTMLElement | undefined {
    const reason = this.#cells.failureOf(cell);
    const words = reason === undefined ? undefined : this.useWords(dashboardVocabulary, locale);
    const message = words && reason !== undefined ? words.loadFailed(reason) : cell.message;
    return message ? html`<div class="message" part="message"><p>${message}</p></div>` : this.#cells.elementOf(cell);
  }

  async #whenReady(ownReady: Promise<void>): Promise<void> {
    await ownReady;
    if (this.eager) await this.#cells.whenReady();
  }
}
