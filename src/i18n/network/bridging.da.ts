import { danishFormat } from '../format.da.js';
import type { BridgingWords } from './bridging.js';

/** Parts whose sizes are named. */
const MOST = 5;

const number = (count: number): string => danishFormat.number(count);
const actors = (count: number): string => `${number(count)} ${count === 1 ? 'aktør' : 'aktører'}`;

export const bridgingDa: BridgingWords = {
  heading: 'Det, der holder netværket sammen',
  explanation:
    'En bro er her regnet ud: en forbindelse, som mindst tre aktører mister vejen til resten uden. Fremhævede linjer går på ' +
    'tværs af sektor eller niveau. Aktører med ring om er dem, netværket falder fra hinanden uden.',
  summary: (bridges) =>
    bridges
      ? [
          { text: ' ' },
          { text: bridges === 1 ? '1 bro' : `${number(bridges)} broer`, strong: true },
          { text: ' holder netværket sammen.' },
        ]
      : [{ text: ' Ingen enkelt forbindelse er den eneste vej for tre eller flere aktører.' }],
  moreBridges: (count) => (count === 1 ? 'En bro mere er ikke nævnt.' : `${number(count)} broer mere er ikke nævnt.`),
  bridge: (near, far) => `${near} til ${far}`,
  withoutBridge: (count) => `Uden den mister ${actors(count)} vejen til resten af netværket.`,
  across: ({ ties, sectors, levels }) =>
    `Af ${number(ties)} ${ties === 1 ? 'forbindelse' : 'forbindelser'} går ${number(sectors)} på tværs af sektorer og ${number(levels)} på tværs af niveauer.`,
  cuts: (names, count) =>
    count === 1
      ? `En aktør er svær at undvære; uden den falder netværket fra hinanden: ${names}.`
      : `${actors(count)} er svære at undvære; uden dem falder netværket fra hinanden: ${names}.`,
  noCuts: 'Ingen enkelt aktør er den eneste vej for tre eller flere andre.',
  unled: (network) => `De udførende i ${network} har ingen linje til det strategiske niveau.`,
  parts: (sizes, alone) => {
    const whole =
      sizes.length > 1
        ? `Netværket består af ${number(sizes.length)} adskilte dele${sizes.length > MOST ? '; de største har ' : ' med '}${danishFormat.list(sizes.slice(0, MOST).map(number))} aktører.`
        : sizes.length
          ? `De ${number(sizes[0]!)} forbundne aktører kan nå hinanden.`
          : 'Ingen aktører er forbundet.';
    return alone ? `${whole} ${actors(alone)} står uden forbindelser.` : whole;
  },
  between: (name, share, ties) =>
    `${name} ligger på ${share} pct. af de korteste veje mellem de andre og har ${ties}: meget går gennem den.`,
  working: 'Veje gennem netværket regnes ud …',
};
