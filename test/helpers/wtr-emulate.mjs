/**
 * The server's half of `emulate()` in `browser.ts`: forwards media features, time zone and locale to the browser over the
 * DevTools protocol, since the runner's own command knows neither forced colours nor contrast, time zone or locale.
 */

/**
 * @typedef {object} Emulation
 * @property {string} media `screen`, `print`, or empty for the browser's own
 * @property {{ name: string, value: string }[]} features every media feature that differs from the browser's own
 * @property {string} timezone IANA name; empty for the machine's own
 * @property {string} locale BCP 47 tag; empty for the browser's own
 */

/** @type {WeakMap<object, Promise<import('puppeteer-core').CDPSession>>} */
const sessions = new WeakMap();

/** @param {import('puppeteer-core').Page} page */
function sessionOf(page) {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/**
 * The protocol refuses to set a locale over another one, hence the clearing first.
 * @param {import('puppeteer-core').CDPSession} session
 * @param {Emulation} emulation
 */
async function apply(session, { media, features, timezone, locale }) {
  await session.send('Emulation.setEmulatedMedia', { media, features });
  await session.send('Emulation.setTimezoneOverride', { timezoneId: timezone });
  await session.send('Emulation.setLocaleOverride', {});
  if (locale) await session.send('Emulation.setLocaleOverride', { locale });
}

/**
 * Two test files run at once. In two tabs, the one behind would get one frame a second and no focus: so each has a window of
 * its own, and the browser is told to treat both as focused.
 * @param {{ context: import('puppeteer-core').BrowserContext }} where
 */
export async function openPage({ context }) {
  const page = await context.newPage({ type: 'window' });
  const session = await sessionOf(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

/** @returns {import('@web/test-runner-core').TestRunnerPlugin<Emulation>} */
export function emulatePlugin() {
  return {
    name: 'bydelsblik-emulate',
    async executeCommand({ command, payload, session }) {
      if (command !== 'bydelsblik-emulate' || !payload) return undefined;
      const launcher = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (session.browser);
      await apply(await sessionOf(launcher.getPage(session.id)), payload);
      return true;
    },
  };
}
