/**
 * For the page around: gives every frame that shows `embed.html` the height that it asks for. A message counts only when
 * it comes from a frame of this page and from the very origin that the frame's address names.
 */
(function () {
  'use strict';

  /** @param {unknown} height */
  const isHeight = (height) => typeof height === 'number' && height >= 0 && height < 100000;

  /** @param {HTMLIFrameElement} frame */
  const originOf = (frame) => new URL(frame.src, document.baseURI).origin;

  window.addEventListener('message', (event) => {
    const { type, height } = event.data ?? {};
    if (type !== 'bydelsblik-height' || !isHeight(height)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === event.source && originOf(frame) === event.origin) frame.height = String(height);
    }
  });
})();
