/** Draws a scene as SVG where a template wants it. The drawing is kept as long as its place is. */
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ChildPart, type DirectiveParameters } from 'lit/directive.js';
import type { Scene } from '../../view/scene.js';
import { SceneDrawing } from './scene-drawing.js';

class SceneDirective extends Directive {
  #drawing: SceneDrawing | undefined;

  /** On a server there is nothing to draw with: `render/static` writes scenes there. */
  override render(_scene: Scene, _prefix: string): unknown {
    return nothing;
  }

  override update(_part: ChildPart, [scene, prefix]: DirectiveParameters<this>): unknown {
    const isNew = this.#drawing?.prefix !== prefix;
    if (isNew) this.#drawing = new SceneDrawing(prefix);
    this.#drawing?.draw(scene);
    return isNew ? this.#drawing?.svg : noChange;
  }
}

const drawing = directive(SceneDirective);

export interface RenderSceneOptions {
  /** Begins every id. Two scenes in one shadow root need different ones. Default "scene". */
  readonly prefix?: string;
}

/** A whole `<svg>`. The same scene again costs nothing; another one, what differs. */
export function renderScene(scene: Scene, { prefix = 'scene' }: RenderSceneOptions = {}): TemplateResult {
  return html`${drawing(scene, prefix)}`;
}
