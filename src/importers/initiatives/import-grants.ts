/** Grants in the 360Giving standard's JSON as initiatives. */
import type { ReaderResult, ReaderTask } from '../reader-task.js';
import { initiativeParts, type ProjectRecord } from './initiative-parts.js';
import { type Raw, isObject, textOf } from '../../model/raw.js';

/** The first of a list of objects, or an empty one. */
const firstOf = (value: unknown): Raw => (Array.isArray(value) && isObject(value[0]) ? value[0] : {});

export function isGrants(raw: unknown): boolean {
  return isObject(raw) && isObject(firstOf(raw['grants'])) && 'title' in firstOf(raw['grants']);
}

function toRecord(grant: unknown, index: number): ProjectRecord {
  const raw = isObject(grant) ? grant : {};
  const dates = firstOf(raw['plannedDates']);
  const amount = raw['amountAwarded'];
  return {
    id: textOf(raw['id']),
    title: textOf(raw['title']),
    description: textOf(raw['description']),
    start: textOf(dates['startDate']),
    awarded: textOf(raw['awardDate']),
    end: textOf(dates['endDate']),
    area: textOf(firstOf(raw['beneficiaryLocation'])['name']),
    theme: textOf(firstOf(raw['grantProgramme'])['title']),
    lead: textOf(firstOf(raw['recipientOrganization'])['name']),
    funder: textOf(firstOf(raw['fundingOrganization'])['name']),
    partners: [],
    target: '',
    status: '',
    approach: '',
    amount: typeof amount === 'number' && Number.isFinite(amount) ? amount : null,
    currency: textOf(raw['currency']),
    place: { pointer: `/grants/${index}` },
  };
}

export function importGrants(raw: unknown, { log }: ReaderTask): ReaderResult {
  const grants = isObject(raw) && Array.isArray(raw['grants']) ? (raw['grants'] as unknown[]) : [];
  return initiativeParts(grants.map(toRecord), log);
}
