/** Who works with whom, invented. The Nattergalparken group hangs on one tie only, so that a bridge can be found. */
import type { Tie, TieKind } from '../../schema/generated/document.js';
import { t } from './text.js';

type Row = readonly [from: string, to: string, kind: TieKind, since: string, strength?: number];

/** Kinds that go one way. */
const ONE_WAY: ReadonlySet<TieKind> = new Set(['refers', 'funds', 'leads', 'supports', 'coordinates']);

const LEADERSHIP: readonly Row[] = [
  ['direktionen', 'job-social', 'leads', '2012'],
  ['direktionen', 'boern-skole', 'leads', '2012'],
  ['direktionen', 'sundhed-kultur', 'leads', '2012'],
  ['direktionen', 'by-miljoe', 'leads', '2012'],
  ['direktionen', 'bo-tranehoej', 'cooperates', '2014', 2],
  ['direktionen', 'bo-natur', 'cooperates', '2016'],
  ['direktionen', 'bo-oest', 'cooperates', '2018'],
  ['bo-tranehoej', 'bo-oest', 'cooperates', '2018'],
  ['bo-tranehoej', 'bo-natur', 'cooperates', '2016'],
  ['job-social', 'boern-skole', 'cooperates', '2014', 2],
  ['job-social', 'jobcenter', 'leads', '2012'],
  ['boern-skole', 'familiegruppe', 'leads', '2012'],
  ['boern-skole', 'tranehoejskolen', 'leads', '2012'],
  ['boern-skole', 'klokkeskolen', 'leads', '2012'],
  ['sundhed-kultur', 'sundhedsplejen', 'leads', '2012'],
  ['sundhed-kultur', 'tandplejen', 'leads', '2012'],
  ['by-miljoe', 'bo-tranehoej', 'cooperates', '2019', 2],
  ['bo-tranehoej', 'driften', 'leads', '2012'],
  ['bo-tranehoej', 'bestyrelsen', 'cooperates', '2012', 3],
  ['analyse', 'direktionen', 'supports', '2018'],
];

const SUPPORT: readonly Row[] = [
  ['bydelssekretariat', 'job-social', 'bridges', '2014', 3],
  ['bydelssekretariat', 'boern-skole', 'bridges', '2014', 2],
  ['bydelssekretariat', 'bo-oest', 'cooperates', '2018'],
  ['bydelssekretariat', 'koordinator-tranehoej', 'bridges', '2014', 3],
  ['bydelssekretariat', 'koordinator-nattergal', 'bridges', '2016', 3],
  ['bydelssekretariat', 'koordinator-oest', 'bridges', '2018', 3],
  ['analyse', 'bydelssekretariat', 'supports', '2018', 2],
];

const TRANEHOEJ: readonly Row[] = [
  ['koordinator-tranehoej', 'tranehoejskolen', 'coordinates', '2014', 2],
  ['koordinator-tranehoej', 'boernehuset', 'coordinates', '2014'],
  ['koordinator-tranehoej', 'driften', 'coordinates', '2014', 2],
  ['koordinator-tranehoej', 'bestyrelsen', 'coordinates', '2014', 2],
  ['koordinator-tranehoej', 'naerpoliti', 'coordinates', '2014'],
  ['koordinator-tranehoej', 'naboforaeldre', 'supports', '2018'],
  ['tranehoejskolen', 'boernehuset', 'cooperates', '2014', 2],
  ['tranehoejskolen', 'sundhedsplejen', 'cooperates', '2015'],
  ['tranehoejskolen', 'tandplejen', 'cooperates', '2017', 2],
  ['tranehoejskolen', 'ssp', 'cooperates', '2014', 2],
  ['tranehoejskolen', 'familiegruppe', 'refers', '2014', 2],
  ['tranehoejskolen', 'ungdomsskolen', 'refers', '2016'],
  ['boernehuset', 'sundhedsplejen', 'cooperates', '2015', 2],
  ['boernehuset', 'familiegruppe', 'refers', '2016'],
  ['sundhedsplejen', 'tandplejen', 'cooperates', '2017'],
  ['sundhedsplejen', 'familiegruppe', 'refers', '2015'],
  ['jobcenter', 'driften', 'cooperates', '2016'],
  ['jobcenter', 'bestyrelsen', 'cooperates', '2016'],
  ['naboforaeldre', 'jobcenter', 'refers', '2018'],
  ['naboforaeldre', 'sundhedsplejen', 'refers', '2018'],
  ['naboforaeldre', 'tranehoejskolen', 'cooperates', '2018', 2],
  ['driften', 'naerpoliti', 'cooperates', '2014'],
  ['driften', 'ssp', 'refers', '2015'],
  ['ssp', 'naerpoliti', 'cooperates', '2014', 3],
  ['ssp', 'familiegruppe', 'refers', '2014'],
  ['bestyrelsen', 'naboforaeldre', 'supports', '2018'],
  ['bestyrelsen', 'naerpoliti', 'cooperates', '2014'],
];

const NATTERGAL: readonly Row[] = [
  ['koordinator-nattergal', 'dagtilbud-vest', 'coordinates', '2016', 2],
  ['koordinator-nattergal', 'klubben', 'coordinates', '2016', 2],
  ['koordinator-nattergal', 'idraet', 'coordinates', '2017'],
  ['koordinator-nattergal', 'frivilligcentret', 'coordinates', '2019'],
  ['koordinator-nattergal', 'sundhedshuset', 'coordinates', '2022'],
  ['klubben', 'idraet', 'cooperates', '2017', 3],
  ['klubben', 'dagtilbud-vest', 'cooperates', '2018'],
  ['frivilligcentret', 'sundhedshuset', 'cooperates', '2022', 2],
  ['frivilligcentret', 'idraet', 'cooperates', '2019'],
  ['sundhedshuset', 'idraet', 'refers', '2022'],
  ['dagtilbud-vest', 'sundhedshuset', 'refers', '2023'],
];

const EAST: readonly Row[] = [
  ['koordinator-oest', 'klokkeskolen', 'coordinates', '2018', 2],
  ['koordinator-oest', 'dagtilbud-oest', 'coordinates', '2018'],
  ['koordinator-oest', 'ungdomsskolen', 'coordinates', '2018'],
  ['koordinator-oest', 'sognet', 'coordinates', '2019'],
  ['koordinator-oest', 'haveforeningen', 'coordinates', '2020'],
  ['koordinator-oest', 'bo-oest', 'coordinates', '2018', 2],
  ['klokkeskolen', 'dagtilbud-oest', 'cooperates', '2018', 2],
  ['klokkeskolen', 'familiegruppe', 'refers', '2018', 2],
  ['klokkeskolen', 'ungdomsskolen', 'cooperates', '2018'],
  ['klokkeskolen', 'ssp', 'cooperates', '2018'],
  ['dagtilbud-oest', 'familiegruppe', 'refers', '2021'],
  ['laegehuset', 'familiegruppe', 'refers', '2021'],
  ['laegehuset', 'psykiatri', 'refers', '2023'],
  ['psykiatri', 'ungdomsskolen', 'cooperates', '2023'],
  ['sognet', 'haveforeningen', 'cooperates', '2020'],
  ['sognet', 'bo-oest', 'supports', '2019'],
  ['naboforaeldre', 'klokkeskolen', 'cooperates', '2022'],
  ['jobcenter', 'bo-oest', 'cooperates', '2024-03'],
  ['jobcenter', 'koordinator-oest', 'cooperates', '2024-03'],
];

const TOWN_AND_VILLAGES: readonly Row[] = [
  ['jobcenter', 'erhvervsforum', 'cooperates', '2022', 2],
  ['jobcenter', 'erhvervsskolen', 'refers', '2022', 2],
  ['erhvervsskolen', 'ungdomsskolen', 'cooperates', '2022'],
  ['erhvervsforum', 'handel', 'cooperates', '2022'],
  ['handel', 'ungdomsskolen', 'cooperates', '2023'],
  ['handel', 'naerpoliti', 'cooperates', '2019'],
  ['fonden', 'jobcenter', 'funds', '2019'],
  ['fonden', 'naboforaeldre', 'funds', '2018'],
  ['bo-tranehoej', 'naboforaeldre', 'funds', '2018'],
  ['biblioteket', 'lektiehjaelpen', 'supports', '2012', 2],
  ['lektiehjaelpen', 'tranehoejskolen', 'cooperates', '2017'],
  ['biblioteket', 'landsbylauget', 'cooperates', '2016'],
  ['landsbylauget', 'landsbyskolen', 'cooperates', '2013', 3],
];

/** Ties that have ended, or that come from one initiative, or whose ground is told. */
const OTHERS: readonly Tie[] = [
  {
    from: 'jobcenter',
    to: 'koordinator-tranehoej',
    kind: 'cooperates',
    since: '2016-Q3',
    until: '2020-08',
    network: 'net-tranehoej',
    initiative: 'jobvejledning',
    note: t('Ophørte, da jobvejledningen flyttede.', 'Ended when job guidance moved on.'),
  },
  { from: 'fonden', to: 'lektiehjaelpen', kind: 'funds', directed: true, since: '2015', until: '2018' },
  { from: 'fonden', to: 'ssp', kind: 'funds', directed: true, since: '2019', until: '2023', initiative: 'fritidsjob' },
  {
    from: 'erhvervsforum',
    to: 'ssp',
    kind: 'supports',
    directed: true,
    since: '2019',
    initiative: 'fritidsjob',
    evidence: t('Referat fra partnermøde, konstrueret', 'Minutes of a partner meeting, constructed'),
  },
];

function toTies(rows: readonly Row[], network?: string): Tie[] {
  return rows.map(([from, to, kind, since, strength]) => ({
    from,
    to,
    kind,
    directed: ONE_WAY.has(kind),
    ...(strength ? { strength } : {}),
    since,
    ...(network ? { network } : {}),
  }));
}

export const TIES: readonly Tie[] = [
  ...toTies(LEADERSHIP, 'styregruppe'),
  ...toTies(SUPPORT, 'sekretariat'),
  ...toTies(TRANEHOEJ, 'net-tranehoej'),
  ...toTies(NATTERGAL, 'net-nattergal'),
  ...toTies(EAST, 'net-oest'),
  ...toTies(TOWN_AND_VILLAGES),
  ...OTHERS,
];
