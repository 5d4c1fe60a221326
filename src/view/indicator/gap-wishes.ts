/** What stands at the ends of the lines, at the benchmark's line and at the flags of a picture of distances. */
import { periodPosition } from '../../model/period.js';
import { otherEnds, seriesWish, wrapLines, type EndWish } from './end-labels.js';
import type { GapDrawing } from './gap-layout.js';
import type { GapTarget } from './gap-targets.js';
import type { GapWords } from './gap-words.js';
import type { TrendSizes } from './trend-sizes.js';

export interface GapWishes {
  /** At the ends of the areas' lines. */
  readonly ends: readonly EndWish[];
  /** The benchmark and the targets. */
  readonly marks: readonly EndWish[];
  readonly range?: readonly [number, number];
}

export function gapWishes({ gaps, targets, words, context }: GapDrawing, sizes: TrendSizes): GapWishes {
  const { signed, plain, form } = words;
  const { narrow } = sizes;
  const end = gaps.periods.at(-1);
  const coming = targets.filter(({ by }) => !end || periodPosition(by) > periodPosition(end));
  const others = otherEnds(gaps.series, signed, { locale: context.locale, narrow, taken: 1 + coming.length });
  const own = gaps.series.filter(({ role }) => role === 'highlight').flatMap((one) => seriesWish(one, signed, narrow));
  const level = gaps.level?.value;
  const name = narrow ? words.to.charAt(0).toUpperCase() + words.to.slice(1) : plain.name(gaps.benchmark);
  const levelText = level == null ? '' : form.levelIn(plain.quantity(level), plain.inPeriod(gaps.level!.period));
  const benchmark: EndWish = {
    key: 'end-benchmark',
    role: 'benchmark',
    value: 0,
    lines: [
      { text: name, tone: 'name' },
      ...(levelText && !narrow ? [{ text: levelText, tone: 'quiet' } as const] : []),
    ],
  };
  const flags = coming.map(
    (target): EndWish => ({
      key: `target-${target.goal.id}`,
      role: 'benchmark',
      value: target.gap,
      lines: targetLines(target, words, narrow),
    }),
  );
  return {
    ends: [...own, ...others.wishes.map((wish) => withRange(wish, others.range, words))],
    marks: [benchmark, ...flags],
    range: others.range,
  };
}

/** "−3,2 til +23,3": an en dash between signs would be read as another. */
function withRange(wish: EndWish, range: readonly [number, number] | undefined, { signed, form }: GapWords): EndWish {
  if (wish.role !== 'bracket' || !range || wish.lines.length < 2) return wish;
  const text = form.range(signed.bare(range[0]), signed.bare(range[1]));
  return { ...wish, lines: [wish.lines[0]!, { text, tone: 'quiet' }] };
}

/** What stands at a flag. */
export function targetLines({ by, gap, sense }: GapTarget, words: GapWords, narrow: boolean): EndWish['lines'] {
  const { form, plain } = words;
  if (narrow) return [{ text: form.targetShort(words.signedAim(gap, true)), tone: 'name' }];
  return [
    { text: form.targetFor(plain.period(by)), tone: 'name' },
    { text: form.bounded(sense, words.signedAim(gap)), tone: 'quiet' },
  ];
}

/** With its lines broken to a width. */
export function wrapped(wish: EndWish, sizes: TrendSizes, width: number): EndWish {
  return { ...wish, lines: wrapLines(wish.lines, sizes, width) };
}
