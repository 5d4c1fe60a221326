/** The mean of the nearest districts as one more area of the model, so that everything reads it as it does any area. */
import { findTwins } from '../../analysis/twins.js';
import type { Model, Observation } from '../../model/model.js';
import type { Area } from '../../schema/generated/document.js';
import { TWIN_COUNT } from './benchmarks.js';

/** Its id. An area of the document that has it goes first. */
export const TWINS = 'twins';

const keyOf = ({ period, category }: Observation): string => `${period.key} ${category ?? ''}`;

/** The mean of an indicator for each period and category in which every one of the areas has a figure. */
function means(model: Model, indicator: string, areas: readonly Area[]): readonly Observation[] {
  const lists = areas.map(({ id }) => model.byIndicator.get(indicator)?.get(id) ?? []);
  const [first = [], ...others] = lists;
  const byKey = others.map((list) => new Map(list.map((one) => [keyOf(one), one.value])));
  return first.flatMap((one): Observation[] => {
    const values = [one.value, ...byKey.map((figures) => figures.get(keyOf(one)) ?? null)];
    if (values.includes(null)) return [];
    const value = values.reduce<number>((sum, own) => sum + own!, 0) / values.length;
    const none = { missing: null, lower: null, upper: null, numerator: null, denominator: null } as const;
    return [{ ...one, ...none, area: TWINS, value, status: 'final' }];
  });
}

export interface Extended {
  readonly key: string;
  readonly model: Model;
  readonly twins: readonly Area[];
  /** How many indicators they were found by. */
  readonly variables: number;
}

/** Each model's last extension: a picture that is drawn again at another size looks for no twins anew. */
const lastExtensions = new WeakMap<Model, Extended>();

/** The model with one more area, `twins`, of that name: the plain mean of these indicators over the districts nearest to one. */
export function withTwins(
  model: Model,
  area: Area,
  { name, indicators }: { readonly name: string; readonly indicators: readonly string[] },
): Extended {
  const key = [area.id, name, ...indicators].join(' ');
  const last = lastExtensions.get(model);
  if (last?.key === key) return last;
  const found = findTwins(model, { area });
  const twins = found.twins.slice(0, TWIN_COUNT).map((twin) => twin.area);
  const added = indicators.map(
    (id) => [id, new Map([...(model.byIndicator.get(id) ?? []), [TWINS, means(model, id, twins)]])] as const,
  );
  const extended: Extended = {
    key,
    twins,
    variables: found.variables.length,
    model: Object.freeze({
      ...model,
      areas: new Map([...model.areas, [TWINS, { id: TWINS, name, kind: 'group' as const }]]),
      byIndicator: new Map([...model.byIndicator, ...added]),
    }),
  };
  lastExtensions.set(model, extended);
  return extended;
}
