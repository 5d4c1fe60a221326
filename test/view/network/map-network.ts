/** A constructed town of outlines with actors in them, for the network on a map. */
import type { Document } from '../../../src/schema/generated/document.js';
import { networkDocument } from './network-parts.js';

export type Point = readonly [number, number];
export type Ring = readonly Point[];

/** Degrees east and north of a corner of the town, in thousandths. */
const at = ([x, y]: Point): Point => [10 + x / 1000, 56 + y / 1000];

export function outline(id: string, polygons: readonly (readonly Ring[])[]): object {
  const coordinates = polygons.map((rings) => rings.map((ring) => [...ring, ring[0]!].map(at)));
  return { type: 'Feature', id, properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}

export function box(left: number, bottom: number, right: number, top: number): Ring {
  return [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ];
}

/** Places in the town's thousandths. */
export const place = at;

export const AREAS = [
  { id: 'nord', name: 'Nordkvarteret' },
  { id: 'syd', name: 'Sydhavnen' },
  { id: 'oe', name: 'Øen' },
  { id: 'torv', name: 'Torvet' },
];

/** North with a hole, south in two parts, a small island. The square has no outline and no point. */
export const OUTLINES = [
  outline('nord', [[box(0, 40, 60, 80), box(20, 55, 40, 65)]]),
  outline('syd', [[box(0, 0, 40, 38)], [box(50, 0, 90, 30)]]),
  outline('oe', [[box(80, 60, 82, 61.5)]]),
];

/** Many on the island, one at a known place, one in two areas, one known only by its network, one with no place. */
export function mapNetwork(part: Readonly<Record<string, unknown>> = {}): Document {
  const islanders = Array.from({ length: 7 }, (_, index) => ({
    ...{ id: `oe-${index}`, name: `Øgruppe ${index}`, sector: 'volunteers' },
    presence: [{ area: 'oe', form: 'fixed' }],
  }));
  return networkDocument({
    areas: AREAS,
    geography: { data: { type: 'FeatureCollection', features: OUTLINES } },
    actors: [
      { id: 'skole', name: 'Nordskolen', presence: [{ area: 'nord', form: 'fixed', point: at([50, 70]) }] },
      {
        ...{ id: 'job', name: 'Jobcenteret', sector: 'municipal-central' },
        presence: [
          { area: 'nord', form: 'town-hall' },
          { area: 'syd', form: 'fixed', from: '2020' },
        ],
      },
      { id: 'klub', name: 'Klubben', sector: 'local-association' },
      { id: 'fond', name: 'Fonden', sector: 'foundation' },
      { id: 'torvet', name: 'Torvehallen', sector: 'business', presence: [{ area: 'torv', form: 'fixed' }] },
      ...islanders,
    ],
    networks: [
      { id: 'alle', name: 'Alle', areas: ['nord', 'syd', 'oe'], members: [{ actor: 'klub' }] },
      { id: 'sydnet', name: 'Sydnettet', areas: ['syd'], members: [{ actor: 'klub' }] },
    ],
    ties: [
      { from: 'skole', to: 'job', kind: 'cooperates' },
      { from: 'job', to: 'oe-0', kind: 'refers', directed: true },
      { from: 'job', to: 'oe-1', kind: 'refers', directed: true },
      { from: 'oe-2', to: 'oe-3', kind: 'cooperates' },
      { from: 'fond', to: 'klub', kind: 'funds', directed: true },
    ],
    ...part,
  });
}
