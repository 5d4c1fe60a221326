/** One widget's own words: Danish with the widget, English when it is spoken. */
export interface Vocabulary<Words> {
  readonly da: Words;
  /** Always the same function, so that it can be the key of what it loads. */
  readonly en: () => Promise<Words>;
}
