/** Two real lists of grants as documents: one with dates to the day, one with no more than the day of the award. */
import { readShared } from './shared-data.js';

interface Grant {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly amountAwarded: number;
  readonly currency: string;
  readonly awardDate: string;
  readonly plannedDates: readonly { readonly startDate?: string; readonly endDate?: string }[];
  readonly recipientOrganization: readonly { readonly id: string; readonly name: string }[];
  readonly grantProgramme?: readonly { readonly title: string }[];
}

export interface GrantRecord {
  readonly id: string;
  readonly title: string;
  readonly start?: string;
  readonly end?: string;
  readonly [key: string]: unknown;
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** "26/03/2001 00:00" and "2015-06-10T00:00:00+00:00" → ISO day. */
function isoDay(text: string | undefined): string | undefined {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})/.exec(text ?? '') ?? [];
  return year ? `${year}-${month}-${day}` : text?.slice(0, 10);
}

function toRecord(grant: Grant): GrantRecord {
  const { startDate, endDate } = grant.plannedDates[0] ?? {};
  const end = isoDay(endDate);
  const programme = grant.grantProgramme?.[0]?.title;
  return {
    id: slug(grant.id),
    title: grant.title,
    description: grant.description,
    approach: 'extra',
    sites: [{ area: 'place' }],
    start: isoDay(startDate ?? grant.awardDate),
    ...(end ? { end } : {}),
    ...(programme ? { theme: slug(programme) } : {}),
    actors: grant.recipientOrganization.map(({ id }) => ({ actor: slug(id), role: 'lead' })),
    financing: [{ kind: 'foundation', amount: grant.amountAwarded, currency: grant.currency }],
  };
}

/** @param change What a worse list would say in place of a record. */
export function grantsDocument(
  file: 'lloyds-bank-foundation-grants' | 'indigo-trust-grants',
  change: (record: GrantRecord, index: number) => GrantRecord = (record) => record,
): { readonly document: object; readonly records: readonly GrantRecord[] } {
  const { grants } = JSON.parse(readShared(`projects/${file}.json`)) as { grants: readonly Grant[] };
  const records = grants.map(toRecord).map(change);
  const programmes = new Set(grants.flatMap(({ grantProgramme = [] }) => grantProgramme.map(({ title }) => title)));
  const recipients = new Map(
    grants.flatMap(({ recipientOrganization }) => recipientOrganization.map(({ id, name }) => [slug(id), name])),
  );
  const document = {
    version: '1.0',
    title: 'Grants',
    language: 'en',
    areas: [{ id: 'place', name: 'England and Wales', kind: 'country' }],
    themes: [...programmes].map((title) => ({ id: slug(title), label: title })),
    actors: [...recipients].map(([id, name]) => ({ id, name })),
    initiatives: records,
  };
  return { document, records };
}
