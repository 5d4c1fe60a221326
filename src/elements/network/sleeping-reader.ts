/** What a network's picture does before its reader is loaded: it only wakes. */
import type { NetworkPictureReader } from '../../render/html/network-drawing.js';

export function sleepingReader(wake: () => void): NetworkPictureReader {
  const rest = (): void => {};
  return {
    onFocus: wake,
    onPointerMove: wake,
    onPointerDown: wake,
    onPointerUp: rest,
    onPointerLeave: rest,
    onBlur: rest,
    onKeydown: rest,
    onClick: rest,
    onWheel: { handleEvent: wake },
  };
}
