/** Lists in attributes are separated by spaces or commas. */
import type { ComplexAttributeConverter } from 'lit';

export const listAttribute: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (value) => value?.split(/[\s,]+/).filter(Boolean) ?? [],
  toAttribute: (value) => value.join(' '),
};
