import { danishFormat } from '../format.da.js';
import type { ChartMessages, RefusalCode } from './messages.js';

const REFUSED: Readonly<Record<RefusalCode, string>> = {
  address: 'Adresser hentes og følges ikke i figuren. Brug dokumentets data ved navn.',
  input: 'Felter til indtastning er ikke en del af figuren. Brug et valg i selve figuren.',
  name: 'Feltnavnet har en særlig betydning i browseren. Giv feltet et andet navn.',
  deep: 'Specifikationen har for mange lag i hinanden.',
  library: 'Specifikationen er skrevet i Vega. Her bruges Vega-Lite.',
  image: 'Billeder tegnes ikke i figuren.',
};

const at = (pointer: string): string => (pointer ? ` Sted i specifikationen: ${pointer}.` : '');

export const da: ChartMessages = {
  heading: 'Figur',
  chart: 'Figur',
  summary: (rows, names) => [
    { text: 'Figuren bygger på ' },
    { text: `${danishFormat.number(rows)} ${rows === 1 ? 'række' : 'rækker'}`, strong: true },
    { text: ` fra ${danishFormat.list(names)}.` },
  ],
  ownData: 'figurens egne data',
  drawing: 'Tegner figuren …',
  failed: (message, pointer) => `Figuren kunne ikke tegnes. Vega-Lite siger: ${message}${at(pointer)}`,
  warned: (message) => `Vega-Lite siger: ${message}`,
  notJson: (place) => `Specifikationen er ikke gyldig JSON${place && `: fejl ved ${place}`}.`,
  place: (line, column) => `linje ${line}, tegn ${column}`,
  notObject: 'Specifikationen skal være et JSON-objekt, fx { "mark": "bar", … }.',
  notLoaded: (address, reason) => `Specifikationen ${address} kunne ikke hentes. ${reason}`,
  refused: (code, pointer) => `${REFUSED[code]}${at(pointer)}`,
  unknownData: (name, known) => `Dokumentet har ingen data med navnet »${name}«. Navnene er ${known}.`,
  noMarks: 'Figuren har ingen markeringer: Se om feltnavne og filtre passer til dokumentets data.',
  tableCaption: 'Figurens værdier',
  value: 'Værdi',
};
