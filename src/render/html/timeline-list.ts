/**
 * The timeline as a list under headings by year, with one small bar each. The whole entry can be pressed. Stateless.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { InitiativeFact } from '../../view/timeline/timeline-lanes.js';
import type { ListSection, TimelineList } from '../../view/timeline/timeline-list.js';
import type { Target } from '../../view/scene.js';
import { renderScene } from '../svg/render-scene.js';

export interface ListState {
  readonly list: TimelineList;
  /** Name of the whole. */
  readonly name: string;
  /** How many entries are shown. */
  readonly most: number;
  /** Level of the headings, 2–6. */
  readonly level: number;
  /** Id of the chosen initiative, and what is told of it under its entry. */
  readonly chosen: string | undefined;
  readonly details: TemplateResult | typeof nothing;
  /** "Vis 100 til"; undefined where all are shown. */
  readonly more: string | undefined;
}

export interface ListHandlers {
  readonly onChoose: (target: Target) => void;
  readonly onMore: () => void;
}

function renderEntry(
  fact: InitiativeFact,
  { list, chosen, details }: ListState,
  { onChoose }: ListHandlers,
): TemplateResult {
  const isChosen = fact.initiative.id === chosen;
  const { target, title, lines, strip, key } = list.entry(fact);
  return html`<li>
    <div class="entry">
      <button class="entry-name" type="button" aria-expanded=${String(isChosen)} @click=${() => onChoose(target)}>
        ${title}
      </button>
      ${lines.map(
        (line) => html`<p>${line.map(({ text, strong }) => (strong ? html`<strong>${text}</strong>` : text))}</p>`,
      )}
      ${guard([strip], () => renderScene(strip, { prefix: `strip-${key}` }))}
    </div>
    ${isChosen ? details : nothing}
  </li>`;
}

/** As many sections as hold the entries that are shown; the last one may be cut. */
function cutSections(sections: readonly ListSection[], most: number): ListSection[] {
  let left = most;
  return sections.flatMap((section) => {
    const facts = section.facts.slice(0, Math.max(0, left));
    left -= facts.length;
    return facts.length ? [{ ...section, facts }] : [];
  });
}

export function renderTimelineList(state: ListState, handlers: ListHandlers): TemplateResult {
  const { list, name, most, level, more } = state;
  const sections = cutSections(list.sections, most);
  const rule = html`<p class="today-rule"><span>${list.today}</span></p>`;
  return html`<div class="list" role="group" aria-label=${name}>
    <div class="list-axis">${guard([list], () => renderScene(list.axis, { prefix: 'list-axis' }))}</div>
    ${sections.map(
      (section, index) =>
        html` ${list.todayAt === index ? rule : nothing}
          ${section.heading
            ? html`<p class="year" role="heading" aria-level=${Math.min(6, level)}>${section.heading}</p>`
            : nothing}
          <ul>
            ${section.facts.map((fact) => renderEntry(fact, state, handlers))}
          </ul>`,
    )}
    ${more ? html`<p><button class="action" type="button" @click=${handlers.onMore}>${more}</button></p>` : nothing}
  </div>`;
}
