/**
 * Who is not at the table: the sectors that a network's document expects and that no member comes from; where the document says
 * nothing, what the field asks of a leadership at least. Knows no language and no pixels.
 */
import type { Model } from '../model/model.js';
import type { Level, Member, Network, Sector } from '../schema/generated/document.js';

/** A seat that nobody has taken. */
export interface EmptySeat {
  readonly network: Network;
  readonly sector: Sector;
  /** Where in the picture it would be. */
  readonly level: Level;
  /** Whether the document asks for it, or the field's minimum does. */
  readonly asks: 'document' | 'minimum';
}

/** Something else that a network lacks, told in words. */
export interface NetworkLack {
  readonly network: Network;
  readonly what: 'one-organisation' | 'one-profession' | 'not-expected' | 'housing-absent';
  /** Sectors of the minimum that the document does not expect, or housing organisations that are concerned and absent. */
  readonly sectors: readonly Sector[];
  readonly actors: readonly string[];
}

const LEVELS: Readonly<Record<NonNullable<Network['kind']>, Level>> = {
  'steering-body': 'strategic',
  'district-network': 'operational',
  'support-function': 'coordinating',
};
const MUNICIPALITY: readonly Sector[] = ['municipal-central', 'municipal-institution'];
/** The leadership holds the municipality, the housing organisations concerned and the landowners. */
const LEADERSHIP: readonly Sector[] = ['municipal-central', 'housing-organisation', 'landowner'];

type MembersOf = (network: Network) => readonly Member[];

function sectorsOf(members: readonly Member[], { actors }: Model): Set<Sector> {
  return new Set(members.map(({ actor }) => actors.get(actor)?.sector ?? 'other'));
}

/** An institution of the municipality is the municipality as well. */
function isSeated(sector: Sector, present: ReadonlySet<Sector>): boolean {
  return sector === 'municipal-central' ? MUNICIPALITY.some((own) => present.has(own)) : present.has(sector);
}

export const kindOf = ({ kind = 'district-network' }: Network): NonNullable<Network['kind']> => kind;

function seatsOf(network: Network, members: readonly Member[], model: Model): EmptySeat[] {
  const present = sectorsOf(members, model);
  const asks = network.expectedSectors ? 'document' : 'minimum';
  const asked = network.expectedSectors ?? (kindOf(network) === 'steering-body' ? LEADERSHIP : []);
  const isTaken = (sector: Sector): boolean => (asks === 'document' ? present.has(sector) : isSeated(sector, present));
  return [...new Set(asked)]
    .filter((sector) => !isTaken(sector))
    .map((sector) => ({ network, sector, level: LEVELS[kindOf(network)], asks }));
}

/** The organisation itself, or one it is part of. */
function isRepresented(id: string, members: ReadonlySet<string>, { actors }: Model): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = actors.get(at)?.parent) {
    if (members.has(at)) return true;
    seen.add(at);
  }
  return false;
}

/** Housing organisations at work in the districts of a leadership, and not in it. */
function absentHousing(network: Network, members: readonly Member[], model: Model): string[] {
  const areas = new Set(network.areas);
  const seated = new Set(members.map(({ actor }) => actor));
  const near = (model.document.networks ?? []).filter(
    (other) => other !== network && other.areas?.some((area) => areas.has(area)),
  );
  const concerned = [...model.actors.values()].filter(
    ({ id, sector, presence = [] }) =>
      sector === 'housing-organisation' &&
      (presence.some(({ area }) => areas.has(area)) ||
        near.some(({ members = [] }) => members.some(({ actor }) => actor === id))),
  );
  return concerned.map(({ id }) => id).filter((id) => !isRepresented(id, seated, model));
}

function lacksOf(network: Network, members: readonly Member[], model: Model): readonly NetworkLack[] {
  const present = sectorsOf(members, model);
  const lack = (what: NetworkLack['what'], sectors: readonly Sector[] = [], actors: readonly string[] = []) => ({
    network,
    what,
    sectors,
    actors,
  });
  if (kindOf(network) === 'district-network' && members.length) {
    const isStated = members.every(({ actor }) => model.actors.get(actor)?.sector);
    if (present.size < 2) return isStated ? [lack('one-organisation')] : [];
    const known = members.flatMap(({ actor }) => model.actors.get(actor)?.professions ?? []);
    const labels = new Set(known.map(({ label }) => JSON.stringify(label)));
    return labels.size === 1 ? [lack('one-profession')] : [];
  }
  if (kindOf(network) !== 'steering-body') return [];
  const expected = new Set(network.expectedSectors ?? LEADERSHIP);
  const unasked = LEADERSHIP.filter((sector) => !isSeated(sector, present) && !isSeated(sector, expected));
  const absent = members.length ? absentHousing(network, members, model) : [];
  return [
    ...(unasked.length ? [lack('not-expected', unasked)] : []),
    ...(absent.length ? [lack('housing-absent', [], absent)] : []),
  ];
}

export interface MissingSectors {
  readonly seats: readonly EmptySeat[];
  readonly lacks: readonly NetworkLack[];
}

/**
 * @param membersOf Those who are members in the period that is looked at. Where there are none, seats are empty only in a
 * network whose document says which sectors it expects.
 */
export function missingSectors(networks: readonly Network[], model: Model, membersOf: MembersOf): MissingSectors {
  const told = networks
    .map((network) => ({ network, members: membersOf(network) }))
    .filter(({ network, members }) => members.length > 0 || network.expectedSectors);
  return {
    seats: told.flatMap(({ network, members }) => seatsOf(network, members, model)),
    lacks: told.flatMap(({ network, members }) => lacksOf(network, members, model)),
  };
}
