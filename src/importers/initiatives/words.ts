/** What people call the state, the approach and the money of an initiative in Danish and English, as the schema's words. */
import type { Approach, Financing, InitiativeStatus } from '../../schema/generated/document.js';
import type { Words } from '../word-log.js';

export const STATUS: Words<InitiativeStatus> = [
  ['paused', /pause/],
  ['moved', /flyttet|moved/],
  ['idea', /id[eé]|forslag|idea|proposal/],
  ['closed', /afslut|lukket|ophør|nedlagt|færdig|closed|ended|complet|finished/],
  ['preparing', /forbered|planlagt|planlægges|på vej|prepar|planned|upcoming/],
  ['running', /i gang|igang|aktiv|løbende|kører|drift|running|active|ongoing|in progress/],
];

export const APPROACH: Words<Approach> = [
  ['adjusted-core', /kerne|ordinær|justeret|core|mainstream/],
  ['extra', /ekstra|projekt|supplerende|særlig|extra|additional|project/],
];

export const MONEY: Words<Financing['kind']> = [
  ['landsbyggefonden', /landsbyggefond/],
  ['foundation', /fond|foundation|trust/],
  ['state', /\bstat(?:en|s)?\b|minister|styrelse|government|\bstate\b/],
  ['core-budget', /kernedrift|driftsbudget|ordinær|core budget/],
  ['municipal-pool', /kommun|\bpulje|municipal|council/],
];
