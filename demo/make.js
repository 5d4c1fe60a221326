/** Elements from code. Text stays text: nothing here reads markup. */

/**
 * @param {string} name
 * @param {Readonly<Record<string, unknown>>} [properties] properties of the element where it has them, else attributes;
 * undefined and false leave an attribute out
 * @param {...(Node | string)} children
 * @returns {any} the element
 */
export function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in element) Reflect.set(element, key, value);
    else if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

/**
 * @param {string} label
 * @param {() => unknown} press
 * @param {Readonly<Record<string, unknown>>} [properties]
 */
export const button = (label, press, properties = {}) =>
  make('button', { type: 'button', className: 'tool', textContent: label, onclick: press, ...properties });

let made = 0;

/**
 * A control under its name.
 *
 * @param {string} label
 * @param {any} control
 * @param {string} [hint] a sentence that the control is described by
 */
export function labelled(label, control, hint) {
  made += 1;
  control.id ||= `field-${made}`;
  const name = make('label', { htmlFor: control.id, textContent: label });
  if (!hint) return make('div', { className: 'field' }, name, control);
  const text = make('p', { id: `${control.id}-hint`, className: 'hint', textContent: hint });
  control.setAttribute('aria-describedby', text.id);
  return make('div', { className: 'field' }, name, control, text);
}

/**
 * @param {readonly (readonly [value: string, label: string])[]} choices
 * @param {string | readonly string[]} chosen
 * @param {Readonly<Record<string, unknown>>} [properties]
 */
export function select(choices, chosen, properties = {}) {
  const values = [chosen].flat();
  const options = choices.map(([value, label]) => new Option(label, value, false, values.includes(value)));
  return make('select', properties, ...options);
}

/** Lets the page breathe between two slices of work. */
export const nextTask = () => new Promise((resolve) => setTimeout(resolve));
