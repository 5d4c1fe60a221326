/** Opens a page under the strict policy in a frame. Frames are removed after every test. */

export interface PolicyPage {
  readonly document: Document;
  readonly customElements: CustomElementRegistry;
  /** What the policy has stopped so far, in words. */
  readonly violations: readonly string[];
}

interface PolicyWindow extends Window {
  readonly customElements: CustomElementRegistry;
  readonly violations: readonly string[];
}

const frames = new Set<HTMLIFrameElement>();

/** @param address of a page under `/test/policy/` that loads `report.js` first; settles when the page has loaded */
export async function openPolicyPage(address: string): Promise<PolicyPage> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.src = address;
  frames.add(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const { document: page, customElements: registry, violations } = frame.contentWindow as unknown as PolicyWindow;
  return { document: page, customElements: registry, violations };
}

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});
