/**
 * Resolves after whatever else waits for its turn: sooner than a timer, which waits four milliseconds when nested and a second in
 * pages that are in the background.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
