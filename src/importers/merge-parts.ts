/**
 * One document from the parts of several files. Areas that have the same id, code or name are one area, so that figures find
 * the outlines that came in another file.
 */
import type { Actor, Area, Document, Indicator, ObservationColumn, Text } from '../schema/generated/document.js';
import type { DocumentParts } from './imported.js';
import { slug } from './slug.js';

type Row = readonly (string | number | null)[];
interface Table {
  readonly columns: readonly ObservationColumn[];
  readonly rows: readonly Row[];
}

/** A code without leading zeros: 0101 in one file is 101 in the other. */
const bareCode = (code: string): string => code.replace(/^0+(?=\d)/, '').toLowerCase();
const nameOf = ({ name }: Area): string =>
  (typeof name === 'string' ? name : (Object.values(name)[0] ?? '')).trim().toLowerCase();

/** Areas by everything that can tell them apart, and the ids under which they came. */
class AreaIndex {
  readonly areas: Area[] = [];
  readonly #places = new Map<string, number>();

  /** @returns the id under which the area stands in the document */
  add(area: Area): string {
    const keys = [
      `id ${area.id}`,
      ...(area.code === undefined ? [] : [`code ${bareCode(area.code)}`]),
      `name ${nameOf(area)}`,
    ];
    const place = keys.map((key) => this.#places.get(key)).find((found) => found !== undefined);
    if (place !== undefined && !this.#differs(this.areas[place]!, area)) {
      this.areas[place] = { ...area, ...this.areas[place]! };
      for (const key of keys) if (!this.#places.has(key)) this.#places.set(key, place);
      return this.areas[place].id;
    }
    const id = this.#places.has(`id ${area.id}`) ? `${area.id}-${this.areas.length}` : area.id;
    const index = this.areas.push({ ...area, id }) - 1;
    for (const key of keys) if (!this.#places.has(key)) this.#places.set(key, index);
    return id;
  }

  /** Two areas of one name with different codes are two areas. */
  #differs(one: Area, other: Area): boolean {
    return one.code !== undefined && other.code !== undefined && bareCode(one.code) !== bareCode(other.code);
  }
}

const textOf = (text: Text): string => (typeof text === 'string' ? text : (Object.values(text)[0] ?? '')).trim();

/**
 * Actors of one id or one name in two files are one actor: a list of ties names them, a list of actors says what they are. Within
 * a file two of one name are two.
 */
class ActorIndex {
  readonly actors: Actor[] = [];
  readonly #places = new Map<string, number>();

  /** @returns the ids under which the actors of a file stand in the document, by their ids in the file */
  addAll(actors: readonly Actor[]): Map<string, string> {
    const before = new Map(this.#places);
    return new Map(actors.map((actor) => [actor.id, this.#add(actor, before)]));
  }

  /** @param before who came in earlier files; each is met by its name once */
  #add(actor: Actor, before: Map<string, number>): string {
    const [id, name] = [`id ${actor.id}`, `name ${textOf(actor.name).toLowerCase()}`];
    const keys = [id, name];
    const place = before.get(id) ?? before.get(name);
    before.delete(name);
    if (place === undefined) {
      const index = this.actors.push(actor) - 1;
      for (const key of keys) if (!this.#places.has(key)) this.#places.set(key, index);
      return actor.id;
    }
    const known = this.actors[place]!;
    // Who is known by a number alone gets the name that another file has.
    const isNameless = slug(textOf(known.name)) === known.id && slug(textOf(actor.name)) !== actor.id;
    this.actors[place] = { ...actor, ...known, ...(isNameless ? { name: actor.name } : {}) };
    for (const key of keys) if (!this.#places.has(key)) this.#places.set(key, place);
    return known.id;
  }
}

function withActors(parts: DocumentParts, index: ActorIndex): DocumentParts {
  const ids = index.addAll(parts.actors ?? []);
  const idOf = (id: string): string => ids.get(id) ?? id;
  if ([...ids].every(([before, after]) => before === after)) return parts;
  const { ties, networks, initiatives } = parts;
  return {
    ...parts,
    ...(ties ? { ties: ties.map((tie) => ({ ...tie, from: idOf(tie.from), to: idOf(tie.to) })) } : {}),
    ...(networks
      ? {
          networks: networks.map((network) => ({
            ...network,
            ...(network.members
              ? { members: network.members.map((member) => ({ ...member, actor: idOf(member.actor) })) }
              : {}),
          })),
        }
      : {}),
    ...(initiatives
      ? {
          initiatives: initiatives.map((one) => ({
            ...one,
            ...(one.actors ? { actors: one.actors.map((actor) => ({ ...actor, actor: idOf(actor.actor) })) } : {}),
          })),
        }
      : {}),
  };
}

function byId<T extends { readonly id: string }>(lists: readonly (readonly T[] | undefined)[]): readonly T[] {
  const records = new Map<string, T>();
  for (const record of lists.flatMap((list) => list ?? [])) if (!records.has(record.id)) records.set(record.id, record);
  return [...records.values()];
}

function tableOf({ observations }: DocumentParts): Table | undefined {
  return observations && 'rows' in observations ? (observations as Table) : undefined;
}

/** Rows of several tables under the columns of all of them. */
function joinTables(tables: readonly Table[]): Table | undefined {
  const [only] = tables;
  if (tables.length <= 1) return only;
  const columns = [...new Set(tables.flatMap((table) => table.columns))];
  const rows = tables.flatMap((table) => {
    const places = columns.map((column) => table.columns.indexOf(column));
    return table.rows.map((row) => places.map((place) => (place < 0 ? null : (row[place] ?? null))));
  });
  return { columns, rows };
}

/** Records of one id in two files are two: the later one gets the number of its file. */
function apart<T extends { readonly id: string }>(records: readonly T[] = [], index: number, taken: Set<string>): T[] {
  const own = records.map((record) => (taken.has(record.id) ? { ...record, id: `${record.id}-${index + 1}` } : record));
  for (const { id } of own) taken.add(id);
  return own;
}

/** Ids that earlier files have given. */
interface Taken {
  readonly indicators: Set<string>;
  readonly initiatives: Set<string>;
  readonly networks: Set<string>;
}

function renamed(parts: DocumentParts, index: number, areas: AreaIndex, taken: Taken): DocumentParts {
  const areaIds = new Map((parts.areas ?? []).map((area) => [area.id, areas.add(area)]));
  const table = tableOf(parts);
  const indicatorIds = new Map(
    (parts.indicators ?? []).map(({ id }) => [id, taken.indicators.has(id) ? `${id}-${index + 1}` : id]),
  );
  for (const id of indicatorIds.values()) taken.indicators.add(id);
  const placeOf = (name: ObservationColumn): number => table?.columns.indexOf(name) ?? -1;
  const [indicator, area] = [placeOf('indicator'), placeOf('area')];
  const isSame = [...areaIds, ...indicatorIds].every(([before, after]) => before === after);
  const rows = isSame
    ? table?.rows
    : table?.rows.map((row) =>
        row.map((cell, place) => {
          if (place === indicator) return indicatorIds.get(String(cell)) ?? cell;
          return place === area ? (areaIds.get(String(cell)) ?? cell) : cell;
        }),
      );
  return {
    ...parts,
    indicators: (parts.indicators ?? []).map((one): Indicator => ({ ...one, id: indicatorIds.get(one.id)! })),
    ...(table && rows ? { observations: { columns: table.columns, rows } } : {}),
    ...(parts.geography ? { geography: withIds(parts.geography, areaIds) } : {}),
    networks: apart(parts.networks, index, taken.networks),
    initiatives: apart(parts.initiatives, index, taken.initiatives).map((one) => ({
      ...one,
      ...(one.sites
        ? { sites: one.sites.map((site) => ({ ...site, area: areaIds.get(site.area) ?? site.area })) }
        : {}),
    })),
  };
}

function withIds(
  geography: NonNullable<DocumentParts['geography']>,
  ids: ReadonlyMap<string, string>,
): NonNullable<DocumentParts['geography']> {
  const features = geography.data?.['features'];
  if (!geography.data || !Array.isArray(features)) return geography;
  const moved = (features as readonly { readonly id: string }[]).map((feature) => ({
    ...feature,
    id: ids.get(feature.id) ?? feature.id,
  }));
  return { ...geography, data: { ...geography.data, features: moved } };
}

/** The parts of several imports as one document of the present version; the first title and the first geography stand. */
export function mergeParts(files: readonly DocumentParts[]): Document {
  const areas = new AreaIndex();
  const taken = { indicators: new Set<string>(), initiatives: new Set<string>(), networks: new Set<string>() };
  const actors = new ActorIndex();
  const parts = files.map((file, index) => withActors(renamed(file, index, areas, taken), actors));
  const first = <Name extends keyof DocumentParts>(name: Name): DocumentParts[Name] | undefined =>
    parts.find((part) => part[name] !== undefined)?.[name];
  const observations = joinTables(parts.flatMap((part) => tableOf(part) ?? []));
  const [title, note, geography] = [first('title'), first('note'), first('geography')];
  const lists = {
    sources: byId(parts.map((part) => part.sources)),
    areas: areas.areas,
    themes: byId(parts.map((part) => part.themes)),
    indicators: byId(parts.map((part) => part.indicators)),
    initiatives: byId(parts.map((part) => part.initiatives)),
    actors: actors.actors,
    networks: byId(parts.map((part) => part.networks)),
    ties: parts.flatMap((part) => part.ties ?? []),
  };
  return {
    version: '1.0',
    ...(title ? { title } : {}),
    ...(note ? { note } : {}),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...(geography ? { geography } : {}),
    ...(observations ? { observations } : {}),
  };
}
