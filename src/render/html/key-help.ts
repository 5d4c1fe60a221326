/** The list of a widget's keys, for a dialog. Stateless. */
import { html, type TemplateResult } from 'lit';
import type { KeyMessages } from '../../i18n/keys/messages.js';
import { keyName } from '../../i18n/keys/messages.js';

export interface ListedKeys {
  readonly heading: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly does: string }[];
}

export function renderKeyHelp(groups: readonly ListedKeys[], words: KeyMessages, close: () => void): TemplateResult {
  const keyList = (keys: readonly string[]): unknown =>
    keys.map((key, index) => html`${index ? ` ${words.or} ` : ''}<kbd>${keyName(key, words)}</kbd>`);
  return html`<div class="keys-head">
      <h2 id="keys-title">${words.title}</h2>
      <button class="action" type="button" @click=${close}>${words.close}</button>
    </div>
    ${groups.map(
      ({ heading, rows }) =>
        html`<table>
          <caption>
            ${heading}
          </caption>
          <thead>
            <tr>
              <th scope="col">${words.key}</th>
              <th scope="col">${words.action}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ keys, does }) =>
                html`<tr>
                  <td>${keyList(keys)}</td>
                  <td>${does}</td>
                </tr>`,
            )}
          </tbody>
        </table>`,
    )}`;
}
