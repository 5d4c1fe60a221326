/** Paints a network's scene on its canvas: once it stands, and again for another scene, size or theme. */
import type { ReactiveElement } from 'lit';
import { ThemeController } from '../../controllers/theme.js';
import { readTheme } from '../../theme/read-theme.js';
import type { Scene } from '../../view/scene.js';

export class SceneCanvas {
  #host: ReactiveElement;
  #theme: ThemeController;
  /** What the canvas was last painted from. */
  #painted: readonly unknown[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#theme = new ThemeController(host);
  }

  /** @param usePainter undefined while the painter is on its way. */
  paint(
    scene: Scene | undefined,
    usePainter: () => typeof import('../../render/canvas/paint-scene.js') | undefined,
  ): void {
    const canvas = this.#host.renderRoot.querySelector<HTMLCanvasElement>('.plot > canvas');
    if (!canvas || !scene) return;
    const painter = usePainter();
    const from = [canvas, scene, canvas.width, this.#theme.revision];
    if (!painter || from.every((part, index) => part === this.#painted[index])) return;
    const context = canvas.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, canvas.width, canvas.height);
    painter.paintScene(context, scene, { theme: readTheme(canvas), scale: canvas.width / scene.width });
    this.#painted = from;
  }
}
