/** The forty-five invented actors: organisations, units and functions, never persons. */
import type { Actor, Presence, Sector } from '../../schema/generated/document.js';
import { placeIn } from './geography.js';
import { t, type Text } from './text.js';

type Form = Presence['form'];

/** Can be met in the district; `at` is the place as steps of 150 m from the district's middle, east and north. */
function at(area: string, form: Form, place?: readonly [number, number]): Presence {
  return place ? { area, form, point: placeIn(area, place[0], place[1]) } : { area, form };
}

interface Settings {
  readonly parent?: string;
  readonly placement?: Actor['placement'];
  readonly presence?: readonly Presence[];
  readonly professions?: readonly Text[];
}

type Maker = (id: string, name: Text | string, settings?: Settings) => Actor;

function maker(kind: Actor['kind'], sector: Sector): Maker {
  return (id, name, { professions, ...settings } = {}) => ({
    id,
    name,
    kind,
    sector,
    ...settings,
    ...(professions ? { professions: professions.map((label) => ({ label })) } : {}),
  });
}

const centralUnit = maker('unit', 'municipal-central');
const centralFunction = maker('function', 'municipal-central');
const institution = maker('unit', 'municipal-institution');
const housing = maker('organisation', 'housing-organisation');
const association = maker('organisation', 'local-association');
const volunteers = maker('organisation', 'volunteers');
const business = maker('organisation', 'business');

const ADMINISTRATION: readonly Actor[] = [
  centralUnit('direktionen', t('Direktionen', 'Executive board'), { placement: 'central' }),
  centralUnit('job-social', t('Job- og Socialforvaltningen', 'Employment and Social Services'), {
    parent: 'direktionen',
    placement: 'central',
  }),
  centralUnit('boern-skole', t('Børne- og Skoleforvaltningen', 'Children and Schools'), {
    parent: 'direktionen',
    placement: 'central',
  }),
  centralUnit('sundhed-kultur', t('Sundheds- og Kulturforvaltningen', 'Health and Culture'), {
    parent: 'direktionen',
    placement: 'central',
  }),
  centralUnit('by-miljoe', t('By- og Miljøforvaltningen', 'Urban Planning and Environment'), {
    parent: 'direktionen',
    placement: 'central',
  }),
  centralUnit('bydelssekretariat', t('Bydelssekretariatet', 'District secretariat'), {
    parent: 'job-social',
    placement: 'central',
  }),
  centralUnit('analyse', t('Analyse og Data', 'Analysis and Data'), { parent: 'direktionen', placement: 'central' }),
  centralUnit('jobcenter', t('Jobcentret', 'Job centre'), {
    parent: 'job-social',
    placement: 'central',
    professions: [t('Jobkonsulent', 'Job consultant'), t('Virksomhedskonsulent', 'Business consultant')],
    presence: [
      at('tranehoejparken', 'ad-hoc', [0.5, -0.6]),
      at('nattergalparken', 'ad-hoc', [-0.8, 0.4]),
      at('floejtevangen', 'fixed', [-2, 1]),
      at('klokkeengen', 'town-hall'),
      at('torvebyen', 'fixed', [-1, 3]),
      at('sivkaer', 'town-hall'),
    ],
  }),
  centralUnit('familiegruppe', t('Familiegruppen', 'Family team'), {
    parent: 'boern-skole',
    placement: 'central',
    professions: [t('Socialrådgiver', 'Social worker'), t('Familiebehandler', 'Family therapist')],
    presence: [at('tranehoejparken', 'ad-hoc'), at('klokkeengen', 'fixed', [1, -3]), at('lygtemarken', 'town-hall')],
  }),
  centralFunction(
    'koordinator-tranehoej',
    t('Netværkskoordinator, Tranehøjparken', 'Network coordinator, Tranehøjparken'),
    {
      parent: 'bydelssekretariat',
      placement: 'local',
      presence: [at('tranehoejparken', 'fixed', [-0.9, 0.8])],
    },
  ),
  centralFunction(
    'koordinator-nattergal',
    t('Netværkskoordinator, Nattergalparken', 'Network coordinator, Nattergalparken'),
    {
      parent: 'bydelssekretariat',
      placement: 'local',
      presence: [at('nattergalparken', 'fixed', [0.6, 0.9])],
    },
  ),
  centralFunction(
    'koordinator-oest',
    t('Netværkskoordinator, Fløjtevangen og Klokkeengen', 'Network coordinator, Fløjtevangen and Klokkeengen'),
    {
      parent: 'bydelssekretariat',
      placement: 'local',
      presence: [at('floejtevangen', 'fixed', [-3, 3]), at('klokkeengen', 'ad-hoc', [2, -2])],
    },
  ),
  centralFunction('ssp', t('SSP-konsulenterne', 'Crime prevention consultants (SSP)'), {
    parent: 'boern-skole',
    presence: [at('tranehoejparken', 'ad-hoc'), at('klokkeengen', 'ad-hoc')],
  }),
];

const INSTITUTIONS: readonly Actor[] = [
  institution('tranehoejskolen', t('Tranehøjskolen', 'Tranehøj School'), {
    parent: 'boern-skole',
    placement: 'local',
    presence: [at('tranehoejparken', 'fixed', [1.4, 1])],
  }),
  institution('klokkeskolen', t('Klokkeskolen', 'Klokke School'), {
    parent: 'boern-skole',
    placement: 'local',
    presence: [at('klokkeengen', 'fixed', [-3, 2]), at('floejtevangen', 'ad-hoc')],
  }),
  institution('landsbyskolen', t('Landsbyskolen', 'Village school'), {
    parent: 'boern-skole',
    placement: 'local',
    presence: [at('mosehatten', 'fixed', [-4, -1])],
  }),
  institution('boernehuset', t('Børnehuset Kvisten', 'Children’s house Kvisten'), {
    parent: 'boern-skole',
    placement: 'local',
    presence: [at('tranehoejparken', 'fixed', [-1.5, -1])],
  }),
  institution('dagtilbud-vest', t('Dagtilbud Vest', 'Day care West'), {
    parent: 'boern-skole',
    placement: 'local',
    presence: [at('nattergalparken', 'fixed', [-0.4, -1.6])],
  }),
  institution('dagtilbud-oest', t('Dagtilbud Øst', 'Day care East'), {
    parent: 'boern-skole',
    placement: 'local',
    presence: [at('floejtevangen', 'fixed', [1, 4])],
  }),
  institution('klubben', t('Fritidsklubben Nattergalen', 'Youth club Nattergalen'), {
    parent: 'boern-skole',
    placement: 'local',
    presence: [at('nattergalparken', 'fixed', [1, -0.4])],
  }),
  institution('ungdomsskolen', t('Ungdomsskolen', 'Youth school'), {
    parent: 'boern-skole',
    presence: [at('torvebyen', 'fixed', [2, 6]), at('klokkeengen', 'ad-hoc')],
  }),
  institution('sundhedsplejen', t('Sundhedsplejen', 'Health visitors'), {
    parent: 'sundhed-kultur',
    professions: [t('Sundhedsplejerske', 'Health visitor')],
    presence: [
      at('tranehoejparken', 'fixed', [0.2, 1.4]),
      at('nattergalparken', 'ad-hoc'),
      at('floejtevangen', 'ad-hoc'),
      at('strandloen', 'town-hall'),
    ],
  }),
  institution('tandplejen', t('Den kommunale tandpleje', 'Municipal dental service'), {
    parent: 'sundhed-kultur',
    professions: [t('Tandplejer', 'Dental hygienist')],
    presence: [at('torvebyen', 'fixed', [4, 1]), at('tranehoejparken', 'ad-hoc', [1, -1.5])],
  }),
  institution('sundhedshuset', t('Sundhedshuset', 'Health centre'), {
    parent: 'sundhed-kultur',
    presence: [at('torvebyen', 'fixed', [0, -4]), at('nattergalparken', 'ad-hoc')],
  }),
  institution('biblioteket', t('Eksempelby Bibliotek', 'Eksempelby Library'), {
    parent: 'sundhed-kultur',
    presence: [at('torvebyen', 'fixed', [-2, 0]), at('sivkaer', 'ad-hoc')],
  }),
];

const HOUSING_AND_SAFETY: readonly Actor[] = [
  housing('bo-tranehoej', 'Boligselskabet Tranehøj', { presence: [at('tranehoejparken', 'fixed', [2, -0.4])] }),
  housing('bo-natur', 'Boligforeningen Nattergalen', { presence: [at('nattergalparken', 'fixed', [-1.6, 1])] }),
  housing('bo-oest', 'Østbyens Almene Boliger', {
    presence: [at('floejtevangen', 'fixed', [3, -2]), at('klokkeengen', 'fixed', [4, 1])],
  }),
  maker('unit', 'housing-organisation')(
    'driften',
    t('Ejendomskontoret i Tranehøjparken', 'Caretakers’ office, Tranehøjparken'),
    {
      parent: 'bo-tranehoej',
      placement: 'local',
      professions: [t('Ejendomsfunktionær', 'Caretaker')],
      presence: [at('tranehoejparken', 'fixed', [-2, 0.2])],
    },
  ),
  maker('organisation', 'landowner')('havneselskab', t('Havneselskabet', 'Harbour company'), {
    presence: [at('sejlmagerkajen', 'fixed', [1, 0])],
  }),
  maker('unit', 'police')('naerpoliti', t('Nærpolitiet', 'Neighbourhood police'), {
    presence: [at('torvebyen', 'fixed', [3, 4]), at('tranehoejparken', 'ad-hoc'), at('klokkeengen', 'ad-hoc')],
  }),
  maker('unit', 'health-region')(
    'psykiatri',
    t('Regionens team for psykiatri i nærmiljøet', 'Regional community psychiatry team'),
    {
      presence: [at('torvebyen', 'ad-hoc')],
    },
  ),
  maker('organisation', 'health-region')('laegehuset', t('Lægehuset ved Ringen', 'Medical centre at the Ring'), {
    presence: [at('klokkeengen', 'fixed', [0, -5])],
  }),
  maker('organisation', 'education')('erhvervsskolen', t('Erhvervsskolen', 'Vocational school'), {
    presence: [at('lygtemarken', 'fixed', [2, 1])],
  }),
];

const LOCAL_LIFE: readonly Actor[] = [
  volunteers('frivilligcentret', t('Frivilligcentret', 'Volunteer centre'), {
    presence: [at('torvebyen', 'fixed', [1, 1]), at('nattergalparken', 'ad-hoc')],
  }),
  volunteers('lektiehjaelpen', t('Lektiehjælpen', 'Homework helpers'), { presence: [at('torvebyen', 'ad-hoc')] }),
  volunteers('naboforaeldre', t('Naboforældrene', 'Neighbour parents'), {
    presence: [at('tranehoejparken', 'ad-hoc'), at('klokkeengen', 'ad-hoc')],
  }),
  association('idraet', t('Eksempelby Idrætsforening', 'Eksempelby Sports Club'), {
    presence: [at('lygtemarken', 'fixed', [-3, 0]), at('nattergalparken', 'ad-hoc')],
  }),
  association('landsbylauget', t('Landsbylauget for Sivkær og Mosehatten', 'Village guild of Sivkær and Mosehatten'), {
    presence: [at('sivkaer', 'fixed', [2, 2]), at('mosehatten', 'ad-hoc')],
  }),
  association('haveforeningen', t('Haveforeningen Kløverhjørnet', 'Garden association Kløverhjørnet'), {
    presence: [at('floejtevangen', 'fixed', [4, 5])],
  }),
  business('handel', t('Torvebyens Handelsforening', 'Torvebyen traders’ association'), {
    presence: [at('torvebyen', 'fixed', [2, 2])],
  }),
  business('erhvervsforum', t('Eksempelby Erhvervsforum', 'Eksempelby business forum')),
  maker('organisation', 'faith-community')('sognet', t('Klokkeengens Sogn', 'Klokkeengen parish'), {
    presence: [at('klokkeengen', 'fixed', [-1, 5])],
  }),
  maker('organisation', 'foundation')('fonden', t('Eksempelfonden', 'The Eksempel Foundation')),
  maker('organisation', 'residents')(
    'bestyrelsen',
    t('Afdelingsbestyrelsen i Tranehøjparken', 'Residents’ board, Tranehøjparken'),
    {
      presence: [at('tranehoejparken', 'fixed', [-0.3, -1.8])],
    },
  ),
];

export const ACTORS: readonly Actor[] = [...ADMINISTRATION, ...INSTITUTIONS, ...HOUSING_AND_SAFETY, ...LOCAL_LIFE];
