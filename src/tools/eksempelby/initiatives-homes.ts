/** Invented initiatives about homes and streets. */
import type { Initiative } from '../../schema/generated/document.js';
import { BUILDING_FUND, CORE, event, host, lead, money, partner, site } from './initiative-parts.js';
import { t } from './text.js';

const ALL_RESIDENTS = t('Alle beboere', 'All residents');

export const HOMES_INITIATIVES: readonly Initiative[] = [
  {
    id: 'torv',
    title: t('Nyt torv og lysere stier', 'New square and brighter paths'),
    approach: 'extra',
    domain: 'physical',
    theme: 'homes',
    targetGroup: ALL_RESIDENTS,
    aims: [
      t('Flere er trygge om aftenen', 'More feel safe in the evening'),
      t('Bydelen hænger bedre sammen med byen', 'The district is better tied to the town'),
    ],
    methods: ['co-creation'],
    challenges: ['unsafety', 'image'],
    sites: [site('tranehoejparken', '2020', '2024-06')],
    start: '2020',
    end: '2024-06',
    status: 'closed',
    actors: [lead('bo-tranehoej'), partner('by-miljoe'), partner('bestyrelsen')],
    financing: [money('landsbyggefonden', t('Fysisk helhedsplan', 'Physical renewal plan'), [12500000, '2020..2024'])],
    events: [
      event('2020', 'started'),
      event('2022-03', 'adjusted', t('Flere lamper efter tryghedsvandring', 'More lamps after a safety walk')),
      event('2024-06', 'closed', t('Torvet er åbnet', 'The square has opened')),
    ],
    goals: ['g-tryg-tranehoej'],
    indicators: ['safety'],
  },
  {
    id: 'udlejning',
    title: t('Udlejning ad flere veje', 'Several ways to let a home'),
    approach: 'adjusted-core',
    domain: 'institutional',
    theme: 'homes',
    targetGroup: t('Boligsøgende', 'People looking for a home'),
    aims: [t('Bydelen får en mere blandet befolkning', 'The district gets a more mixed population')],
    methods: ['other'],
    challenges: ['image'],
    sites: [site('floejtevangen', '2019-01', 'open'), site('klokkeengen', '2019-01', 'open')],
    start: '2019-01',
    end: 'open',
    status: 'running',
    actors: [lead('bo-oest'), partner('by-miljoe')],
    financing: CORE,
    events: [
      event('2019-01', 'started'),
      event('2023-01', 'adjusted', t('Fortrin for studerende', 'Priority for students')),
    ],
    indicators: ['household-types'],
  },
  {
    id: 'bydelsplan',
    title: t('Bydelsplan for Fløjtevangen', 'District plan for Fløjtevangen'),
    approach: 'extra',
    domain: 'physical',
    theme: 'homes',
    targetGroup: ALL_RESIDENTS,
    aims: [t('Sociale og fysiske tiltag bliver tænkt sammen', 'Social and physical measures are planned together')],
    methods: ['holistic', 'co-creation'],
    challenges: ['image', 'cohesion'],
    sites: [site('floejtevangen', '2027-01', '2030-12')],
    start: '2027-01',
    end: '2030-12',
    status: 'preparing',
    actors: [lead('by-miljoe'), partner('bo-oest'), host('koordinator-oest')],
    financing: [money('landsbyggefonden', BUILDING_FUND, [9000000, '2027..2030'])],
    goals: ['g-naboskab'],
    indicators: ['safety', 'attachment'],
  },
];
