/** The outlines of a document from disk: its own, or those of a file in its folder or below. Reaches no network. */
import { checkCaps, resolveCaps } from '../data/caps.js';
import { partIssue } from '../data/load-error.js';
import { info } from '../model/geo/info.js';
import { joinAreas } from '../model/geo/join-areas.js';
import { settleJoin } from '../model/geo/settle-join.js';
import type { Issue } from '../model/issues.js';
import { localAreas } from '../model/local-areas.js';
import type { Model } from '../model/model.js';
import { readGeography, type ReadGeography } from '../model/geo/read-geography.js';
import type { Document } from '../schema/generated/document.js';
import { readBeside } from './read-beside.js';

const POINTER = '/geography/href';
const NONE: ReadGeography = { features: [], crs: undefined, issues: [] };

/** A file that cannot be had or read is told as an issue; the rest of the document is drawn all the same. */
export function openGeography({ geography }: Document, file: string): ReadGeography {
  if (!geography) return NONE;
  const { data, href } = geography;
  if (data || href === undefined) return readGeography(data, geography, '/geography/data');
  try {
    const { raw, isMended } = readBeside(href, file);
    const broken = checkCaps(raw, resolveCaps());
    if (broken) return { ...NONE, issues: [{ ...broken, severity: 'warning', pointer: POINTER }] };
    const read = readGeography(raw, geography, POINTER);
    return isMended ? { ...read, issues: [...read.issues, info('geo-encoding', POINTER, {})] } : read;
  } catch (error) {
    return { ...NONE, issues: [partIssue(error, POINTER)] };
  }
}

const ONE_SIDED = ['geo-areas-unmatched', 'geo-features-unmatched'];

/**
 * What is wrong with the outlines of a document, and what of them and its areas does not meet, as a map of it tells. A
 * document may have areas without outlines, outlines of more than its areas, and a file that is only there where it is
 * published: that is worth knowing, and no fault.
 */
export function outlineIssues(model: Model, file: string): readonly Issue[] {
  const { document, areas } = model;
  const { features, issues } = openGeography(document, file);
  const [key, all] = [document.geography?.key, [...areas.values()]];
  const joined = features.length
    ? joinAreas(all, features, { key, expected: localAreas(model), pointer: '/geography' }, settleJoin).issues
    : [];
  const isOneSided = joined.filter(({ code }) => ONE_SIDED.includes(code)).length === 1;
  const isNoFault = ({ code }: Issue): boolean => code === 'file-not-found' || (isOneSided && ONE_SIDED.includes(code));
  // How they are read is no finding where nothing speaks against it.
  return [...issues, ...joined]
    .filter(({ code }) => code !== 'geo-crs')
    .map((found) => (isNoFault(found) ? { ...found, severity: 'info' } : found));
}
