/** Puts the demo document of Eksempelby together. Pure: the same document every time. */
import type { Band, Document, Potential, Theme } from '../../schema/generated/document.js';
import { ACTORS } from './actors.js';
import { areas } from './areas.js';
import { DASHBOARD } from './dashboard.js';
import { designations, OWN_RULE_SET } from './designations.js';
import { MIN_COUNT, MIN_DENOMINATOR } from './disclosure.js';
import { EXPERIENCES } from './experiences.js';
import { GOALS } from './goals.js';
import { INDICATORS } from './indicators.js';
import { INITIATIVES } from './initiatives.js';
import { NETWORKS, POSITIONS } from './networks.js';
import { allCells, COLUMNS, toRow } from './observations.js';
import { SIGNALS } from './signals.js';
import { t } from './text.js';
import { TIES } from './ties.js';

const UPDATED = '2026-10-01';

const THEMES: readonly Theme[] = [
  { id: 'work', label: t('Job og indkomst', 'Work and income') },
  { id: 'school', label: t('Skole og uddannelse', 'School and education') },
  { id: 'early-years', label: t('Små børn', 'Early years') },
  { id: 'health', label: t('Sundhed', 'Health') },
  { id: 'community', label: t('Fællesskab og tryghed', 'Community and safety') },
  { id: 'homes', label: t('Beboere og boliger', 'Residents and homes') },
];

const POTENTIAL: Potential = {
  comparison: 'kommunen',
  currency: 'DKK',
  priceYear: '2026',
  fields: [
    {
      id: 'wage',
      label: t('Lønindkomst', 'Wage income'),
      indicator: 'attachment',
      amountPerPerson: 212000,
      definition: t('Forskel i årlig lønindkomst før skat.', 'Difference in yearly wage before tax.'),
    },
    {
      id: 'transfers',
      label: t('Offentlig forsørgelse', 'Public support'),
      indicator: 'public-support',
      amountPerPerson: 148000,
      definition: t('Sparet forsørgelse pr. helårsperson.', 'Support saved per full-year person.'),
    },
    {
      id: 'education',
      label: t('Uddannelse af unge', 'Education of young people'),
      indicator: 'youth-education',
      amountPerPerson: 36000,
      definition: t('Skønnet gevinst pr. ung og år.', 'Estimated gain per young person and year.'),
    },
  ],
  source: 'own',
  caveats: [t('Beløbene er konstruerede og er ingen prognose.', 'The amounts are constructed and no forecast.')],
};

function councilTerm(first: number): Band {
  const last = first + 3;
  return {
    label: t(`Byrådsperiode ${first}–${last}`, `Council term ${first}–${last}`),
    start: `${first}-01-01`,
    end: `${last}-12-31`,
  };
}

const BANDS: readonly Band[] = [
  ...[2010, 2014, 2018, 2022, 2026].map(councilTerm),
  {
    label: t('Helhedsplan 2016–2023', 'Development plan 2016–2023'),
    start: '2016',
    end: '2023',
    areas: ['tranehoejparken'],
  },
];

/** The whole document. */
export function eksempelby(): Document {
  const cells = allCells();
  return {
    $schema: 'urn:bydelsblik:document:1.0',
    version: '1.0',
    id: 'eksempelby',
    title: t('Bydelsarbejde i Eksempelby', 'District work in Eksempelby'),
    description: t(
      'En opdigtet kommune med fjorten bydele. Alle tal, indsatser og aktører er konstrueret for at vise mulighederne.',
      'An invented municipality with fourteen districts. All figures, initiatives and actors are made up.',
    ),
    language: 'da',
    publisher: { name: 'Eksempelby Kommune', url: 'https://example.org/' },
    updated: UPDATED,
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    provenance: 'constructed',
    sources: [
      { id: 'own', name: t('Konstruerede tal', 'Constructed figures'), updated: UPDATED, provenance: 'constructed' },
      {
        id: 'survey',
        name: t('Konstruerede tal, spørgeskema', 'Constructed figures, survey'),
        description: t('Efterligner en spørgeskemaundersøgelse.', 'Imitates a survey.'),
        updated: UPDATED,
        provenance: 'constructed',
      },
    ],
    privacy: {
      profile: 'standard',
      minCount: MIN_COUNT,
      minDenominator: MIN_DENOMINATOR,
      applied: {
        name: t('Eksempelby Kommune, Analyse og Data', 'Eksempelby Kommune, Analysis and Data'),
        date: UPDATED,
        note: t(
          'Små tal er skjult sammen med så mange andre, at de ikke kan regnes ud.',
          'Small numbers are hidden together with as many others as it takes to keep them from being worked out.',
        ),
      },
    },
    areas: areas(designations(cells)),
    geography: {
      href: 'eksempelby.geojson',
      format: 'geojson',
      key: 'bydel_id',
      crs: 'WGS84',
      note: t(
        'Opdigtede grænser. Kommunen er tegnet ude i Kattegat.',
        'Invented borders, drawn at sea in the Kattegat.',
      ),
    },
    themes: THEMES,
    indicators: INDICATORS,
    observations: { columns: COLUMNS, rows: cells.map(toRow) },
    experiences: EXPERIENCES,
    signals: SIGNALS,
    initiatives: INITIATIVES,
    actors: ACTORS,
    networks: NETWORKS,
    ties: TIES,
    positions: POSITIONS,
    goals: GOALS,
    ruleSets: [OWN_RULE_SET],
    potential: POTENTIAL,
    bands: BANDS,
    dashboard: DASHBOARD,
  };
}
