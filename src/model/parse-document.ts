/**
 * From the checked document to the model: look-ups by id, periods read, observations typed and in order of time.
 * Expects what `data/check-document.ts` lets through; judges nothing, drops nothing but what has no readable period.
 */
import type { Document } from '../schema/generated/document.js';
import type { MissingReason, Model, Observation, ObservationStatus } from './model.js';
import { comparePeriods, parsePeriod, type Period } from './period.js';
import { finish, type Steps } from './steps.js';

/** An observation as the checker leaves it. */
interface ObservationRecord {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly category?: string | null;
  readonly value?: number | null;
  readonly missing?: MissingReason | null;
  readonly status?: ObservationStatus | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
}

function byId<T extends { readonly id: string }>(items: readonly T[] = []): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of items) map.set(item.id, item);
  return map;
}

/** Freezes a value and all it holds. Without recursion: depth is the document's choice. */
function deepFreeze<T extends object>(root: T): T {
  const open: object[] = [root];
  for (let value = open.pop(); value; value = open.pop()) {
    Object.freeze(value);
    for (const child of Object.values(value)) {
      if (typeof child === 'object' && child !== null && !Object.isFrozen(child)) open.push(child);
    }
  }
  return root;
}

/** The checker has turned the compact notation into records, and what lies behind an `href` is not here yet. */
function observationRecords(observations: Document['observations']): readonly ObservationRecord[] {
  return Array.isArray(observations) ? observations : [];
}

function toObservation(record: ObservationRecord, period: Period): Observation {
  const value = record.value ?? null;
  return Object.freeze({
    indicator: record.indicator,
    area: record.area,
    period,
    category: record.category ?? null,
    value,
    missing: value === null ? (record.missing ?? 'unknown') : null,
    status: record.status ?? 'final',
    lower: record.lower ?? null,
    upper: record.upper ?? null,
    numerator: record.numerator ?? null,
    denominator: record.denominator ?? null,
  });
}

/** Observations after which the caller may pause. */
const PAUSE = 2_000;

function* parseObservations(observations: Document['observations']): Steps<readonly Observation[]> {
  const result: Observation[] = [];
  for (const record of observationRecords(observations)) {
    const period = parsePeriod(record.period);
    if (period && result.push(toObservation(record, period)) % PAUSE === 0) yield;
  }
  return Object.freeze(result);
}

function* indexObservations(observations: readonly Observation[]): Steps<Model['byIndicator']> {
  const index = new Map<string, Map<string, Observation[]>>();
  for (const observation of observations) {
    let areas = index.get(observation.indicator);
    if (!areas) index.set(observation.indicator, (areas = new Map<string, Observation[]>()));
    const series = areas.get(observation.area);
    if (series) series.push(observation);
    else areas.set(observation.area, [observation]);
  }
  for (const areas of index.values()) {
    yield;
    for (const series of areas.values()) Object.freeze(series.sort((a, b) => comparePeriods(a.period, b.period)));
  }
  return index;
}

/** The same model with other observations, e.g. after the privacy guard. */
export function withObservations(model: Model, observations: readonly Observation[]): Model {
  return finish(withObservationSteps(model, observations));
}

export function* withObservationSteps(model: Model, observations: readonly Observation[]): Steps<Model> {
  return Object.freeze({ ...model, observations, byIndicator: yield* indexObservations(observations) });
}

/** The model for whoever else holds it: frozen all through when the first one asks, for a document may have 20,000 records. */
export function frozen<T extends Model | undefined>(model: T): T {
  if (model) deepFreeze(model.document);
  return model;
}

/**
 * Makes the model of a checked document. The document itself is frozen and kept without its observations: they live in
 * `observations` and `byIndicator` only, so that what the privacy guard takes out of these is nowhere else either.
 *
 * @param document what `checkDocument` returned; an unloaded `observations.href` gives a model without observations.
 */
export function parseDocument(document: Document): Model {
  return frozen(finish(parseSteps(document)));
}

/** The same with places to pause, for documents of many figures. Not frozen: see `frozen`. */
export function* parseSteps(document: Document): Steps<Model> {
  const { observations: raw, ...rest } = document;
  const observations = yield* parseObservations(raw);
  yield;
  return Object.freeze({
    document: rest,
    areas: byId(document.areas),
    indicators: byId(document.indicators),
    themes: byId(document.themes),
    sources: byId(document.sources),
    initiatives: byId(document.initiatives),
    experiences: byId(document.experiences),
    actors: byId(document.actors),
    goals: byId(document.goals),
    observations,
    byIndicator: yield* indexObservations(observations),
  });
}
