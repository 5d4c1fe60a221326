/** A smallest element for the tests of controllers: it counts its updates and shows one box. */
import { LitElement, html, type TemplateResult } from 'lit';

export class TestHost extends LitElement {
  updates = 0;

  /** Resolves with the next update. */
  nextUpdate(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #waiting: (() => void)[] = [];

  protected override updated(): void {
    this.updates += 1;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  protected override render(): TemplateResult {
    return html`<div class="base"><slot></slot></div>`;
  }
}
customElements.define('bydel-test-host', TestHost);

/** Not yet in the page, so that a test can add its controller first. */
export function createHost(): TestHost {
  const host = document.createElement('bydel-test-host') as TestHost;
  host.style.setProperty('display', 'block');
  hosts.push(host);
  return host;
}

/** Frames in which nothing is expected to happen. */
export async function frames(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

const hosts: TestHost[] = [];
afterEach(() => {
  for (const host of hosts.splice(0)) host.remove();
});
