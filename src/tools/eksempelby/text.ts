/** Text in the two languages of the demo documents. */
export type Text = Readonly<Record<'da' | 'en', string>>;

export function t(da: string, en: string): Text {
  return { da, en };
}
