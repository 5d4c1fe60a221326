/**
 * All that a reader does with a network beyond looking at it: reads it by keys and pointer, chooses, searches, leaves out, asks
 * for what holds it together; the list on narrow screens. Loaded when the first of these is asked for.
 */
import { nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { betweenness } from '../../analysis/betweenness.js';
import { WayCounts } from '../../controllers/way-counts.js';
import type { Locale } from '../../i18n/locale.js';
import { bridgingVocabulary } from '../../i18n/network/bridging.js';
import { readingVocabulary, type ReadingWords } from '../../i18n/network/reading.js';
import type { Vocabulary } from '../../i18n/vocabulary.js';
import type { Model } from '../../model/model.js';
import { renderBridging } from '../../render/html/network-bridging.js';
import { bridgingStyles } from '../../render/html/network-bridging.styles.js';
import { renderActorDetails } from '../../render/html/network-details.js';
import { detailsStyles } from '../../render/html/network-details.styles.js';
import type { Target } from '../../view/scene.js';
import { actorDetails } from '../../view/network/actor-details.js';
import { bridgingOf, type Bridging, type BridgingInput } from '../../view/network/bridging.js';
import { chosenRows } from '../../view/network/chosen-rows.js';
import { focusOn } from '../../view/network/network-focus.js';
import type { Viewport } from '../../view/shared/zoom.js';
import { viewPlaces } from '../../view/network/viewport.js';
import { countsOf, type NetworkView, type ReadingParts } from '../../view/network/network-view.js';
import type { NetworkData } from '../../view/network/network-data.js';
import type { ViewContext } from '../../view/view-context.js';
import type { Picture } from '../../view/widget-view.js';
import { addStyles } from '../base/add-styles.js';
import type { NetworkChoices } from './network-choices.js';
import { NetworkListing } from './network-listing.js';
import { NetworkPanel } from './network-panel.js';
import { NetworkReader } from './network-reader.js';

export interface NetworkOwner {
  view(): NetworkView | undefined;
  context(): ViewContext | undefined;
  viewport(): Viewport;
  show(viewport: Viewport): void;
  /** Where the reader has put actors: px from where the picture has them. */
  moved(): ReadonlyMap<string, readonly [number, number]>;
  move(moved: ReadonlyMap<string, readonly [number, number]>): void;
  choices(): NetworkChoices;
  change(choices: Partial<NetworkChoices>): void;
  clear(): void;
  choose(target: Target): void;
  /** Id of the actor that is chosen for the page. */
  selection(): string | undefined;
  /** Leaves the actor that the page has in focus. */
  leave(): void;
  reach(steps: number): void;
  announce(text: string): void;
  words<Words>(vocabulary: Vocabulary<Words>, locale: Locale): Words | undefined;
  /** Draw anew: what is told has changed without anything that was asked. */
  renew(): void;
}

/** Px by which a button moves an actor. */
const MOVE = 24;

export class NetworkReading {
  readonly reader: NetworkReader;
  /** For the view that is read. */
  get parts(): ReadingParts {
    return { chosenRows, focusOn, viewPlaces, texts: this.#words };
  }

  #host: ReactiveElement & { readonly headingLevel: number };
  #owner: NetworkOwner;
  #panel: NetworkPanel;
  #listing: NetworkListing;
  #ways: WayCounts;
  /** What the reader has just done is told of once it is drawn. */
  #told?: { readonly data: NetworkData; readonly model: Model | undefined } | undefined;
  #toTell?: 'choice' | 'choice-in-details' | 'shown' | 'cleared';

  constructor(host: ReactiveElement & { readonly headingLevel: number }, owner: NetworkOwner) {
    this.#host = host;
    this.#owner = owner;
    addStyles(host, bridgingStyles);
    addStyles(host, detailsStyles);
    this.#ways = new WayCounts(host, { count: betweenness, onChange: () => owner.renew() });
    this.#listing = new NetworkListing(host, {
      choose: (target) => owner.choose(target),
      renew: () => owner.renew(),
    });
    this.#panel = new NetworkPanel(host, {
      choose: (target) => {
        this.reader.bringToSight(target);
        owner.choose(target);
      },
      announce: (text) => owner.announce(text),
      change: (choices) => this.#change(choices),
      clear: () => {
        this.#toTell = 'cleared';
        owner.clear();
      },
    });
    this.reader = new NetworkReader(host, {
      ...owner,
      move: (key, dx, dy) => this.#move(key, dx, dy),
      close: () => this.#leave(),
      words: () => this.#words,
      order: () => owner.choices().order,
    });
  }

  /** On a narrow screen the reader has asked for the picture. */
  get showsPicture(): boolean {
    return this.#listing.showsPicture;
  }

  zoom(way: 'in' | 'out'): void {
    this.reader.zoom(way);
  }

  /** The choice is about to move. */
  willChoose(): void {
    this.#toTell ??= 'choice';
  }

  /** After drawing: says what the reader's own doing has changed. */
  tell(): void {
    const [view, model] = [this.#owner.view(), this.#owner.context()?.model];
    // Keys and years change what is shown as well. A document that is loaded anew is told of by nobody.
    if (view && this.#told && view.data !== this.#told.data && model === this.#told.model) this.#toTell ??= 'shown';
    this.#told = view && { data: view.data, model };
    const what = this.#toTell;
    const texts = this.#words;
    if (!what || !view || !texts) return;
    this.#toTell = undefined;
    const { messages, chosen, words, data } = view;
    if (what === 'cleared') return this.#owner.announce(texts.cleared);
    if (what === 'shown') {
      const { actors, ties } = countsOf(data);
      const initiatives = data.actors.filter(({ stands }) => stands === 'initiative').length;
      return this.#owner.announce(
        texts.shown([
          messages.actors(actors),
          ...(initiatives ? [messages.initiatives(initiatives)] : []),
          messages.ties(ties),
        ]),
      );
    }
    const actor = chosen === undefined ? undefined : data.actors[chosen]!;
    const told = texts.details;
    this.#owner.announce(actor ? told.chosen(words.name(actor.index), messages.ties(actor.ties.length)) : told.closed);
    const title = this.#host.renderRoot.querySelector<HTMLElement>('.details-title');
    if (what === 'choice-in-details') title?.focus();
  }

  /** How what holds the network together is worked out; undefined while its words are on their way. */
  bridging({
    locale,
  }: ViewContext): ((input: Pick<BridgingInput, 'data' | 'words' | 'format'>) => Bridging) | undefined {
    const texts = this.#owner.words(bridgingVocabulary, locale);
    if (!texts) return undefined;
    return (input) => bridgingOf({ ...input, texts, between: this.#ways.of(input.data.graph) });
  }

  renderPanel(): TemplateResult | typeof nothing {
    const [view, context, words] = [this.#owner.view(), this.#owner.context(), this.#words];
    if (!view || !context || !words) return nothing;
    const hides = this.#owner.choices().filter.hidden.has('initiative');
    const showsInitiatives = hides || view.data.actors.some(({ stands }) => stands === 'initiative');
    return this.#panel.render(view, context, { choices: this.#owner.choices(), words, showsInitiatives });
  }

  renderList(picture: Picture): TemplateResult | typeof nothing {
    const [view, words] = [this.#owner.view(), this.#words];
    if (!view || !words) return nothing;
    const { order } = this.#owner.choices();
    const chosen = view.chosen === undefined ? undefined : view.data.actors[view.chosen]!.actor.id;
    const details = this.#renderActor(false);
    const level = this.#host.headingLevel + 1;
    return this.#listing.render({ view, words, order, chosen, details, level, name: picture.name });
  }

  renderBack(): TemplateResult | typeof nothing {
    return this.#words ? this.#listing.renderBack(this.#words) : nothing;
  }

  renderChosen(): TemplateResult | typeof nothing {
    return this.#renderActor(true);
  }

  renderBridging(): TemplateResult | typeof nothing {
    const [view, context] = [this.#owner.view(), this.#owner.context()];
    const words = context && this.#owner.words(bridgingVocabulary, context.locale);
    if (!view?.bridging || !words) return nothing;
    const { bridging } = view;
    return renderBridging({ bridging, words, level: this.#host.headingLevel + 1, isWorking: this.#ways.isWorking });
  }

  get #words(): ReadingWords | undefined {
    const context = this.#owner.context();
    return context && this.#owner.words(readingVocabulary, context.locale);
  }

  #renderActor(canMove: boolean): TemplateResult | typeof nothing {
    const view = this.#owner.view();
    const texts = this.#words;
    if (!view || view.chosen === undefined || !texts) return nothing;
    const { chosen, reach, data, words, map } = view;
    const { key } = data.actors[chosen]!;
    const level = this.#host.headingLevel + (canMove ? 1 : 2);
    return renderActorDetails(
      {
        details: actorDetails(chosen, { data, words, texts, map }),
        ...{ texts, reach, actorCount: data.actors.length, level, canMove: canMove && view.picture !== null },
      },
      {
        onChoose: (target) => this.#chooseInDetails(target),
        onReach: (steps) => this.#owner.reach(steps),
        onClose: () => this.#close(),
        onMove: (right, down) => {
          this.#move(key, right * MOVE, down * MOVE);
          this.#owner.announce(texts.moved(words.name(chosen)));
        },
      },
    );
  }

  #change(choices: Partial<NetworkChoices>): void {
    if (choices.filter || choices.initiatives !== undefined) this.#toTell = 'shown';
    this.#owner.change(choices);
  }

  #chooseInDetails(target: Target): void {
    this.#toTell = 'choice-in-details';
    this.#owner.choose(target);
  }

  #move(key: string, dx: number, dy: number): void {
    const moved = this.#owner.moved();
    const [x, y] = moved.get(key) ?? [0, 0];
    const { scale } = this.#owner.viewport();
    this.#owner.move(new Map([...moved, [key, [x + dx / scale, y + dy / scale]]]));
  }

  /** Takes back the reader's own choice, and leaves the one of the page. @returns whether there was one */
  #leave(): boolean {
    const { chosen, data } = this.#owner.view() ?? {};
    if (!data || chosen === undefined) return false;
    const { id } = data.actors[chosen]!.actor;
    this.#owner.leave();
    this.willChoose();
    if (this.#owner.selection() === id) this.#owner.choose({ kind: 'actor', id });
    return true;
  }

  #close(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('.plot, .row[aria-expanded="true"]')?.focus();
    this.#leave();
  }
}
