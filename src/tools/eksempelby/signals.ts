/** Invented trails from a figure through dialogue and local experience to a decision; one is still open. */
import type { Signal, SignalStep } from '../../schema/generated/document.js';
import { t, type Text } from './text.js';

function step(kind: SignalStep['kind'], date: string, text: Text, actors: readonly string[] = []): SignalStep {
  return { kind, date, text, ...(actors.length ? { actors } : {}) };
}

export const SIGNALS: readonly Signal[] = [
  {
    id: 's-job',
    title: t('Langsom bedring i Nattergalparken', 'Slow progress in Nattergalparken'),
    area: 'nattergalparken',
    indicator: 'attachment',
    period: '2018..2019',
    steps: [
      step(
        'figure',
        '2020-02',
        t(
          'Andelen uden tilknytning falder, men er mere end halvanden gang så høj som i kommunen.',
          'The share without attachment falls but is more than one and a half times the municipality’s.',
        ),
        ['analyse'],
      ),
      step(
        'dialogue',
        '2020-03-05',
        t('Samtale med jobcentret om, hvem der ikke kommer.', 'Talk with the job centre about who does not come.'),
        ['koordinator-nattergal', 'jobcenter'],
      ),
      step(
        'local-experience',
        '2020-05-20',
        t(
          'Klubben og dagtilbuddet møder forældre, der ikke tør tage på rådhuset.',
          'The youth club and the day care meet parents who do not dare go to the town hall.',
        ),
        ['klubben', 'dagtilbud-vest'],
      ),
      step(
        'decision',
        '2020-06-18',
        t(
          'Styregruppen flytter jobvejledningen til Nattergalparken.',
          'The steering group moves job guidance to Nattergalparken.',
        ),
        ['direktionen', 'job-social', 'bo-natur'],
      ),
      step(
        'closed',
        '2024-03',
        t('Behovet er faldet, og vejledningen rykker videre.', 'The need has fallen, and guidance moves on.'),
      ),
    ],
  },
  {
    id: 's-sprog',
    title: t('Flere børn mangler ord i Fløjtevangen', 'More children lack words in Fløjtevangen'),
    area: 'floejtevangen',
    indicator: 'language',
    period: '2022',
    steps: [
      step(
        'figure',
        '2023-02-10',
        t(
          'Hvert fjerde barn har brug for sprogindsats. Det er flere end i kommunen.',
          'One child in four needs language support. That is more than in the municipality.',
        ),
        ['analyse'],
      ),
      step(
        'dialogue',
        '2023-03-02',
        t('Møde med dagtilbud og sundhedspleje.', 'Meeting with day care and health visitors.'),
        ['koordinator-oest', 'dagtilbud-oest', 'sundhedsplejen'],
      ),
      step(
        'local-experience',
        '2023-04',
        t(
          'Mange familier er nye i kommunen. Flere børn starter sent i dagtilbud.',
          'Many families are new to the municipality. More children start late in day care.',
        ),
        ['dagtilbud-oest', 'laegehuset'],
      ),
      step(
        'decision',
        '2023-06-01',
        t(
          'Sprogindsatsen bliver udvidet til Fløjtevangen fra august.',
          'Language support is extended to Fløjtevangen from August.',
        ),
        ['boern-skole', 'direktionen'],
      ),
    ],
  },
  {
    id: 's-tand',
    title: t('Tænderne halter i Tranehøjparken', 'Teeth lag behind in Tranehøjparken'),
    area: 'tranehoejparken',
    indicator: 'dental',
    period: '2020',
    steps: [
      step(
        'figure',
        '2021-01',
        t('Mere end fire ud af ti børn har huller.', 'More than four in ten children have decay.'),
        ['analyse'],
      ),
      step(
        'dialogue',
        '2021-02-08',
        t('Tandplejen ser på udeblivelser.', 'The dental service looks at missed appointments.'),
        ['tandplejen', 'koordinator-tranehoej'],
      ),
      step(
        'local-experience',
        '2022-11',
        t(
          'Skolen og børnehuset oplever, at familierne gerne vil, men glemmer tiderne.',
          'The school and the children’s house see that families are willing but forget the appointments.',
        ),
        ['tranehoejskolen', 'boernehuset'],
      ),
      step(
        'decision',
        '2023-04',
        t('Daglig tandbørstning i børnehuset.', 'Daily toothbrushing at the children’s house.'),
        ['sundhed-kultur', 'boern-skole'],
      ),
    ],
  },
  {
    id: 's-tryg',
    title: t('Uro ved Klokkeskolen', 'Unrest at Klokke School'),
    area: 'klokkeengen',
    indicator: 'safety',
    period: '2021',
    steps: [
      step(
        'figure',
        '2022-03',
        t(
          'Trygheden står næsten stille, mens den stiger i Tranehøjparken.',
          'Safety hardly changes while it rises in Tranehøjparken.',
        ),
        ['analyse'],
      ),
      step('dialogue', '2022-04-26', t('Samtale med politi og SSP.', 'Talk with the police and crime prevention.'), [
        'koordinator-oest',
        'naerpoliti',
        'ssp',
      ]),
      step(
        'local-experience',
        '2022-06',
        t(
          'Skolen og sognet peger på pladsen mellem kiosken og hallen.',
          'The school and the parish point to the square between the kiosk and the hall.',
        ),
        ['klokkeskolen', 'sognet'],
      ),
      step(
        'decision',
        '2022-09-14',
        t('Aftenteamet flytter til Klokkeengen.', 'The evening team moves to Klokkeengen.'),
        ['direktionen', 'boern-skole', 'bo-oest'],
      ),
    ],
  },
  {
    id: 's-forening',
    title: t('Få medlemmer, mange på banen', 'Few members, many on the pitch'),
    area: 'nattergalparken',
    indicator: 'sports',
    period: '2023',
    steps: [
      step(
        'figure',
        '2024-03',
        t(
          'Kun lidt over halvdelen af børnene er medlem af en forening.',
          'Only a little over half of the children are members of a club.',
        ),
        ['analyse'],
      ),
      step('dialogue', '2024-04-11', t('Møde med idrætsforeningen.', 'Meeting with the sports club.'), [
        'koordinator-nattergal',
        'idraet',
      ]),
      step(
        'local-experience',
        '2024-06',
        t(
          'Klubben ser mange børn til åben træning uden medlemskab.',
          'The youth club sees many children at open training without membership.',
        ),
        ['klubben', 'idraet'],
      ),
      step(
        'decision',
        '2024-11-20',
        t(
          'Gratis træning i hallen to aftener om ugen fra januar.',
          'Free training in the hall two evenings a week from January.',
        ),
        ['sundhed-kultur', 'bo-natur'],
      ),
    ],
  },
  {
    id: 's-overvaegt',
    title: t('Flere børn med overvægt', 'More children with overweight'),
    area: 'tranehoejparken',
    indicator: 'overweight',
    period: '2024/25',
    steps: [
      step(
        'figure',
        '2025-11',
        t('Tallet er steget to skoleår i træk.', 'The figure has risen two school years in a row.'),
        ['analyse'],
      ),
      step(
        'dialogue',
        '2026-03-19',
        t(
          'Sundhedsplejen vil se, om det gælder alle klassetrin.',
          'The health visitors want to see whether it holds for all grades.',
        ),
        ['koordinator-tranehoej', 'sundhedsplejen'],
      ),
      step(
        'local-experience',
        '2026-06',
        t(
          'Børnehuset og skolen samler erfaringer om mad og bevægelse.',
          'The children’s house and the school gather experience of food and exercise.',
        ),
        ['boernehuset', 'tranehoejskolen'],
      ),
    ],
  },
];
