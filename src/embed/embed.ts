/**
 * The script of `dist/embed.html`: one widget, as the page's address asks for it, for systems that take nothing but a
 * frame. Tells the page around how high it is, and nobody else. The script for a tag, beside it, loads the widget.
 */
import { refusalText } from '../i18n/embed/messages.js';
import { readQuery, type EmbedRequest } from './read-query.js';

function show({ tag, attributes, language, refused }: EmbedRequest, place: HTMLElement): void {
  document.documentElement.lang = language;
  for (const refusal of refused) {
    const line = document.createElement('p');
    line.textContent = refusalText(refusal, language);
    place.append(line);
  }
  if (!tag) return;
  const widget = document.createElement(tag);
  for (const [name, value] of attributes) widget.setAttribute(name, value);
  // The page around decides when the frame loads (`loading="lazy"`); its height must not wait for the reader.
  widget.setAttribute('eager', '');
  place.append(widget);
}

/** Where a browser does not say who is around, it does not deliver to another than the one that is named. */
const isAround = (origin: string): boolean => {
  const [around = origin] = location.ancestorOrigins ?? [];
  return around === origin;
};

function tellHeight(place: HTMLElement, origin: string): void {
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(place.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type: 'bydelsblik-height', height }, origin);
  }).observe(place);
}

const request = readQuery(location.href);
const place = document.querySelector('main');
if (place) {
  const isFramed = window.parent !== window;
  const isTold = isFramed && isAround(request.parent);
  const stranger = { code: 'other-parent', name: request.parent } as const;
  show(isFramed && !isTold ? { ...request, refused: [...request.refused, stranger] } : request, place);
  if (isTold) tellHeight(place, request.parent);
}
