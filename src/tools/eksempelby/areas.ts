/** The areas of the document: the invented districts and what they are compared with. */
import type { Area, Designation, Tenure } from '../../schema/generated/document.js';
import { DISTRICTS, HARBOUR_SINCE, type District } from './districts.js';
import { placeIn } from './geography.js';
import { districtsIn, residents } from './people.js';
import { t, type Text } from './text.js';

const LATEST_YEAR = 2026;

interface Portrait {
  readonly description: Text;
  /** Percent of dwellings: social, owner-occupied, cooperative, private rental. */
  readonly tenure: readonly [number, number, number, number];
}

const PORTRAITS: Readonly<Record<string, Portrait>> = {
  tranehoejparken: {
    tenure: [97, 0, 3, 0],
    description: t(
      'Almene boliger i fire og otte etager fra 1970 med skole, børnehus og et nyt torv.',
      'Social housing in four and eight storeys from 1970 with a school, a children’s house and a new square.',
    ),
  },
  nattergalparken: {
    tenure: [88, 2, 10, 0],
    description: t(
      'Almene rækkehuse og lave blokke tæt på stationen.',
      'Social terraced houses and low blocks near the station.',
    ),
  },
  floejtevangen: {
    tenure: [54, 31, 9, 6],
    description: t(
      'Blandede boliger fra 1960’erne med kolonihaver mod øst.',
      'Mixed homes from the 1960s with allotments to the east.',
    ),
  },
  klokkeengen: {
    tenure: [47, 34, 8, 11],
    description: t(
      'Etageboliger og villaer omkring kirken og Klokkeskolen.',
      'Flats and houses around the church and Klokke School.',
    ),
  },
  lygtemarken: {
    tenure: [22, 55, 9, 14],
    description: t(
      'Parcelhuse, lejeboliger og erhvervsskolen.',
      'Detached houses, rented homes and the vocational school.',
    ),
  },
  torvebyen: {
    tenure: [14, 27, 15, 44],
    description: t(
      'Den gamle bymidte med butikker og mange unge i egen bolig.',
      'The old town centre with shops and many young people.',
    ),
  },
  sejlmagerkajen: {
    tenure: [20, 42, 0, 38],
    description: t(
      'Ny bydel på den tidligere værftsgrund ved havnen.',
      'A new district on the former shipyard by the harbour.',
    ),
  },
  ravnsbroen: {
    tenure: [17, 60, 10, 13],
    description: t('Parcelhuse og rækkehuse ned mod kysten.', 'Detached and terraced houses towards the coast.'),
  },
  pilelyngen: {
    tenure: [5, 84, 4, 7],
    description: t('Villakvarter fra 1970’erne ved heden.', 'Houses from the 1970s by the heath.'),
  },
  hvidtornet: {
    tenure: [8, 79, 6, 7],
    description: t('Nyere parcelhuse med mange børnefamilier.', 'Newer houses with many families.'),
  },
  kogleskoven: {
    tenure: [4, 88, 2, 6],
    description: t('Villaer i skovkanten, stadig under udbygning.', 'Houses at the edge of the forest, still growing.'),
  },
  strandloen: {
    tenure: [2, 90, 3, 5],
    description: t('Ældre villaer langs stranden.', 'Older houses along the beach.'),
  },
  mosehatten: {
    tenure: [6, 82, 0, 12],
    description: t('Landsby med skole og spredte gårde.', 'A village with a school and scattered farms.'),
  },
  sivkaer: {
    tenure: [3, 85, 0, 12],
    description: t(
      'Lille landsby med landsbyhus og forsamlingshal.',
      'A small village with a village house and a hall.',
    ),
  },
};

const HARBOUR_NOTE = t(
  'Skilt ud fra Torvebyen den 1. januar 2018. Før det er beboerne talt med i Torvebyen.',
  'Separated from Torvebyen on 1 January 2018. Before that its residents are counted in Torvebyen.',
);

function toTenure([social, owner, cooperative, rental]: Portrait['tenure']): Tenure {
  return { social, owner, cooperative, 'private-rental': rental };
}

function toArea(district: District, designated: readonly Designation[]): Area {
  const {
    id,
    name,
    splitFrom,
    tile: [column, row],
  } = district;
  const portrait = PORTRAITS[id];
  const split = splitFrom ? { validFrom: `${HARBOUR_SINCE}-01-01`, predecessors: [splitFrom], note: HARBOUR_NOTE } : {};
  const giver = DISTRICTS.some((other) => other.splitFrom === id) ? { note: HARBOUR_NOTE } : {};
  return {
    id,
    name,
    kind: 'district',
    ...(portrait ? { description: portrait.description } : {}),
    parent: 'kommunen',
    population: residents(district, LATEST_YEAR),
    ...(portrait ? { tenure: toTenure(portrait.tenure) } : {}),
    ...split,
    ...giver,
    ...(designated.length ? { designations: designated } : {}),
    tile: { column, row },
    point: placeIn(id),
  };
}

/** @param designated lists that each district stood on. */
export function areas(designated: ReadonlyMap<string, readonly Designation[]>): readonly Area[] {
  const population = districtsIn(LATEST_YEAR).reduce((sum, district) => sum + residents(district, LATEST_YEAR), 0);
  return [
    ...DISTRICTS.map((district) => toArea(district, designated.get(district.id) ?? [])),
    { id: 'kommunen', name: 'Eksempelby Kommune', kind: 'municipality', parent: 'regionen', code: '0999', population },
    { id: 'regionen', name: 'Eksempelregionen', kind: 'region', parent: 'landet', validTo: '2026-12-31' },
    {
      id: 'regionen-2027',
      name: t('Den nye region', 'The new region'),
      kind: 'region',
      parent: 'landet',
      validFrom: '2027-01-01',
      predecessors: ['regionen'],
    },
    { id: 'landet', name: t('Hele landet (konstrueret)', 'The whole country (constructed)'), kind: 'country' },
  ];
}
