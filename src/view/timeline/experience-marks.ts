/** What people have experienced, as small marks by when it was: shape says how it stands to the figure. */
import { parsePeriod, periodPosition } from '../../model/period.js';
import type { Experience, ExperienceLink } from '../../schema/generated/document.js';
import type { Mark } from '../scene.js';
import { localText } from '../view-context.js';
import type { StripRules, StripSpot } from './strip-slot.js';
import type { StripWords } from '../../i18n/timeline/strip-words.js';

type Relation = ExperienceLink['relation'];

export interface Voice {
  readonly x: number;
  readonly experiences: readonly Experience[];
  /** How it stands to the figure; undefined where several differ, or where it is about no figure. */
  readonly relation: Relation | undefined;
}

/** Marks nearer to each other than this, px, become one. */
const NEAR = 13;
const SIZE = 11;
const TAIL = 3;

/** The experiences of the areas shown, about the indicator where there is one, joined where they stand close. */
export function voicesFor({ context: { model }, options, scale }: StripRules): Voice[] {
  const areas = new Set(options.areas?.length ? options.areas : options.area === undefined ? [] : [options.area]);
  const themes = new Set(options.themes);
  const found = [...model.experiences.values()].flatMap((experience) => {
    const link = experience.links?.find(({ indicator }) => indicator === options.indicator);
    const isWanted =
      (!areas.size || areas.has(experience.area)) &&
      (options.indicator ? link !== undefined : !themes.size || themes.has(experience.theme ?? ''));
    const period = parsePeriod(experience.period);
    const x = period ? scale.x(periodPosition(period)) : -1;
    return isWanted && x >= scale.left && x <= scale.right ? [{ x, experience, relation: link?.relation }] : [];
  });
  const voices: { x: number; experiences: Experience[]; relation: Relation | undefined }[] = [];
  for (const { x, experience, relation } of found.sort((a, b) => a.x - b.x)) {
    const last = voices.at(-1);
    if (last && x - last.x < NEAR) {
      last.experiences.push(experience);
      if (last.relation !== relation) last.relation = undefined;
    } else voices.push({ x, experiences: [experience], relation });
  }
  return voices;
}

function signMarks(relation: Relation | undefined, x: number, y: number): Mark[] {
  const line = (d: string, stroke: 'ground' | 'ink'): Mark => ({ type: 'path', d, stroke, width: 1.6, round: true });
  switch (relation) {
    case 'confirms':
      return [line(`M${x - 2.8},${y + 0.2}L${x - 0.8},${y + 2.2}L${x + 2.8},${y - 2}`, 'ground')];
    case 'nuances':
      return [{ type: 'rect', x, y: y - SIZE / 2, w: SIZE / 2, h: SIZE, fill: 'ink' }];
    case 'contradicts':
      return [line(`M${x - 2.2},${y - 2.2}L${x + 2.2},${y + 2.2}M${x + 2.2},${y - 2.2}L${x - 2.2},${y + 2.2}`, 'ink')];
    case 'explains':
      return [line(`M${x - 2.6},${y - 1.4}H${x + 2.6}M${x - 2.6},${y + 1.6}H${x + 1}`, 'ink')];
    default:
      return [];
  }
}

/** A speech bubble: filled where it confirms, else an outline with a sign of its own; several are a count. */
export function bubbleMarks({ x, experiences, relation }: Voice, y: number, size: number): Mark[] {
  const half = SIZE / 2;
  const isFilled = relation === 'confirms' && experiences.length === 1;
  const d =
    `M${x - half},${y - half}H${x + half}V${y + half}H${x + TAIL}L${x},${y + half + TAIL}L${x - TAIL},${y + half}` +
    `H${x - half}Z`;
  const bubble: Mark = { type: 'path', d, fill: isFilled ? 'ink' : 'ground', stroke: 'ink', width: 1.4, round: true };
  if (experiences.length === 1) return [bubble, ...signMarks(relation, x, y)];
  const text = String(experiences.length);
  return [bubble, { type: 'text', x, y: y + size * 0.34, anchor: 'middle', size, weight: 600, fill: 'ink', text }];
}

/** What is read beside the mark, and what it leads to. */
export function voiceSpot(
  { x, experiences }: Voice,
  y: number,
  { rules, strip }: { readonly rules: StripRules; readonly strip: StripWords },
): StripSpot {
  const { context, words } = rules;
  const texts = experiences.map((experience) => {
    const { area, period, from, title, text, links } = experience;
    const link = links?.find(({ indicator }) => indicator === rules.options.indicator);
    const who = [localText(context, from?.role), words.area(area), words.date(period)].filter(Boolean).join(', ');
    const relation = link?.relation ? `${strip.relation[link.relation]}: ` : '';
    return `${relation}${localText(context, title ?? text)} (${who})`;
  });
  const [only] = experiences;
  const box = { x: x - SIZE / 2, y: y - SIZE / 2, width: SIZE, height: SIZE + TAIL };
  const target = experiences.length === 1 && only ? { kind: 'experience' as const, id: only.id } : undefined;
  return { ...box, key: `voice-${only?.id ?? ''}`, text: texts.join('\n'), target };
}
