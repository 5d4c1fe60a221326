import { englishFormat } from '../format.en.js';
import type { BridgingWords } from './bridging.js';

/** Parts whose sizes are named. */
const MOST = 5;

const number = (count: number): string => englishFormat.number(count);
const actors = (count: number): string => `${number(count)} ${count === 1 ? 'actor' : 'actors'}`;
const crossing = (count: number): string => `${number(count)} ${count === 1 ? 'crosses' : 'cross'}`;

export const bridgingEn: BridgingWords = {
  heading: 'What holds the network together',
  explanation:
    'A bridge is calculated here: a tie without which at least three actors lose their way to the rest. Highlighted lines cross ' +
    'sector or level. Actors with a ring are those without whom the network falls apart.',
  summary: (bridges) =>
    bridges
      ? [
          { text: ' ' },
          { text: bridges === 1 ? '1 bridge' : `${number(bridges)} bridges`, strong: true },
          { text: bridges === 1 ? ' holds the network together.' : ' hold the network together.' },
        ]
      : [{ text: ' No single tie is the only way for three or more actors.' }],
  moreBridges: (count) => `${number(count)} more ${count === 1 ? 'bridge is' : 'bridges are'} not named.`,
  bridge: (near, far) => `${near} to ${far}`,
  withoutBridge: (count) => `Without it, ${actors(count)} ${count === 1 ? 'loses' : 'lose'} the way to the rest.`,
  across: ({ ties, sectors, levels }) =>
    `Of ${number(ties)} ${ties === 1 ? 'tie' : 'ties'}, ${crossing(sectors)} sectors and ${crossing(levels)} levels.`,
  cuts: (names, count) =>
    `${count === 1 ? 'One actor is' : `${actors(count)} are`} hard to do without; else the network falls apart: ${names}.`,
  noCuts: 'No single actor is the only way for three or more others.',
  unled: (network) => `Those who do the work in ${network} have no line to the strategic level.`,
  parts: (sizes, alone) => {
    const whole =
      sizes.length > 1
        ? `The network is in ${number(sizes.length)} separate parts${sizes.length > MOST ? '; the largest are of ' : ' of '}${englishFormat.list(sizes.slice(0, MOST).map(number))} actors.`
        : sizes.length
          ? `The ${number(sizes[0]!)} tied actors can reach each other.`
          : 'No actors are tied.';
    return alone ? `${whole} ${actors(alone)} ${alone === 1 ? 'stands' : 'stand'} without ties.` : whole;
  },
  between: (name, share, ties) =>
    `${name} lies on ${share} per cent of the shortest ways between the others and has ${ties}: much passes through it.`,
  working: 'Ways through the network are being worked out …',
};
