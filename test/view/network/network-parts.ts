/** A small constructed document with actors, ties and networks. */
import type { Document } from '../../../src/schema/generated/document.js';

type Part = Readonly<Record<string, unknown>>;

export const ACTORS: readonly Part[] = [
  { id: 'ledelse', name: 'Direktionen', kind: 'unit', sector: 'municipal-central' },
  { id: 'bolig', name: 'Boligselskabet Åparken', sector: 'housing-organisation' },
  { id: 'sekretariat', name: 'Bydelssekretariatet', kind: 'unit', sector: 'municipal-central' },
  { id: 'koordinator', name: 'Netværkskoordinator', kind: 'function', sector: 'municipal-central' },
  { id: 'skole', name: 'Nordskolen', kind: 'unit', sector: 'municipal-institution' },
  { id: 'politi', name: 'Nærpolitiet', kind: 'unit', sector: 'police' },
  { id: 'klub', name: 'Idrætsklubben', sector: 'local-association' },
  { id: 'fond', name: 'Bydelsfonden', sector: 'foundation' },
];

export const NETWORKS: readonly Part[] = [
  {
    id: 'styring',
    name: 'Styregruppen',
    kind: 'steering-body',
    members: [
      { actor: 'ledelse', role: 'chair', level: 'strategic' },
      { actor: 'bolig', level: 'strategic' },
    ],
  },
  {
    id: 'stotte',
    name: 'Sekretariatet',
    kind: 'support-function',
    members: [{ actor: 'sekretariat', role: 'lead', level: 'coordinating' }],
  },
  {
    id: 'nord',
    name: 'Bydelsnetværk Nord',
    kind: 'district-network',
    members: [
      { actor: 'koordinator', role: 'coordinator', level: 'coordinating' },
      { actor: 'skole', level: 'operational' },
      { actor: 'politi', level: 'operational', from: '2018', to: '2021' },
      { actor: 'klub', level: 'operational', from: '2022' },
    ],
  },
];

export const TIES: readonly Part[] = [
  { from: 'ledelse', to: 'bolig', kind: 'cooperates' },
  { from: 'sekretariat', to: 'ledelse', kind: 'bridges', since: '2016' },
  { from: 'sekretariat', to: 'koordinator', kind: 'bridges' },
  { from: 'koordinator', to: 'skole', kind: 'coordinates', directed: true },
  { from: 'koordinator', to: 'politi', kind: 'coordinates', directed: true, since: '2018', until: '2021' },
  { from: 'skole', to: 'klub', kind: 'refers', directed: true, since: '2022' },
];

export function networkDocument(part: Part = {}): Document {
  return {
    version: '1.0',
    title: 'Prøveby',
    language: 'da',
    updated: '2026-10-01',
    provenance: 'constructed',
    sources: [{ id: 'own', name: 'Prøveby Kommune' }],
    actors: ACTORS,
    networks: NETWORKS,
    ties: TIES,
    ...part,
  } as unknown as Document;
}
