/** The outlines of a document from disk: its own, or those of a file in its folder or below. Reaches no network. */
import { checkCaps, resolveCaps } from '../data/caps.js';
import { partIssue } from '../data/load-error.js';
import { readGeography, type ReadGeography } from '../model/geo/read-geography.js';
import type { Document } from '../schema/generated/document.js';
import { readBeside } from './read-beside.js';

const POINTER = '/geography/href';
const NONE: ReadGeography = { features: [], crs: undefined, issues: [] };

/** A file that cannot be had or read is told as an issue; the rest of the document is drawn all the same. */
export async function openGeography({ geography }: Document, file: string): Promise<ReadGeography> {
  if (!geography) return NONE;
  const { data, href } = geography;
  if (data || href === undefined) return readGeography(data, geography, '/geography/data');
  try {
    const raw = await readBeside(href, file);
    const broken = checkCaps(raw, resolveCaps());
    if (broken) return { ...NONE, issues: [{ ...broken, severity: 'warning', pointer: POINTER }] };
    return readGeography(raw, geography, POINTER);
  } catch (error) {
    return { ...NONE, issues: [partIssue(error, POINTER)] };
  }
}
