/** Paints a picture's scene on its canvas: once it stands, and again for another scene, size or theme. Loaded for many marks. */
import type { ReactiveElement } from 'lit';
import { ThemeController } from '../../controllers/theme.js';
import { paintScene } from '../../render/canvas/paint-scene.js';
import { readTheme } from '../../theme/read-theme.js';
import type { Scene, SceneGroup } from '../../view/scene.js';

export class SceneCanvas {
  #host: ReactiveElement;
  #theme: ThemeController;
  /** What the canvas was last painted from. */
  #painted: readonly unknown[] = [];
  #paths = new Map<string, Path2D>();
  /** Pixels of the group that stays. */
  #kept: { readonly look: readonly unknown[]; readonly pixels: HTMLCanvasElement } | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#theme = new ThemeController(host);
  }

  paint(scene: Scene): void {
    const canvas = this.#host.renderRoot.querySelector<HTMLCanvasElement>('.plot > canvas');
    const from = [canvas, scene, canvas?.width, this.#theme.revision];
    const context = canvas?.getContext('2d');
    if (!canvas || !context || from.every((part, index) => part === this.#painted[index])) return;
    context.clearRect(0, 0, canvas.width, canvas.height);
    // Outlines that stay are not read again where only their colours change.
    const { groups } = scene;
    if (this.#paths.size > 3 * groups.length) this.#paths.clear();
    const options = { theme: readTheme(canvas), scale: canvas.width / scene.width, paths: this.#paths };
    const putKept = (group: SceneGroup): boolean => {
      const { width, height } = canvas;
      const look = [group, width, height, this.#theme.revision];
      if (!look.every((part, index) => part === this.#kept?.look[index])) {
        const pixels = canvas.ownerDocument.createElement('canvas');
        Object.assign(pixels, { width, height });
        const own = pixels.getContext('2d');
        if (!own) return false;
        paintScene(own, { ...scene, groups: [group] }, options);
        this.#kept = { look, pixels };
      }
      context.save();
      context.resetTransform();
      context.globalAlpha = 1;
      context.drawImage(this.#kept!.pixels, 0, 0);
      context.restore();
      return true;
    };
    paintScene(context, scene, { ...options, putKept });
    this.#painted = from;
  }
}
