/// <reference types="node" />
/** The outlines of a document from disk: its own, or those of a file in its folder or below. Reaches no network. */
import { readFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import * as parts from '../model/geo/further-geo.js';
import { readGeography, type ReadGeography } from '../model/geo/read-geography.js';
import { issue } from '../model/issues.js';
import type { Document } from '../schema/generated/document.js';

const POINTER = '/geography/href';
const NONE: ReadGeography = { features: [], crs: undefined, issues: [] };

/** A file that cannot be had or read is told as an issue; the rest of the document is drawn all the same. */
export function openGeography({ geography }: Document, file: string): ReadGeography {
  if (!geography) return NONE;
  const { data, href } = geography;
  if (data || href === undefined) return readGeography(data, geography, { pointer: '/geography/data', parts });
  const folder = dirname(resolve(file));
  const path = resolve(folder, href);
  if (!path.startsWith(folder + sep)) {
    return { ...NONE, issues: [issue('foreign-address', POINTER, { address: href })] };
  }
  try {
    const raw: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    return readGeography(raw, geography, { pointer: POINTER, parts });
  } catch {
    return { ...NONE, issues: [issue('load-failed', POINTER, { address: href, status: 0 })] };
  }
}
