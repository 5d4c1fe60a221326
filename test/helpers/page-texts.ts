/** The texts of pictures as they stand on the page, also in widgets inside widgets: none may lie on another or be cut off. */

interface PageText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Letters reach this far above and below their baseline, em: the box of the line is higher than what is seen of it. */
const ABOVE = 0.74;
const BELOW = 0.21;
/** Boxes may touch, px. */
const TOLERANCE = 1;

/** Everything below `root`, shadow roots included, that `selector` fits. */
export function deepQuery<T extends Element>(root: ParentNode, selector: string): T[] {
  const own = [...root.querySelectorAll<T>(selector)];
  const hosts = [...root.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
  return [...own, ...hosts.flatMap(({ shadowRoot }) => deepQuery<T>(shadowRoot!, selector))];
}

function pageText(element: SVGTextElement): PageText | undefined {
  const { left, right, width } = element.getBoundingClientRect();
  const matrix = element.getScreenCTM();
  const text = element.textContent.trim();
  if (!width || !matrix || !text) return undefined;
  const size = parseFloat(getComputedStyle(element).fontSize) * matrix.d;
  const baseline = Number(element.getAttribute('y') ?? 0) * matrix.d + matrix.f;
  return { text, left, right, top: baseline - size * ABOVE, bottom: baseline + size * BELOW };
}

function overlap(a: PageText, b: PageText): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE
  );
}

const isText = (text: PageText | undefined): text is PageText => text !== undefined;

/** What is wrong with the texts of one picture, in words. Empty is good. */
function faultsOf(picture: SVGSVGElement): string[] {
  const texts = [...picture.querySelectorAll('text')].map(pageText).filter(isText);
  const frame = picture.getBoundingClientRect();
  const cut = texts
    .filter(({ left, right, top, bottom }) =>
      [frame.left - left, right - frame.right, frame.top - top, bottom - frame.bottom].some((over) => over > TOLERANCE),
    )
    .map(({ text }) => `"${text}" is cut off`);
  const pairs = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `"${one.text}" lies on "${other.text}"`),
  );
  return [...cut, ...pairs];
}

/** What is wrong with the texts of every picture below `root`, in words. Empty is good. */
export function textFaults(root: ParentNode): string[] {
  return deepQuery<SVGSVGElement>(root, '.plot svg, svg.plot').flatMap(faultsOf);
}
