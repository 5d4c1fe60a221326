/** The keys of a spine: only those whose marks are in the picture. */
import type { ProfileMessages, ProfileOutcome } from '../../i18n/profile/messages.js';
import { localAreas } from '../../model/local-areas.js';
import { sharedKind } from '../indicator/indicator-words.js';
import type { Mark } from '../scene.js';
import type { Benchmark } from '../shared/benchmarks.js';
import { swatch } from '../shared/scene-marks.js';
import type { ViewContext } from '../view-context.js';
import type { LegendItem } from '../widget-view.js';
import type { ProfileRow } from './profile-rows.js';
import { outcomeMarks, spreadMarks, trendMarks } from './spine-marks.js';

interface LegendSetting {
  readonly context: ViewContext;
  readonly words: ProfileMessages;
  readonly benchmarks: readonly Benchmark[];
}

function kindOf(outcome: ProfileOutcome): 'better' | 'worse' | 'level' | 'unjudged' | undefined {
  if (outcome === 'unclear') return 'level';
  if (outcome === 'higher' || outcome === 'lower') return 'unjudged';
  return outcome === 'hidden' || outcome === 'alone' ? undefined : outcome;
}

function spreadItems(rows: readonly ProfileRow[], { context, words }: LegendSetting): LegendItem[] {
  const most = Math.max(0, ...rows.map(({ spread }) => spread?.count ?? 0));
  if (!most) return [];
  const areas = context.locale.messages.areas(most, sharedKind(localAreas(context.model)));
  const [whisker] = spreadMarks({ low: 1, q1: 1, q3: 1, high: 39 }, 9);
  const [, box] = spreadMarks({ low: 0, q1: 1, q3: 21, high: 0 }, 9);
  return [
    { key: 'spread', label: words.keys.spread(areas), swatch: swatch('spread', 40, [whisker!]) },
    { key: 'half', label: words.keys.half, swatch: swatch('half', 22, [box!]) },
  ];
}

export function spineLegend(rows: readonly ProfileRow[], setting: LegendSetting): LegendItem[] {
  const { words, benchmarks } = setting;
  const line = (second: boolean): Mark => ({
    ...{ type: 'line', x1: 4, x2: 4, y1: 1, y2: 17 },
    ...(second
      ? ({ stroke: 'ink2', width: 1.75, dash: [2, 3] } as const)
      : ({ stroke: 'ink', width: 1.5, dash: [6, 4] } as const)),
  });
  const kinds = new Set(rows.map(({ outcome }) => kindOf(outcome)));
  const shapes = { worse: 'worse', better: 'better', level: 'level', unjudged: 'higher' } as const;
  const outcomes = (['worse', 'better', 'level', 'unjudged'] as const).filter((kind) => kinds.has(kind));
  return [
    ...spreadItems(rows, setting),
    ...benchmarks.map(({ id, name }, index) => ({
      key: `benchmark-${id}`,
      label: name,
      swatch: swatch('line', 8, [line(index > 0)]),
    })),
    ...outcomes.map((kind) => ({
      key: kind,
      label: words.keys.outcome[kind],
      swatch: swatch(kind, 20, outcomeMarks(shapes[kind], { x: 10, y: 9 }).slice(-1)),
    })),
    ...(rows.some(({ trend }) => trend)
      ? [
          {
            key: 'trend',
            label: words.keys.trend,
            swatch: swatch('trend', 30, [...trendMarks('up', { x: 7, y: 9 }), ...trendMarks('down', { x: 22, y: 9 })]),
          },
        ]
      : []),
  ];
}
