import { endSentence } from '../../sentence.js';
import type { Phrase } from '../../phrase.js';
import type { Distance, GapFact, GapMessages, GapTargetFact } from './messages.js';

const SIDES = { above: 'above', below: 'below', same: '' } as const;
const sided = ({ text, side }: Distance): string => [text, SIDES[side]].filter(Boolean).join(' ');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function nowPhrases({ area, to, now, period, clear }: GapFact): Phrase[] {
  if (!clear) {
    return [
      { text: `${area} cannot be told apart from ${to} ${period}: the gap is ` },
      { text: now.text, strong: true },
      { text: ', and the uncertainty is larger.' },
    ];
  }
  if (now.side === 'same') {
    return [{ text: `${area} is ` }, { text: 'level with', strong: true }, { text: ` ${to} ${period}.` }];
  }
  return [{ text: `${area} is ` }, { text: sided(now), strong: true }, { text: ` ${to} ${period}.` }];
}

function beforeText({ before }: GapFact): string {
  if (!before) return '';
  const { distance, period, change } = before;
  if (change === 'same') return ` The gap is the same as ${period}.`;
  if (change === 'unclear')
    return ` Whether the gap has changed since ${period.replace(/^(?:in|on) /, '')} cannot be told.`;
  if (change === 'other-side') {
    const was = distance.side === 'same' ? 'level' : sided(distance);
    return ` ${capital(period)} it was ${was}.`;
  }
  return ` The gap has ${change === 'grown' ? 'grown' : 'fallen'} from ${endSentence(`${distance.text} ${period}`)}`;
}

function aim({ bound, target, side, to }: GapTargetFact): string {
  const text = target.side === side ? target.text : `${sided(target)} ${to}`;
  if (target.side === 'same') {
    return { 'at-most': `not to be above ${to}`, 'at-least': `not to be below ${to}`, at: `to be level with ${to}` }[
      bound
    ];
  }
  if (bound === 'at') return text;
  return `at ${(bound === 'at-most') === (target.side === 'above') ? 'most' : 'least'} ${text}`;
}

function targetText(fact: GapTargetFact): string {
  const { by, way, reached, target } = fact;
  const told = (distance: Distance): string =>
    distance.side === 'same' ? 'nothing' : distance.side === target.side ? distance.text : sided(distance);
  if (reached) return endSentence(`The target was ${aim(fact)} ${by}; the gap was then ${told(reached)}`);
  if (!way) return endSentence(`The target is ${aim(fact)} ${by}`);
  return endSentence(
    `The target is ${aim(fact)} ${by}; on an even path the gap would be ${told(way.distance)} ${way.period}`,
  );
}

export const en: GapMessages = {
  chart: 'Line chart of the gap',
  kin: { municipality: 'the municipality', region: 'the region', country: 'the country' },
  heading: (label, to) => `${label}: gap to ${to}`,
  better: (to) => (to ? `better than ${to}` : 'better'),
  worse: (to) => (to ? `worse than ${to}` : 'worse'),
  above: (to) => (to ? `above ${to}` : 'above'),
  below: (to) => (to ? `below ${to}` : 'below'),
  summary: (fact) => {
    const before = beforeText(fact);
    return before ? [...nowPhrases(fact), { text: before }] : nowPhrases(fact);
  },
  target: targetText,
  spread: ({ period, to, above, below, level, unclear, areas, low, lowArea, high, highArea }) => {
    const sides = [
      above && `${above} above ${to}`,
      below && (above ? `${below} below` : `${below} below ${to}`),
      level && `${level} level`,
    ].filter((text) => text !== 0);
    const clear = [sides.slice(0, -1).join(', '), ...sides.slice(-1)].filter(Boolean).join(' and ');
    const open = clear
      ? unclear && `; ${unclear} cannot be told apart from it`
      : `${areas} cannot be told apart from ${to} ${period}`;
    const verb = above + below + level === 1 ? 'lies' : 'lie';
    const first = clear
      ? `${capital(period)}, of ${areas}, ${clear.replace(/^(\d+)/, `$1 ${verb}`)}${open || ''}.`
      : `${open || ''}.`;
    return [
      { text: `${first} The gaps range from ${low} (${lowArea}) to ` },
      { text: high, strong: true },
      { text: ` (${highArea}).` },
    ];
  },
  provisional: 'The latest figure is provisional.',
  noReference: (to) => `${to} has no figure`,
  targetFor: (period) => `Target for ${period}`,
  targetShort: (value) => `Target ${value}`,
  bounded: (bound, value) => (bound === 'at' ? value : `at ${bound === 'at-most' ? 'most' : 'least'} ${value}`),
  adopted: (period) => `${period}: target adopted`,
  evenWay: 'Even path from adoption to target',
  interval: 'Uncertainty: 95% confidence interval of both figures',
  levelIn: (value, period) => `${value} ${period}`,
  figures: (area, value, to, reference) => `${area} ${value}, ${to} ${reference}`,
  unclearGap: 'cannot be told apart from the benchmark',
  range: (low, high) => `${low} to ${high}`,
  tableCaption: (label, to, unit) => `${label}: gap to ${to}, ${unit}`,
  levelRow: (name, unit) => `${name}, own figure (${unit})`,
  targetRow: (text) => `Target, with the even path to it: ${text}`,
  noteLevel: (goal) => `The target “${goal}” is a level, not a gap. The form trend shows it.`,
  noteBenchmark: (goal, benchmark) => `The target “${goal}” is about the gap to ${benchmark} and is not drawn here.`,
  noteDate: (goal) => `The target “${goal}” has no date and is not drawn.`,
  noBenchmark: (label) => `A gap has to be measured against something, and “${label}” has no benchmark with figures.`,
  noBenchmarkOfCounts: (label) =>
    `“${label}” counts. A larger area always counts more, so the gap says nothing. Use the form trend, or an indicator that is a share.`,
  benchmarkLayerOff: 'The benchmark is switched off. Write benchmark in the attribute show, or remove show.',
  candidates: (list, example) => `These have figures: ${list}. Write benchmark="${example}", for example.`,
  noCandidates:
    'No other areas have figures for the indicator. Add the municipality’s figures to the document, for example.',
  noCommonPeriod: (label, to) => `There is no period in which both an area and ${to} have a figure for “${label}”.`,
};
