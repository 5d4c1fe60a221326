/** Whether the categories of a breakdown add up to the whole, as the figures themselves show. */
import type { Pacer } from '../pacer.js';

interface Part {
  readonly indicator: number;
  /** The same for all categories of one indicator, area and period. */
  readonly whole: number;
  readonly isTotal: boolean;
  readonly value: number | null;
}

interface Sum {
  readonly indicator: number;
  total: number | null;
  parts: number;
  count: number;
  isComplete: boolean;
}

export class PartsOfWhole {
  readonly #sums = new Map<number, Sum>();

  constructor(readonly isAsked: boolean) {}

  add({ indicator, whole, isTotal, value }: Part): void {
    if (!this.isAsked) return;
    let sum = this.#sums.get(whole);
    if (!sum) this.#sums.set(whole, (sum = { indicator, total: null, parts: 0, count: 0, isComplete: true }));
    if (isTotal) sum.total = value;
    else if (value === null) sum.isComplete = false;
    else {
      sum.parts += value;
      sum.count += 1;
    }
  }

  /** By indicator: true where every whole that is complete is the sum of at least two parts, rounding allowed for. */
  async verdicts(pacer: Pacer): Promise<readonly boolean[]> {
    const verdicts: boolean[] = [];
    let seen = 0;
    for (const { indicator, total, parts, count, isComplete } of this.#sums.values()) {
      seen += 1;
      if ((seen & 255) === 0 && pacer.isDue) await pacer.pause(1);
      if (total === null || !isComplete || count < 2) continue;
      const fits = Math.abs(total - parts) <= (Number.isInteger(total) ? 1e-6 : count * 0.05);
      verdicts[indicator] = (verdicts[indicator] ?? true) && fits;
    }
    return verdicts;
  }
}
