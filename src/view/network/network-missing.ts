/** Who is not at the table, in words and as seats for the picture: one seat each to three on a level, then one for all. */
import { kindOf, missingSectors, type EmptySeat, type NetworkLack } from '../../analysis/missing-sectors.js';
import type { Phrase } from '../../i18n/phrase.js';
import type { Model } from '../../model/model.js';
import type { Level, Network } from '../../schema/generated/document.js';
import type { SeatWish } from './levels-places.js';
import type { NetworkData } from './network-data.js';
import type { NetworkWords } from './network-words.js';
import { unbroken } from './wrap-words.js';

const MOST_SEATS = 3;
const LEVELS: readonly Level[] = ['strategic', 'coordinating', 'operational'];

export interface MissingView {
  readonly seats: ReadonlyMap<Level, readonly SeatWish[]>;
  /** After the summary. */
  readonly summary: readonly Phrase[];
  /** A sentence for each network that lacks somebody. */
  readonly notes: readonly string[];
}

/** The only network of its kind needs no name. */
function sentenceOf({ network, sector, level }: EmptySeat, words: NetworkWords, networks: readonly Network[]): string {
  const { sectorMany, missing } = words.messages;
  const who = sectorMany[sector];
  if (level === 'strategic') return missing.inLeadership(who);
  const isOnly = networks.every((other) => other === network || kindOf(other) !== kindOf(network));
  return missing.inNetwork(who, isOnly ? '' : words.network(network));
}

function seatsByLevel(
  seats: readonly EmptySeat[],
  words: NetworkWords,
  networks: readonly Network[],
): Map<Level, SeatWish[]> {
  return new Map(
    LEVELS.map((level) => {
      const own = seats.filter((seat) => seat.level === level);
      const all = { key: level, title: words.messages.missing.seats(own.length) };
      const each = own.map((seat) => ({
        key: `${seat.network.id}-${seat.sector}`,
        title: sentenceOf(seat, words, networks),
      }));
      return [level, own.length > MOST_SEATS ? [all] : each];
    }),
  );
}

function noteOf(network: Network, seats: readonly EmptySeat[], words: NetworkWords): string {
  const { messages } = words;
  const sectors = words.list(seats.map(({ sector }) => messages.sector[sector].toLowerCase()));
  return messages.missing.note(words.network(network), sectors, seats[0]?.asks === 'minimum');
}

function lackOf({ network, what, sectors, actors }: NetworkLack, model: Model, words: NetworkWords): string {
  const { messages } = words;
  const who = [
    ...sectors.map((sector) => messages.sector[sector].toLowerCase()),
    ...actors.map((id) => words.nameOf(model.actors.get(id)!)),
  ];
  return messages.missing.lack[what](words.network(network), words.list(who));
}

function summaryOf(seats: readonly EmptySeat[], { messages }: NetworkWords): Phrase[] {
  const top = seats.filter(({ level }) => level === 'strategic');
  const rest = seats.length - top.length;
  const list = [...new Set(top.map(({ sector }) => unbroken(messages.sectorMany[sector])))];
  return [
    ...(top.length ? messages.missing.summaryTop(list) : []),
    ...(rest ? messages.missing.summaryRest(rest) : []),
  ];
}

export function missingView(data: NetworkData, model: Model, words: NetworkWords): MissingView {
  const all = data.everybody.flatMap(({ memberships }) => memberships);
  const { seats, lacks } = missingSectors(data.networks, model, (network) =>
    all.flatMap((one) => (one.network === network ? one.member : [])),
  );
  const networks = [...new Set(seats.map(({ network }) => network))];
  return {
    seats: seatsByLevel(seats, words, data.networks),
    summary: summaryOf(seats, words),
    notes: [
      ...networks.map((network) =>
        noteOf(
          network,
          seats.filter((seat) => seat.network === network),
          words,
        ),
      ),
      ...lacks.map((lack) => lackOf(lack, model, words)),
    ],
  };
}
