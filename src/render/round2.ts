/** Two decimals: a picture needs no more, and files stay small. */
export function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
