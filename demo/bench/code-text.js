/** What the analyst copies: the tag, or a whole page round it. Knows no page: names and values come in, text comes out. */
import { SCRIPT, tagText } from '../tag-text.js';

/**
 * @typedef {{
 *   readonly tag: string,
 *   readonly address: string,
 *   readonly attributes: readonly (readonly [name: string, value: string])[],
 *   readonly lang: string,
 *   readonly spec?: string,
 *   readonly tokens?: Readonly<Record<string, string>>,
 * }} Chosen
 */

/** A specification inside a script must not end it. @param {string} spec */
const scriptOf = (spec) => `<script type="application/json">\n${spec.replaceAll('</', '<\\/')}\n</script>`;

/** @param {Chosen} chosen */
export function widgetText({ tag, address, attributes, lang, spec }) {
  const all = [/** @type {const} */ (['src', address]), ...attributes, ...(lang === 'da' ? [] : [['lang', lang]])];
  const content = tag === 'bydel-chart' && spec ? scriptOf(spec) : '';
  return tagText(tag, /** @type {[string, string][]} */ (all), content);
}

/** Values that could end a declaration are no values. @param {Readonly<Record<string, string>>} tokens */
export function tokensText(tokens) {
  const lines = Object.entries(tokens).filter(
    ([name, value]) => /^--bydel-[\w-]+$/.test(name) && value && !/[;{}<>]/.test(value),
  );
  return lines.length > 0 ? `:root {\n${lines.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}` : '';
}

/** @param {Chosen} chosen what goes into a page: theme, script and tag */
export function snippetText(chosen) {
  const css = tokensText(chosen.tokens ?? {});
  return [css && `<style>\n${css}\n</style>`, SCRIPT, widgetText(chosen)].filter(Boolean).join('\n');
}

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {Chosen} chosen @param {string} title */
export function pageText(chosen, title) {
  const css = tokensText(chosen.tokens ?? {});
  return `<!doctype html>
<html lang="${chosen.lang === 'en' ? 'en' : 'da'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${css ? `<style>\n${css}\n</style>\n` : ''}${SCRIPT}
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${widgetText(chosen)}
</main>
</body>
</html>
`;
}
