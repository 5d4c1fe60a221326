/** The server's half of `livingThings()` in `living-things.ts`: tells what the browser keeps once all rubbish is gone. */

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export function collectPlugin() {
  return {
    name: 'bydelsblik-collect',
    async executeCommand({ command, session }) {
      if (command !== 'bydelsblik-collect') return undefined;
      const launcher = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (session.browser);
      const devtools = await launcher.getPage(session.id).createCDPSession();
      await devtools.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
      const { usedSize } = await devtools.send('Runtime.getHeapUsage');
      await devtools.detach();
      return { nodes, listeners: jsEventListeners, heap: usedSize };
    },
  };
}
