/** How actors and ties are written in a view: names, sectors, lists of neighbours. One place for picture, table and text. */
import type { NetworkMessages } from '../../i18n/network/messages.js';
import { parsePeriod } from '../../model/period.js';
import type { Actor, Network, Tie } from '../../schema/generated/document.js';
import { actorName } from '../table/actor-name.js';
import { localText, type ViewContext } from '../view-context.js';
import { neighboursOf, type NetworkActor, type NetworkData } from './network-data.js';

export interface NetworkWords {
  readonly messages: NetworkMessages;
  /** By the number of the actor. */
  name(index: number): string;
  nameOf(actor: Actor): string;
  sector(actor: NetworkActor): string;
  /** "koordinerende", empty where it is not stated. */
  level(actor: NetworkActor): string;
  network(network: Network): string;
  /** "a, b og c". */
  list(items: readonly string[]): string;
  /** Names of those tied to an actor, at most so many. */
  neighbours(actor: NetworkActor, most?: number): string;
  /** "siden 2014", empty where the document tells neither start nor end. */
  span(tie: Pick<Tie, 'since' | 'until'>): string;
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
  const nameOf = (actor: Actor): string => {
    const text = localText(context, actorName(actor, today));
    return text || (actor.kind === 'person' ? messages.person : actor.id);
  };
  const name = (index: number): string => {
    const known = names.get(index);
    if (known !== undefined) return known;
    const made = nameOf(data.actors[index]!.actor);
    names.set(index, made);
    return made;
  };
  const period = (key: string): string => {
    const parsed = parsePeriod(key);
    return parsed ? format.period(parsed) : key;
  };
  return {
    messages,
    name,
    nameOf,
    sector: ({ sector }) => messages.sector[sector],
    level: ({ level }) => (level ? messages.levelWord[level] : ''),
    network: (network) => localText(context, network.name) || network.id,
    list: (items) => format.list(items),
    neighbours: (actor, most = Infinity) => {
      const all = neighboursOf(actor);
      const shown = all.slice(0, most).map(name);
      return format.list(all.length > most ? [...shown, messages.others(all.length - most)] : shown);
    },
    span: ({ since, until }) => {
      if (since && until) return messages.details.between(period(since), period(until));
      if (since) return messages.details.since(period(since));
      return until ? messages.details.until(period(until)) : '';
    },
  };
}
