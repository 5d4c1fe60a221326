/** Small questions to a model. Pure; knows no language and no pixels. */
import type { Model } from './model.js';

/** Something in a document that can be chosen. */
export interface Choosable {
  readonly kind: 'area' | 'actor' | 'initiative' | 'goal' | 'experience';
  readonly id: string;
}

/** Whether the document has the record. */
export function hasRecord(model: Model, { kind, id }: Choosable): boolean {
  const { areas: area, actors: actor, initiatives: initiative, goals: goal, experiences: experience } = model;
  return { area, actor, initiative, goal, experience }[kind].has(id);
}

/** Whether any figure of the document is of the period, by its key. */
export function hasPeriod(model: Model, key: string): boolean {
  return model.observations.some(({ period }) => period.key === key);
}
