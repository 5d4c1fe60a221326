/**
 * What each widget does on which key: the one source of the help in a widget, of the page in the guides, and of the tests
 * that press every key. Knows no words; those are in `i18n/keys`.
 */

/** Where in a widget keys have a meaning. */
export type KeyPlace =
  | 'widget'
  | 'picture'
  | 'periods'
  | 'table'
  | 'timeline'
  | 'overview'
  | 'network'
  | 'network-search'
  | 'map'
  | 'map-list'
  | 'map-search';

/** What the pointer does instead of a key. */
export type PointerWay = 'point' | 'click' | 'drag' | 'wheel';

export type KeyAction =
  | 'next-control'
  | 'press'
  | 'help'
  | 'close-downloads'
  | 'along'
  | 'across'
  | 'ten-along'
  | 'row-ends'
  | 'all-ends'
  | 'choose'
  | 'hide-words'
  | 'step-period'
  | 'end-period'
  | 'sort'
  | 'next-row'
  | 'ten-rows'
  | 'end-rows'
  | 'open-lane'
  | 'close-lane'
  | 'choose-row'
  | 'type-ahead'
  | 'close-details'
  | 'zoom'
  | 'whole-time'
  | 'pan-time'
  | 'today'
  | 'move-edge'
  | 'leap-edge'
  | 'next-actor'
  | 'ten-actors'
  | 'end-actors'
  | 'into-ties'
  | 'back-from-ties'
  | 'choose-actor'
  | 'pan'
  | 'move-actor'
  | 'neighbour'
  | 'next-rank'
  | 'end-ranks'
  | 'type-rank'
  | 'choose-area'
  | 'first-found';

export interface KeyEntry {
  /**
   * Names as `KeyboardEvent.key` gives them, with `Ctrl+`, `Shift+` or `Alt+` before them; `Digit` and `Letter` stand for
   * any. All of them do the same, each its own way round.
   */
  readonly keys: readonly string[];
  readonly does: KeyAction;
  /** How the pointer does the same. Absent: it does it by a button or not at all. */
  readonly by?: readonly PointerWay[];
}

export interface KeyGroup {
  readonly place: KeyPlace;
  /** Finds the place in the widget's shadow root: shown in the help only while it is there. */
  readonly selector: string;
  readonly entries: readonly KeyEntry[];
}

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const PAGES = ['PageUp', 'PageDown'];
const ENDS = ['Home', 'End'];
const CONFIRM = ['Enter', ' '];
const withKey = (held: string, keys: readonly string[]): readonly string[] => keys.map((key) => `${held}+${key}`);

const WIDGET: KeyGroup = {
  place: 'widget',
  selector: '.base',
  entries: [
    { keys: ['Tab', 'Shift+Tab'], does: 'next-control' },
    { keys: CONFIRM, does: 'press' },
    { keys: ['?'], does: 'help' },
    { keys: ['Escape'], does: 'close-downloads' },
  ],
};

const PICTURE: KeyGroup = {
  place: 'picture',
  selector: '.plot[tabindex]',
  entries: [
    { keys: ['ArrowLeft', 'ArrowRight'], does: 'along', by: ['point'] },
    { keys: ['ArrowUp', 'ArrowDown'], does: 'across', by: ['point'] },
    { keys: PAGES, does: 'ten-along', by: ['point'] },
    { keys: ENDS, does: 'row-ends', by: ['point'] },
    { keys: withKey('Ctrl', ENDS), does: 'all-ends', by: ['point'] },
    { keys: CONFIRM, does: 'choose', by: ['click'] },
    { keys: ['Escape'], does: 'hide-words' },
  ],
};

const PERIODS: KeyGroup = {
  place: 'periods',
  selector: '.periods input',
  entries: [
    { keys: ['ArrowLeft', 'ArrowRight'], does: 'step-period', by: ['drag'] },
    { keys: ENDS, does: 'end-period', by: ['drag'] },
  ],
};

const TABLE: KeyGroup = {
  place: 'table',
  selector: '.sort',
  entries: [{ keys: CONFIRM, does: 'sort', by: ['click'] }],
};

const TIMELINE: KeyGroup = {
  place: 'timeline',
  selector: '.plot[tabindex]',
  entries: [
    { keys: ['ArrowUp', 'ArrowDown'], does: 'next-row', by: ['point'] },
    { keys: PAGES, does: 'ten-rows' },
    { keys: [...ENDS, ...withKey('Ctrl', ENDS)], does: 'end-rows' },
    { keys: ['ArrowRight'], does: 'open-lane', by: ['click'] },
    { keys: ['ArrowLeft'], does: 'close-lane', by: ['click'] },
    { keys: CONFIRM, does: 'choose-row', by: ['click'] },
    { keys: ['Letter'], does: 'type-ahead' },
    { keys: ['+', '-'], does: 'zoom', by: ['wheel', 'drag'] },
    { keys: ['0'], does: 'whole-time' },
    { keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'], does: 'pan-time', by: ['drag', 'wheel'] },
    { keys: ['Shift+Home'], does: 'today' },
    { keys: ['Escape'], does: 'close-details' },
  ],
};

const OVERVIEW: KeyGroup = {
  place: 'overview',
  selector: '.handle',
  entries: [
    { keys: ARROWS, does: 'move-edge', by: ['drag', 'point'] },
    { keys: PAGES, does: 'leap-edge', by: ['drag', 'point'] },
  ],
};

const NETWORK: KeyGroup = {
  place: 'network',
  selector: '.plot[tabindex]',
  entries: [
    { keys: ['ArrowUp', 'ArrowDown'], does: 'next-actor', by: ['point'] },
    { keys: PAGES, does: 'ten-actors' },
    { keys: [...ENDS, ...withKey('Ctrl', ENDS)], does: 'end-actors' },
    { keys: ['ArrowRight'], does: 'into-ties', by: ['point'] },
    { keys: ['ArrowLeft'], does: 'back-from-ties', by: ['point'] },
    { keys: CONFIRM, does: 'choose-actor', by: ['click'] },
    { keys: ['+', '-'], does: 'zoom', by: ['wheel', 'drag'] },
    { keys: withKey('Shift', ARROWS), does: 'pan', by: ['drag'] },
    { keys: withKey('Alt', ARROWS), does: 'move-actor', by: ['drag'] },
    { keys: ['Escape'], does: 'close-details' },
  ],
};

const MAP: KeyGroup = {
  place: 'map',
  selector: '.plot[tabindex]',
  entries: [
    { keys: ARROWS, does: 'neighbour', by: ['point'] },
    { keys: PAGES, does: 'next-rank' },
    { keys: ENDS, does: 'end-ranks' },
    { keys: ['Digit'], does: 'type-rank' },
    { keys: CONFIRM, does: 'choose-area', by: ['click'] },
    { keys: ['+', '-'], does: 'zoom', by: ['wheel', 'drag'] },
    { keys: withKey('Shift', ARROWS), does: 'pan', by: ['drag'] },
    { keys: ['Escape'], does: 'hide-words' },
  ],
};

const MAP_LIST: KeyGroup = {
  place: 'map-list',
  selector: '.map-list .row',
  entries: [
    { keys: ['ArrowUp', 'ArrowDown'], does: 'next-row', by: ['point'] },
    { keys: PAGES, does: 'ten-rows', by: ['point'] },
    { keys: ENDS, does: 'end-rows', by: ['point'] },
    { keys: ['Digit'], does: 'type-ahead' },
    { keys: ['Letter'], does: 'type-ahead' },
    { keys: CONFIRM, does: 'choose-area', by: ['click'] },
  ],
};

const MAP_SEARCH: KeyGroup = {
  place: 'map-search',
  selector: '.map-list input[type="search"]',
  entries: [{ keys: ['Enter', 'ArrowDown'], does: 'first-found', by: ['click'] }],
};

const NETWORK_SEARCH: KeyGroup = {
  place: 'network-search',
  selector: '.panel input[type="search"]',
  entries: [{ keys: ['Enter', 'ArrowDown'], does: 'first-found', by: ['click'] }],
};

/** Widgets that are read otherwise than picture, then table. */
const OWN: Readonly<Record<string, readonly KeyGroup[]>> = {
  'bydel-indicator': [PICTURE, PERIODS, TABLE],
  'bydel-timeline': [TIMELINE, OVERVIEW, TABLE],
  'bydel-network': [NETWORK, NETWORK_SEARCH, TABLE],
  'bydel-map': [MAP, MAP_LIST, MAP_SEARCH, PERIODS, TABLE],
  'bydel-table': [TABLE],
  'bydel-dashboard': [],
};

/**
 * @param tag of a widget
 * @returns every key that does something in it, by place
 */
export function keyMap(tag: string): readonly KeyGroup[] {
  return [...(Object.hasOwn(OWN, tag) ? OWN[tag]! : [PICTURE, TABLE]), WIDGET];
}
