/** How actors and ties are written in a view: names, sectors, lists of neighbours. One place for picture, table and text. */
import type { LanguageCode } from '../../i18n/locale.js';
import type { NetworkMessages } from '../../i18n/network/messages.js';
import { parsePeriod } from '../../model/period.js';
import type { Actor, Network } from '../../schema/generated/document.js';
import { actorName } from '../table/actor-name.js';
import type { Target } from '../scene.js';
import { localText, type ViewContext } from '../view-context.js';
import type { NetworkActor, NetworkData } from './network-data.js';
import { unbroken } from './wrap-words.js';

export interface NetworkWords {
  readonly messages: NetworkMessages;
  /** Code of the reader's language, for sorting. */
  readonly language: LanguageCode;
  /** By the number of the actor. */
  name(index: number): string;
  /** The same with the places where the document lets it be broken. */
  softName(index: number): string;
  nameOf(actor: Actor): string;
  /** In the reader's way: whole, or with one decimal. */
  number(value: number): string;
  sector(actor: NetworkActor): string;
  /** What a click on it chooses; undefined for a whole sector. */
  target(actor: NetworkActor): Target | undefined;
  network(network: Network): string;
  /** A period's key, as it is written. */
  period(key: string): string;
  /** "a, b og c". */
  list(items: readonly string[]): string;
}

export interface WordsInput {
  readonly data: NetworkData;
  readonly messages: NetworkMessages;
  /** The reader's day. */
  readonly today: string;
}

export function networkWords(context: ViewContext, { data, messages, today }: WordsInput): NetworkWords {
  const { format } = context.locale;
  const names = new Map<number, string>();
  const softNameOf = (actor: Actor): string => {
    const text = localText(context, actorName(actor, today));
    return text || (actor.kind === 'person' ? messages.person : actor.id);
  };
  const softName = (index: number): string => {
    const known = names.get(index);
    if (known !== undefined) return known;
    const { actor, stands, sector, members = 0 } = data.actors[index]!;
    const made = stands === 'sector' ? messages.wholeSector(messages.sector[sector], members) : softNameOf(actor);
    names.set(index, made);
    return made;
  };
  const name = (index: number): string => unbroken(softName(index));
  return {
    messages,
    language: context.locale.code,
    name,
    softName,
    nameOf: (actor) => unbroken(softNameOf(actor)),
    number: (value) => format.number(value, Number.isInteger(value) ? 0 : 1),
    sector: ({ sector }) => messages.sector[sector],
    target: ({ actor: { id }, stands }) =>
      stands === 'sector' ? undefined : { kind: stands === 'initiative' ? 'initiative' : 'actor', id },
    network: (network) => localText(context, network.name) || network.id,
    period: (key) => {
      const period = parsePeriod(key);
      return period ? format.period(period) : key;
    },
    list: (items) => format.list(items),
  };
}
