/** Which lines keep their names where not all can: those that a reader asks for first. */
import type { Change, ChangeLine } from './change-series.js';

function extreme(lines: readonly ChangeLine[], valueOf: (line: ChangeLine) => number): ChangeLine | undefined {
  return lines.reduce<ChangeLine | undefined>(
    (best, line) => (best === undefined || valueOf(line) > valueOf(best) ? line : best),
    undefined,
  );
}

/** The highlighted area, the benchmark, the highest and the lowest, and who rose and fell most. Each once. */
export function keptLines({ lines }: Change): readonly ChangeLine[] {
  const others = lines.filter(({ series }) => series.role === 'other');
  const told = others.filter(({ turn }) => turn === 'rose' || turn === 'fell');
  const kept = [
    ...lines.filter(({ series }) => series.role !== 'other'),
    extreme(others, ({ end }) => end),
    extreme(others, ({ end }) => -end),
    extreme(
      told.filter(({ turn }) => turn === 'rose'),
      ({ distance }) => distance,
    ),
    extreme(
      told.filter(({ turn }) => turn === 'fell'),
      ({ distance }) => -distance,
    ),
  ];
  return [...new Set(kept.filter((line) => line !== undefined))];
}

export function restLines({ lines }: Change, kept: readonly ChangeLine[]): readonly ChangeLine[] {
  return lines.filter((line) => !kept.includes(line));
}
