/** Every message that counts, asked for one: "1 advarsel", not "1 advarsler". */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const FOLDER = new URL('../../src/i18n/', import.meta.url);

/** Modules that hold messages in one language or in both. */
const MODULES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /(?:^|[./])(?:da|en|[a-z-]+-words|messages|reading|map|bridging|imports\.\w+|issues\.\w+|counts\.\w+|obstacles\.\w+)\.ts$/.test(
    name,
  ),
);

/** One of everything that is counted, and a word for everything else. */
const ONE = new Proxy(
  {},
  {
    get: (_, name) =>
      /^(?:code|name|area|period|kind|text|field|of|type|fields|examples)$/.test(String(name)) ? 'x' : 1,
  },
);

/** What a message says of one, however it takes its count; empty where it does not count. */
function saidOfOne(message: (...values: unknown[]) => unknown): readonly string[] {
  return [Array<unknown>(message.length).fill(1), [ONE, 'x'], ['x', 1], [1, 'x'], [1, true]].flatMap((values) => {
    try {
      return textsOf(message(...values));
    } catch {
      return [];
    }
  });
}

function textsOf(said: unknown): readonly string[] {
  if (typeof said === 'string') return [said];
  if (!Array.isArray(said)) return [];
  return [said.map((part) => (typeof part === 'string' ? part : String((part as { text?: unknown })?.text))).join('')];
}

function* messagesIn(value: unknown, path: string): Generator<readonly [path: string, message: () => unknown]> {
  if (typeof value === 'function') yield [path, value as () => unknown];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* messagesIn(part, `${path}.${key}`);
}

const NOUNS = {
  da:
    'sekunder niveauer værdier felter kolonner rækker områder geometrier koordinater advarsler bemærkninger linjer ' +
    'gange kommunekoder kategorier højder former aktører forbindelser indsatser erfaringer pladser steder bydele ' +
    'perioder indikatorer kriterier summer sektorer signaler knuder henvisninger',
  en:
    'seconds levels values fields columns cells rows areas geometries coordinates characters warnings errors remarks ' +
    'lines times codes categories heights shapes rings actors ties initiatives experiences seats places districts ' +
    'periods indicators criteria figures sums sectors signals nodes references links issues sets issues',
} as const;

/** What is said only where there are several: "1 of 1", and what one period or one cell of a list cannot have. */
const NEVER_OF_ONE =
  /(?:\.(?:cut|capped|met|zoomed|unplacedMany|fixedClasses|across|parts|follows|counts|overview|panel)|^potential.*summary)$/;

/** A number one before a word in the plural, with a word between them or none. */
const PLURALS = {
  da: new RegExp(`(?<![\\d.,/–-])\\b1 (?:(?!af\\b)[a-zæøå]+ )?(?:${NOUNS.da.replaceAll(' ', '|')})\\b`),
  en: new RegExp(`(?<![\\d.,/–-])\\b1 (?:(?!of\\b|with\\b|the\\b)[a-z]+ )?(?:${NOUNS.en.replaceAll(' ', '|')})\\b`),
} as const;

describe('a message that counts', () => {
  for (const language of ['da', 'en'] as const) {
    it(`says one in the singular (${language})`, async () => {
      const wrong: string[] = [];
      for (const name of MODULES) {
        const isOther = language === 'da' ? /(?:^|[./])en\.ts$/ : /(?:^|[./])da\.ts$/;
        if (isOther.test(name)) continue;
        const module = (await import(new URL(name, FOLDER).href)) as Record<string, unknown>;
        for (const [path, message] of messagesIn(module, name)) {
          for (const text of saidOfOne(message)) {
            const isSaid = !/undefined|true|NaN/.test(text);
            if (isSaid && !NEVER_OF_ONE.test(path) && PLURALS[language].test(text.replaceAll('\u00a0', ' ')))
              wrong.push(`${path}: ${text}`);
          }
        }
      }
      assert.deepEqual([...new Set(wrong)], []);
    });
  }
});
