/** What a dashboard shows where the document describes none: the parts that the document has, in a plain order. */
import type { Dashboard, DashboardSection, DashboardWidget } from '../../schema/generated/document.js';
import type { DashboardMessages } from '../../i18n/dashboard/messages.js';
import type { Model } from '../../model/model.js';

/** More charts than this are a list, not an overview. */
const MOST_INDICATORS = 6;

function section(heading: string, widgets: readonly DashboardWidget[]): readonly DashboardSection[] {
  return widgets.length ? [{ heading, widgets }] : [];
}

/** Without sections where the document has nothing to show. */
export function defaultDashboard(model: Model, { defaultHeadings }: DashboardMessages): Dashboard {
  const { networks = [], ties = [] } = model.document;
  const indicators = [...model.indicators.keys()].filter((id) => model.byIndicator.get(id)?.size);
  const charts = indicators
    .slice(0, MOST_INDICATORS)
    .map((indicator): DashboardWidget => ({ tag: 'bydel-indicator', attributes: { indicator } }));
  const hasNetwork = networks.length + ties.length > 0;
  return {
    sections: [
      ...section(defaultHeadings.indicators, charts),
      ...section(defaultHeadings.initiatives, model.initiatives.size ? [{ tag: 'bydel-timeline', width: 4 }] : []),
      ...section(defaultHeadings.networks, hasNetwork ? [{ tag: 'bydel-network', width: 4 }] : []),
    ],
  };
}
