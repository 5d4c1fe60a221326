/**
 * Protects a document before it is published: hides what the guard would hide, rounds what the document's rule wants rounded,
 * and does both again until neither changes anything. The result holds no number that may not be shown.
 */
import type { Document, Indicator, Observation as Figure, ObservationColumn } from '../schema/generated/document.js';
import type { Model, Observation } from '../model/model.js';
import { parseDocument, withObservations } from '../model/parse-document.js';
import { auditPrivacy, type PrivacyAudit } from './audit-privacy.js';
import { pinned } from './bounds-check.js';
import { givenAway } from './linear-check.js';
import { guardPrivacy, protectFigures } from './privacy-guard.js';
import { privacyRuleFor } from './privacy-rule.js';

export interface ProtectedDocument {
  readonly document: Document;
  /** Figures that were hidden or rounded in this run. */
  readonly hidden: number;
  readonly rounded: number;
  /** What was found when the result was looked at again. */
  readonly audit: PrivacyAudit;
}

/** More rounds than any document needs: each hides at least one figure. */
const MOST_ROUNDS = 50;

const roundTo = (number: number | null, base: number): number | null =>
  number === null ? null : Math.round(number / base) * base;

/** A figure with its counts rounded, and a rate made of the rounded counts. */
function roundFigure(figure: Observation, indicator: Indicator, base: number): Observation {
  const numerator = roundTo(figure.numerator, base);
  const denominator = roundTo(figure.denominator, base);
  const isCount = indicator.unit === 'count';
  const scale = indicator.unit === 'percent' ? 100 : indicator.unit === 'per-1000' ? 1000 : undefined;
  const isRate = scale !== undefined && figure.value !== null && numerator !== null && denominator !== null;
  const digits = 10 ** (indicator.decimals ?? 1);
  const rate =
    isRate && denominator > 0 ? Math.round(((scale * numerator) / denominator) * digits) / digits : figure.value;
  const value = isCount ? roundTo(figure.value, base) : rate;
  const isSame = value === figure.value && numerator === figure.numerator && denominator === figure.denominator;
  // An interval of the exact rate would tell what the rounded one hides.
  const interval = value === figure.value ? {} : { lower: null, upper: null };
  return isSame ? figure : Object.freeze({ ...figure, value, numerator, denominator, ...interval });
}

function roundModel(model: Model): { readonly model: Model; readonly count: number } {
  const { privacy } = model.document;
  const base = privacy?.roundTo ?? 1;
  if (base <= 1) return { model, count: 0 };
  let count = 0;
  const observations = model.observations.map((figure) => {
    const indicator = model.indicators.get(figure.indicator);
    if (!indicator || !privacyRuleFor(indicator, privacy)) return figure;
    const rounded = roundFigure(figure, indicator, base);
    if (rounded !== figure) count += 1;
    return rounded;
  });
  return { model: count > 0 ? withObservations(model, Object.freeze(observations)) : model, count };
}

const COLUMNS: readonly ObservationColumn[] = [
  'indicator',
  'area',
  'period',
  'category',
  'value',
  'numerator',
  'denominator',
  'lower',
  'upper',
  'status',
  'missing',
];

/** Figures as a table without columns in which nothing stands. Notes are kept where the figure is shown. */
function tableOf(model: Model, notes: ReadonlyMap<string, Figure['note']>): NonNullable<Document['observations']> {
  const rows = model.observations.map((figure) => [
    ...COLUMNS.map((column) => {
      if (column === 'period') return figure.period.key;
      if (column === 'status' && figure.status === 'final') return null;
      return figure[column as Exclude<ObservationColumn, 'note' | 'period'>];
    }),
    figure.value === null ? null : (notes.get(keyOf(figure)) ?? null),
  ]);
  const names: readonly ObservationColumn[] = [...COLUMNS, 'note'];
  const used = names.map((_, column) => column < 3 || column === 4 || rows.some((row) => row[column] !== null));
  const kept = rows.map((row) => row.filter((_, column) => used[column]));
  // Notes may be texts in several languages, which the table's type of cells does not know.
  return { columns: names.filter((_, column) => used[column]), rows: kept as (string | number | null)[][] };
}

function keyOf({ indicator, area, period, category }: Observation): string {
  return `${indicator} ${area} ${period.key} ${category ?? ''}`;
}

function notesOf({ observations }: Document): ReadonlyMap<string, Figure['note']> {
  const figures: readonly Figure[] = Array.isArray(observations) ? (observations as readonly Figure[]) : [];
  return new Map(
    figures
      .filter(({ note }) => note)
      .map(({ indicator, area, period, category, note }) => [`${indicator} ${area} ${period} ${category ?? ''}`, note]),
  );
}

/**
 * @param document a checked document: its observations are records
 * @param date when it was protected; stands in the result unless it says already who did it
 */
export function protectDocument(document: Document, date: string): ProtectedDocument {
  const original = parseDocument(document);
  let model = original;
  let [hidden, rounded] = [0, 0];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const guarded = guardPrivacy(model);
    const { model: next, count } = roundModel(guarded.model);
    hidden += Number(guarded.issues[0]?.values['count'] ?? 0);
    rounded += count;
    if (next === model) break;
    model = next;
  }
  const isProtected = model !== original;
  const { privacy } = document;
  const rest = Object.fromEntries(
    Object.entries(document).filter(([part]) => part !== 'observations' && part !== 'privacy'),
  );
  const rule = isProtected || privacy ? { privacy: { ...privacy, applied: privacy?.applied ?? { date } } } : {};
  return {
    document: { version: document.version, ...rest, ...rule, observations: tableOf(model, notesOf(document)) },
    hidden,
    rounded,
    audit: withOriginal(auditPrivacy(model), original),
  };
}

/**
 * Adds what only the original shows: which figures add up can be harder to see once some are hidden, so the sums that
 * were found before count as well.
 */
function withOriginal(audit: PrivacyAudit, original: Model): PrivacyAudit {
  const { sums, hidden } = protectFigures(original);
  const open = [...givenAway(sums, hidden), ...pinned(sums, hidden)].map(({ indicator, area, period, category }) => ({
    fault: 'given-away' as const,
    indicator,
    area,
    period: period.key,
    category,
  }));
  return { ...audit, sums: Math.max(audit.sums, sums.length), findings: [...audit.findings, ...open] };
}
