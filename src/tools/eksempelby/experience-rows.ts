/** The invented functions that speak, and the short way in which their experiences are written down. */
import type { Experience, ExperienceLink, Sector } from '../../schema/generated/document.js';
import { t, type Text } from './text.js';

type Relation = ExperienceLink['relation'];
type Assessment = NonNullable<Experience['assessment']>;

interface Voice {
  readonly role: Text;
  readonly sector: Sector;
  readonly actor?: string;
}

export const VOICES = {
  nurse: { role: t('sundhedsplejerske', 'health visitor'), sector: 'municipal-institution', actor: 'sundhedsplejen' },
  dentist: { role: t('tandplejer', 'dental hygienist'), sector: 'municipal-institution', actor: 'tandplejen' },
  caretaker: { role: t('ejendomsfunktionær', 'caretaker'), sector: 'housing-organisation', actor: 'driften' },
  teacher: { role: t('lærer', 'teacher'), sector: 'municipal-institution', actor: 'tranehoejskolen' },
  teacherEast: { role: t('lærer', 'teacher'), sector: 'municipal-institution', actor: 'klokkeskolen' },
  educator: { role: t('pædagog', 'educator'), sector: 'municipal-institution', actor: 'boernehuset' },
  educatorEast: { role: t('pædagog', 'educator'), sector: 'municipal-institution', actor: 'dagtilbud-oest' },
  jobConsultant: { role: t('jobkonsulent', 'job consultant'), sector: 'municipal-central', actor: 'jobcenter' },
  ssp: { role: t('SSP-konsulent', 'crime prevention consultant'), sector: 'municipal-central', actor: 'ssp' },
  police: { role: t('nærbetjent', 'neighbourhood officer'), sector: 'police', actor: 'naerpoliti' },
  club: { role: t('klubmedarbejder', 'youth club worker'), sector: 'municipal-institution', actor: 'klubben' },
  coach: { role: t('træner', 'coach'), sector: 'local-association', actor: 'idraet' },
  volunteer: { role: t('frivillig', 'volunteer'), sector: 'volunteers', actor: 'frivilligcentret' },
  librarian: { role: t('bibliotekar', 'librarian'), sector: 'municipal-institution', actor: 'biblioteket' },
  shop: { role: t('butiksejer', 'shopkeeper'), sector: 'business', actor: 'handel' },
  board: { role: t('afdelingsbestyrelse', 'residents’ board'), sector: 'residents', actor: 'bestyrelsen' },
  social: { role: t('socialrådgiver', 'social worker'), sector: 'municipal-central', actor: 'familiegruppe' },
  doctor: { role: t('praksissygeplejerske', 'practice nurse'), sector: 'health-region', actor: 'laegehuset' },
  village: { role: t('landsbylaug', 'village guild'), sector: 'local-association', actor: 'landsbylauget' },
  vocational: { role: t('studievejleder', 'study counsellor'), sector: 'education', actor: 'erhvervsskolen' },
} satisfies Readonly<Record<string, Voice>>;

/** One experience, written short. */
export interface ExperienceRow {
  readonly at: readonly [area: string, period: string];
  readonly from: keyof typeof VOICES;
  readonly theme: string;
  readonly text: Text;
  readonly says: Assessment;
  readonly voices?: number;
  readonly link: readonly [indicator: string, relation: Relation];
  readonly more?: Partial<Pick<Experience, 'signal' | 'initiatives' | 'qualifiedBy' | 'audience'>>;
}
