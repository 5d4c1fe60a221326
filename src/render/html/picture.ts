/** A picture with its one tab stop. Stateless; how it is read stop by stop comes from outside, when the reader begins. */
import { html, type TemplateResult } from 'lit';
import type { Picture } from '../../view/widget-view.js';

/** What a picture does while it is read; before the code for it is there, it only wakes. */
export interface PictureReader {
  readonly onFocus: () => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onBlur?: () => void;
  readonly onKeydown?: (event: KeyboardEvent) => void;
  readonly onClick?: (event: PointerEvent) => void;
  /** The mark of where the reader stands and its words, drawn over the picture. */
  readonly overlay?: unknown;
}

export interface PictureParts {
  /** How the picture is used by keyboard, read after its name. */
  readonly keys: string;
  readonly reader: PictureReader;
  /** The drawn scene. */
  readonly drawing: TemplateResult;
}

export function renderPicture(picture: Picture, { keys, reader, drawing }: PictureParts): TemplateResult {
  if (!picture.stops.length) return html`<div class="plot" role="img" aria-label=${picture.name}>${drawing}</div>`;
  return html`<div
      class="plot"
      role="application"
      tabindex="0"
      aria-label=${picture.name}
      aria-description=${keys}
      @focus=${reader.onFocus}
      @blur=${reader.onBlur}
      @keydown=${reader.onKeydown}
      @pointermove=${reader.onPointerMove}
      @click=${reader.onClick}
    >
      ${drawing}
    </div>
    ${reader.overlay}`;
}
