import { endSentence } from '../../sentence.js';
import type { CompositionWords } from './messages.js';

const quoted = (group: string): string => `»${group}«`;

export const da: CompositionWords = {
  chart: 'Stablede andele',
  largest: ({ area, group, share, period, rival, ofShown }) => [
    {
      text: `I ${area} er ${quoted(group)} ${ofShown ? 'den største af de grupper, der kan vises,' : 'den største gruppe'} ${period}: `,
    },
    { text: share, strong: true },
    { text: rival ? `, men den kan ikke adskilles fra ${quoted(rival)}.` : share.endsWith('.') ? '' : '.' },
  ],
  difference: ({ benchmark, group, area, distance, above, isLargest }) => {
    const gap = `${distance} ${above ? 'over' : 'under'}`;
    if (isLargest) return `Det er også her, forskellen til ${benchmark} er størst: ${gap}.`;
    return `Den største forskel til ${benchmark} er »${group}«: ${area} ligger ${gap}.`;
  },
  noDifference: (benchmark, isExact) =>
    isExact ? `Fordelingen er den samme som i ${benchmark}.` : `Ingen af grupperne kan adskilles fra ${benchmark}.`,
  share: ({ area, group, share, period }) => [
    { text: `I ${area} udgør ${quoted(group)} ` },
    { text: share, strong: true },
    { text: ` ${period}.` },
  ],
  groupInseparable: (benchmark) => `Det kan ikke adskilles fra ${benchmark}.`,
  mostCommon: ({ group, count, all, areas, period }) => [
    { text: `${quoted(group)} er den største gruppe i ` },
    { text: count === all ? `alle ${areas}` : `${count} af ${areas}`, strong: true },
    { text: ` ${period}.` },
  ],
  range: ({ low, lowName, high, highName }) => `Andelen går fra ${low} (${lowName}) til ${high} (${highName}).`,
  moved: ({ area, group, from, fromPeriod, to, toPeriod, isLargest }) => [
    { text: `I ${area} er ${quoted(group)} gået fra ${from} ${fromPeriod} til ` },
    { text: to, strong: true },
    { text: ` ${toPeriod}${isLargest ? ', den største ændring af alle grupper' : ''}.` },
  ],
  unmoved: ({ area, fromPeriod, toPeriod }) =>
    `I ${area} er fordelingen ikke sikkert ændret fra ${fromPeriod.replace(/^(i|den) /, '')} til ${toPeriod.replace(/^(i|den) /, '')}.`,
  barMissing: (name, reason) => `Fordelingen i ${name} vises ikke: ${reason}.`,
  hiddenBars: (count) =>
    count === 1
      ? 'Ét område har ikke en fordeling, der kan vises.'
      : `${count} områder har ikke en fordeling, der kan vises.`,
  givesAway: (reason) => `Ikke tegnet: den ene gruppe, der mangler (${reason}), kunne regnes ud af resten`,
  noWhole: (reason) => `Ikke tegnet: helheden kendes ikke, for ikke alle grupper har tal (${reason})`,
  overWhole: 'Ikke tegnet: grupperne giver mere end helheden',
  negative: 'Ikke tegnet: negative tal kan ikke være dele af en helhed',
  rest: 'vises ikke',
  restNote: 'Skraveret: grupper, hvis tal ikke vises eller ikke findes.',
  others: 'Øvrige',
  othersNote: (list, others) => `»${others}« er de mindste grupper tilsammen: ${list}.`,
  sums: (list, more) =>
    `Grupperne giver ikke 100 pct. tilsammen: ${endSentence(`${list}${more ? ` og ${more} ${more === 1 ? 'andet sted' : 'andre steder'}` : ''}`)}`,
  sum: (name, sum) => `${name} ${sum}`,
  unitTitle: 'pct.',
  ofWhole: 'Andele af helheden.',
  shareColumn: (category) => `${category}, pct.`,
  countColumn: (category) => `${category}, antal`,
  total: 'I alt',
  periodColumn: 'Periode',
  heading: (label, area) => `${label} i ${area}`,
  noBreakdown: 'Tallene er ikke delt i kategorier og kan ikke stables. Brug form="trend" eller form="ranking".',
  notParts: (breakdown) =>
    `Kategorierne${breakdown && ` i »${breakdown}«`} er ikke dele af en helhed og kan ikke stables. ` +
    'Brug form="trend" eller form="ranking" med category for at se dem hver for sig.',
  notAdding: (unit) =>
    `Tal i enheden »${unit}« kan ikke lægges sammen til en helhed. Brug form="trend" eller form="ranking" med category.`,
};
