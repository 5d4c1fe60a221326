/** The dashboard of a document as a list that can be changed. Nothing is changed in place. */

/**
 * @typedef {{ readonly tag?: string, readonly attributes?: Readonly<Record<string, string>> }} Cell
 * @typedef {{ readonly heading?: unknown, readonly widgets?: readonly Cell[] }} Section
 * @typedef {{ readonly section: number, readonly index: number, readonly cell: Cell }} Placed
 */

/** @param {any} document @returns {Section[]} */
function sectionsOf(document) {
  const sections = document?.dashboard?.sections;
  return Array.isArray(sections) ? sections.map((one) => ({ ...one, widgets: [...(one?.widgets ?? [])] })) : [];
}

/** @param {any} document @returns {readonly Placed[]} its widgets from the top */
export function cellsOf(document) {
  return sectionsOf(document).flatMap(({ widgets = [] }, section) =>
    widgets.map((cell, index) => ({ section, index, cell })),
  );
}

/** @param {any} document @param {readonly Section[]} sections */
const withSections = (document, sections) => ({ ...document, dashboard: { ...document.dashboard, sections } });

/** @param {any} document @param {Cell} cell goes last */
export function addCell(document, cell) {
  const sections = sectionsOf(document);
  const last = sections.at(-1);
  if (!last) return withSections(document, [{ widgets: [cell] }]);
  return withSections(document, [...sections.slice(0, -1), { ...last, widgets: [...(last.widgets ?? []), cell] }]);
}

/** A section without widgets goes too. @param {any} document @param {Placed} placed */
export function removeCell(document, { section, index }) {
  const sections = sectionsOf(document).map((one, at) =>
    at === section ? { ...one, widgets: (one.widgets ?? []).filter((_, place) => place !== index) } : one,
  );
  return withSections(
    document,
    sections.filter(({ widgets }) => widgets?.length),
  );
}

/**
 * One place up or down; past the end of a section it goes into the next one.
 *
 * @param {any} document
 * @param {Placed} placed
 * @param {1 | -1} step
 */
export function moveCell(document, { section, index, cell }, step) {
  const sections = sectionsOf(document);
  const own = /** @type {Cell[]} */ (sections[section]?.widgets);
  own.splice(index, 1);
  const place = index + step;
  if (place >= 0 && place <= own.length) own.splice(place, 0, cell);
  else {
    const next = /** @type {Cell[] | undefined} */ (sections[section + step]?.widgets);
    if (!next) own.splice(index, 0, cell);
    else if (step > 0) next.unshift(cell);
    else next.push(cell);
  }
  return withSections(
    document,
    sections.filter(({ widgets }) => widgets?.length),
  );
}
