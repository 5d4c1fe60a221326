/**
 * The invented networks and who belongs to them. Some seats are empty on purpose: sectors that are expected but are not
 * members, so that the missing-sector notice has something to say.
 */
import type { Level, Member, Network, NetworkPositions } from '../../schema/generated/document.js';
import { t } from './text.js';

type Settings = Partial<Pick<Member, 'role' | 'from' | 'to' | 'note'>>;

function membersAt(level: Level): (actor: string, from?: string, settings?: Settings) => Member {
  return (actor, from, settings = {}) => ({ actor, role: 'member', level, ...(from ? { from } : {}), ...settings });
}

const operational = membersAt('operational');
const coordinating = membersAt('coordinating');
const strategic = membersAt('strategic');

const DISTRICT_NETWORKS: readonly Network[] = [
  {
    id: 'net-tranehoej',
    name: t('Bydelsnetværk Tranehøjparken', 'District network Tranehøjparken'),
    kind: 'district-network',
    description: t('Mødes hver anden måned i beboerhuset.', 'Meets every second month in the community house.'),
    areas: ['tranehoejparken'],
    host: 'koordinator-tranehoej',
    permanence: 'standing',
    expectedSectors: [
      'municipal-institution',
      'housing-organisation',
      'police',
      'volunteers',
      'residents',
      'local-association',
      'business',
    ],
    from: '2014',
    members: [
      coordinating('koordinator-tranehoej', '2014', { role: 'coordinator' }),
      operational('tranehoejskolen', '2014'),
      operational('boernehuset', '2014'),
      operational('sundhedsplejen', '2015'),
      operational('tandplejen', '2017'),
      operational('jobcenter', '2016-Q3'),
      operational('driften', '2014'),
      operational('naerpoliti', '2014'),
      operational('ssp', '2014'),
      operational('naboforaeldre', '2018'),
      operational('bestyrelsen', '2014'),
    ],
  },
  {
    id: 'net-nattergal',
    name: t('Bydelsnetværk Nattergalparken', 'District network Nattergalparken'),
    kind: 'district-network',
    areas: ['nattergalparken'],
    host: 'koordinator-nattergal',
    permanence: 'standing',
    expectedSectors: [
      'municipal-institution',
      'housing-organisation',
      'volunteers',
      'local-association',
      'police',
      'residents',
    ],
    from: '2016',
    members: [
      coordinating('koordinator-nattergal', '2016', { role: 'coordinator' }),
      operational('dagtilbud-vest', '2016'),
      operational('klubben', '2016'),
      operational('idraet', '2017'),
      operational('frivilligcentret', '2019'),
      operational('sundhedshuset', '2022'),
      operational('jobcenter', '2020', {
        to: '2024-03',
        note: t('Jobvejledningen flyttede.', 'Job guidance moved on.'),
      }),
    ],
  },
  {
    id: 'net-oest',
    name: t('Bydelsnetværk Fløjtevangen og Klokkeengen', 'District network Fløjtevangen and Klokkeengen'),
    kind: 'district-network',
    areas: ['floejtevangen', 'klokkeengen'],
    host: 'koordinator-oest',
    permanence: 'standing',
    expectedSectors: [
      'municipal-institution',
      'housing-organisation',
      'health-region',
      'faith-community',
      'local-association',
      'police',
    ],
    from: '2018',
    members: [
      coordinating('koordinator-oest', '2018', { role: 'coordinator' }),
      operational('klokkeskolen', '2018'),
      operational('dagtilbud-oest', '2018'),
      operational('ungdomsskolen', '2018'),
      operational('familiegruppe', '2021'),
      operational('jobcenter', '2024-03'),
      operational('bo-oest', '2018'),
      operational('sognet', '2019'),
      operational('haveforeningen', '2020'),
      operational('laegehuset', '2021'),
    ],
  },
  {
    id: 'net-landsby',
    name: t('Landsbynetværket', 'Village network'),
    kind: 'district-network',
    areas: ['sivkaer', 'mosehatten'],
    host: 'landsbylauget',
    permanence: 'standing',
    expectedSectors: ['local-association', 'municipal-institution', 'volunteers', 'business'],
    from: '2013',
    members: [
      operational('landsbylauget', '2013', { role: 'lead' }),
      operational('landsbyskolen', '2013'),
      operational('biblioteket', '2016', { role: 'observer' }),
    ],
  },
  {
    id: 'net-unge-job',
    name: t('Netværk om unge og job', 'Network on young people and jobs'),
    kind: 'district-network',
    areas: ['torvebyen', 'lygtemarken'],
    host: 'jobcenter',
    permanence: 'temporary',
    expectedSectors: ['municipal-central', 'education', 'business', 'volunteers'],
    from: '2022',
    to: '2027',
    members: [
      coordinating('jobcenter', '2022', { role: 'lead' }),
      operational('erhvervsskolen', '2022'),
      operational('ungdomsskolen', '2022'),
      operational('erhvervsforum', '2022'),
      operational('handel', '2023'),
      strategic('fonden', '2022', { role: 'observer' }),
    ],
  },
];

const ABOVE: readonly Network[] = [
  {
    id: 'sekretariat',
    name: t('Understøttende funktion', 'Support function'),
    kind: 'support-function',
    areas: ['tranehoejparken', 'nattergalparken', 'floejtevangen', 'klokkeengen'],
    host: 'bydelssekretariat',
    tasks: ['identify', 'monitor', 'develop', 'coordinate', 'link'],
    from: '2014',
    members: [
      coordinating('bydelssekretariat', '2014', { role: 'lead' }),
      coordinating('analyse', '2018'),
      coordinating('koordinator-tranehoej', '2014', { role: 'coordinator' }),
      coordinating('koordinator-nattergal', '2016', { role: 'coordinator' }),
      coordinating('koordinator-oest', '2018', { role: 'coordinator' }),
    ],
  },
  {
    id: 'styregruppe',
    name: t('Tværsektoriel ledelse', 'Cross-sector leadership'),
    kind: 'steering-body',
    description: t(
      'Vælger bydele, sætter mål og følger op to gange om året.',
      'Chooses districts, sets goals and follows up twice a year.',
    ),
    areas: ['tranehoejparken', 'nattergalparken', 'floejtevangen', 'klokkeengen'],
    host: 'direktionen',
    permanence: 'standing',
    expectedSectors: ['municipal-central', 'housing-organisation', 'landowner'],
    from: '2014',
    members: [
      strategic('direktionen', '2014', { role: 'chair' }),
      strategic('job-social', '2014'),
      strategic('boern-skole', '2014'),
      strategic('sundhed-kultur', '2016'),
      strategic('by-miljoe', '2016'),
      strategic('bo-tranehoej', '2014'),
      strategic('bo-natur', '2016'),
      strategic('bo-oest', '2018'),
      coordinating('bydelssekretariat', '2014', { role: 'observer' }),
    ],
  },
];

export const NETWORKS: readonly Network[] = [...DISTRICT_NETWORKS, ...ABOVE];

/** Places that somebody arranged by hand; the other networks are laid out by the widget. */
export const POSITIONS: Readonly<Record<string, NetworkPositions>> = {
  'net-landsby': { landsbylauget: [0.5, 0.3], landsbyskolen: [0.25, 0.7], biblioteket: [0.75, 0.7] },
};
