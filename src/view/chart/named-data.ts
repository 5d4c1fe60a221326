/**
 * A document as the named data of an analyst's chart: flat rows under field names of our own, texts in the reader's
 * language, times as moments. A document decides values and never names.
 */
import { parsePeriod, periodPosition } from '../../model/period.js';
import type { Text } from '../../model/text.js';
import { localText, type ViewContext } from '../view-context.js';
import { actorName } from '../table/actor-name.js';

export type DataValue = string | number | boolean | null;
export type DataRow = Readonly<Record<string, DataValue>>;

export interface NamedDataOptions {
  /** Ids of areas and of one indicator to keep; empty and absent = all. */
  readonly areas: readonly string[];
  readonly indicator?: string;
  /** The reader's day, for names that expire. */
  readonly today: string;
}

type Make = (context: ViewContext, options: NamedDataOptions) => DataRow[];

const timeOf = (key: string | undefined, end: 'start' | 'middle' | 'end' = 'middle'): string | null => {
  const period = key === undefined ? undefined : parsePeriod(key);
  if (!period) return null;
  const at = end === 'middle' ? periodPosition(period) : end === 'start' ? period.start : period.end - 1;
  return new Date(at).toISOString();
};

const isKept = (id: string | undefined, areas: readonly string[]): boolean =>
  areas.length === 0 || (id !== undefined && areas.includes(id));

function nameOf(context: ViewContext, list: ReadonlyMap<string, { name?: Text; label?: Text }>, id?: string): string {
  const found = id === undefined ? undefined : list.get(id);
  return localText(context, found?.name ?? found?.label);
}

const observations: Make = (context, { areas, indicator }) => {
  const { model, locale } = context;
  const categories = new Map(
    [...model.indicators.values()].map(({ id, breakdown }) => [
      id,
      new Map(breakdown?.categories.map((one) => [one.id, localText(context, one.label)])),
    ]),
  );
  return model.observations
    .filter((one) => isKept(one.area, areas) && (indicator === undefined || one.indicator === indicator))
    .map((one) => ({
      indicatorId: one.indicator,
      indicator: nameOf(context, model.indicators, one.indicator),
      unit: model.indicators.get(one.indicator)?.unit ?? null,
      areaId: one.area,
      area: nameOf(context, model.areas, one.area),
      areaKind: model.areas.get(one.area)?.kind ?? null,
      periodId: one.period.key,
      period: locale.format.period(one.period),
      // The year in which it ends, so that two means or school years that overlap are never the same year.
      year: new Date(one.period.end - 1).getUTCFullYear(),
      time: new Date(periodPosition(one.period)).toISOString(),
      categoryId: one.category,
      category: one.category === null ? null : (categories.get(one.indicator)?.get(one.category) ?? one.category),
      value: one.value,
      lower: one.lower,
      upper: one.upper,
      numerator: one.numerator,
      denominator: one.denominator,
      status: one.value === null ? null : one.status,
      missing: one.value === null ? locale.messages.missing[one.missing ?? 'none'] : null,
    }));
};

const initiatives: Make = (context, { areas }) =>
  [...context.model.initiatives.values()].flatMap((one) => {
    const sites = one.sites?.length ? one.sites : [undefined];
    return sites
      .filter((site) => isKept(site?.area, areas))
      .map((site) => {
        const end = site?.end ?? one.end ?? 'unknown';
        return {
          initiativeId: one.id,
          initiative: localText(context, one.title),
          areaId: site?.area ?? null,
          area: nameOf(context, context.model.areas, site?.area),
          approach: one.approach ?? null,
          status: one.status ?? null,
          domain: one.domain ?? null,
          themeId: one.theme ?? null,
          theme: nameOf(context, context.model.themes, one.theme),
          start: timeOf(site?.start ?? one.start, 'start'),
          end: timeOf(end, 'end'),
          endKind: end === 'open' || end === 'unknown' ? end : 'planned',
          actors: one.actors?.length ?? 0,
        };
      });
  });

const experiences: Make = (context, { areas, indicator }) =>
  [...context.model.experiences.values()]
    .filter(({ area, audience = 'public' }) => audience === 'public' && isKept(area, areas))
    .flatMap((one) => {
      const links = one.links?.length ? one.links : [undefined];
      return links
        .filter((link) => indicator === undefined || link?.indicator === indicator)
        .map((link) => ({
          experienceId: one.id,
          areaId: one.area,
          area: nameOf(context, context.model.areas, one.area),
          periodId: one.period,
          time: timeOf(one.period),
          title: localText(context, one.title),
          text: localText(context, one.text),
          sector: one.from?.sector ?? null,
          themeId: one.theme ?? null,
          theme: nameOf(context, context.model.themes, one.theme),
          assessment: one.assessment ?? null,
          voices: one.voices ?? null,
          indicatorId: link?.indicator ?? null,
          indicator: nameOf(context, context.model.indicators, link?.indicator),
          relation: link?.relation ?? null,
        }));
    });

const actors: Make = (context, { today }) =>
  [...context.model.actors.values()].map((one) => ({
    actorId: one.id,
    actor: localText(context, actorName(one, today)),
    kind: one.kind ?? null,
    sector: one.sector ?? null,
    placement: one.placement ?? null,
    ties: (context.model.document.ties ?? []).filter(({ from, to }) => from === one.id || to === one.id).length,
  }));

const ties: Make = (context, { today }) => {
  const name = (id: string): string => {
    const actor = context.model.actors.get(id);
    return actor ? localText(context, actorName(actor, today)) : id;
  };
  const sector = (id: string): string | null => context.model.actors.get(id)?.sector ?? null;
  return (context.model.document.ties ?? []).map((one) => ({
    fromId: one.from,
    from: name(one.from),
    fromSector: sector(one.from),
    toId: one.to,
    to: name(one.to),
    toSector: sector(one.to),
    kind: one.kind,
    directed: one.directed ?? false,
    strength: one.strength ?? null,
    since: timeOf(one.since, 'start'),
    until: timeOf(one.until, 'end'),
  }));
};

const areas: Make = (context, { areas: kept }) =>
  [...context.model.areas.values()]
    .filter(({ id }) => isKept(id, kept))
    .map((one) => ({
      areaId: one.id,
      area: localText(context, one.name),
      kind: one.kind ?? null,
      parentId: one.parent ?? null,
      parent: nameOf(context, context.model.areas, one.parent),
      code: one.code ?? null,
      population: one.population ?? null,
      initiatives: [...context.model.initiatives.values()].filter(({ sites }) =>
        sites?.some(({ area }) => area === one.id),
      ).length,
      experiences: [...context.model.experiences.values()].filter(
        ({ area, audience = 'public' }) => audience === 'public' && area === one.id,
      ).length,
    }));

const goals: Make = (context, { areas: kept, indicator }) =>
  [...context.model.goals.values()]
    .filter((one) => isKept(one.area, kept) && (indicator === undefined || one.indicator === indicator))
    .map((one) => ({
      goalId: one.id,
      goal: localText(context, one.text),
      level: one.level ?? null,
      kind: one.kind ?? null,
      parentId: one.parent ?? null,
      areaId: one.area ?? null,
      area: nameOf(context, context.model.areas, one.area),
      indicatorId: one.indicator ?? null,
      indicator: nameOf(context, context.model.indicators, one.indicator),
      target: one.target?.value ?? null,
      targetType: one.target?.type ?? null,
      by: timeOf(one.by),
    }));

const MAKERS = { observations, initiatives, experiences, actors, ties, areas, goals } as const satisfies Record<
  string,
  Make
>;

export type DataName = keyof typeof MAKERS;
export const DATA_NAMES = Object.keys(MAKERS) as readonly DataName[];

export function isDataName(name: unknown): name is DataName {
  return typeof name === 'string' && Object.hasOwn(MAKERS, name);
}

export function namedData(name: DataName, context: ViewContext, options: NamedDataOptions): DataRow[] {
  return MAKERS[name](context, options);
}
