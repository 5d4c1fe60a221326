/** Short ways of writing the parts that every initiative has. */
import type { Financing, InitiativeActor, InitiativeEvent, Site } from '../../schema/generated/document.js';
import { t, type Text } from './text.js';

export function site(area: string, start: string, end: string): Site {
  return { area, start, end };
}

type More = Partial<Pick<InitiativeEvent, 'fromArea' | 'toArea' | 'initiative' | 'signal' | 'evidence'>>;

export function event(date: string, kind: InitiativeEvent['kind'], text?: Text, more: More = {}): InitiativeEvent {
  return { date, kind, ...(text ? { text } : {}), ...more };
}

/** A move from one district to the next, with its reason. */
export function moved(date: string, [fromArea, toArea]: readonly [string, string], text: Text): InitiativeEvent {
  return { date, kind: 'moved', fromArea, toArea, text };
}

const takingPart =
  (role: NonNullable<InitiativeActor['role']>) =>
  (actor: string): InitiativeActor => ({ actor, role });

export const lead = takingPart('lead');
export const partner = takingPart('partner');
export const funder = takingPart('funder');
export const host = takingPart('host');

/** Adjusted core service: paid by the ordinary budget, so no amount. */
export const CORE: readonly Financing[] = [{ kind: 'core-budget' }];

export function money(kind: Financing['kind'], label: Text, [amount, period]: readonly [number, string]): Financing {
  return { kind, label, amount, currency: 'DKK', period };
}

export const FUND = t('Eksempelfonden', 'The Eksempel Foundation');
export const BUILDING_FUND = t('Boligsocial helhedsplan', 'Social development plan');
