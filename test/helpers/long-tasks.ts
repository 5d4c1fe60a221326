/** How long the main thread of a page is held up while something is done. */

/** Longest task, in ms; 0 where none was long enough to be counted (50 ms). */
export async function longestTask(work: () => Promise<void>): Promise<number> {
  const durations: number[] = [];
  const observer = new PerformanceObserver((list) =>
    durations.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: 'longtask' });
  await work();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  durations.push(...observer.takeRecords().map(({ duration }) => duration));
  observer.disconnect();
  return Math.max(0, ...durations);
}

/** Slices that do nothing but pass their time: what they take beyond it, the machine takes for its other work. */
export function idleTask(): Promise<number> {
  return longestTask(async () => {
    for (let slice = 0; slice < 100; slice += 1) {
      const end = performance.now() + 12;
      while (performance.now() < end);
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
}
