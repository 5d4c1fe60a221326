import { danishFormat } from '../format.da.js';
import type { NetworkMapWords } from './map.js';

const actors = (count: number): string => `${danishFormat.number(count)} ${count === 1 ? 'aktør' : 'aktører'}`;

export const mapDa: NetworkMapWords = {
  definition:
    'Hvem der arbejder sammen, hver i sin bydel. Stedet i bydelen er aktørens eget, hvor det er oplyst; ellers er det valgt, så der er plads.',
  chart: 'Netværk på kort',
  unplaced: (count) => `Uden bydel på kortet: ${danishFormat.number(count)}`,
  together: 'Flere aktører i ét mærke',
  mark: (count, areas) => `${actors(count)} i ${areas}`,
  opens: 'Klik for at se dem hver for sig.',
  note: (count, marks) =>
    `${actors(count)} står samlet i ${danishFormat.number(marks)} ${marks === 1 ? 'mærke' : 'mærker'} med antal, fordi der ikke er plads til dem hver for sig.`,
  nearer: 'Zoom ind, eller klik på et mærke.',
  standsIn: (area) => `Står i ${area}.`,
  standsAt: (area) => `Står på sit eget sted i ${area}.`,
  standsTogether: (area, mark) => `Hører til i ${area} og står i et mærke med ${mark}.`,
  standsNowhere: 'Uden bydel på kortet.',
  areas: 'Bydele',
  notStated: 'ikke oplyst',
  presence: {
    fixed: 'fast til stede',
    'ad-hoc': 'ad hoc',
    'town-hall': 'fra rådhuset',
    network: 'gennem sit netværk',
  },
  here: 'vist her',
};
