/** What the frame page says where an address asks for what it cannot give. Small: nothing else is loaded then. */
import type { Refusal } from '../../embed/read-query.js';
import { languageOf } from '../resolve-locale.js';

type Text = (name: string) => string;

const da: Readonly<Record<Refusal['code'], Text>> = {
  'no-tag': (known) => `Adressen siger ikke, hvad der skal vises. Skriv ?tag= med en af: ${known}.`,
  'unknown-tag': (name) => `Adressen beder om "${name}", som ikke findes her.`,
  'unknown-attribute': (name) => `Adressen angiver "${name}", som ikke kan bruges her. Det er udeladt.`,
  'foreign-src': () => 'Adressens src skal ligge på samme websted som denne side. Intet er hentet.',
  'bad-parent': (name) => `Adressens parent er "${name}"; skriv siden omkrings websted, fx https://intranet.example.`,
  'other-parent': (name) => `Siden omkring ligger ikke på ${name}. Den får ikke højden at vide.`,
};

const en: Readonly<Record<Refusal['code'], Text>> = {
  'no-tag': (known) => `The address does not say what to show. Write ?tag= with one of: ${known}.`,
  'unknown-tag': (name) => `The address asks for "${name}", which does not exist here.`,
  'unknown-attribute': (name) => `The address gives "${name}", which cannot be used here. It is left out.`,
  'foreign-src': () => 'The src in the address must be on the same site as this page. Nothing was loaded.',
  'bad-parent': (name) =>
    `The parent in the address is "${name}"; write the origin of the page around, e.g. https://intranet.example.`,
  'other-parent': (name) => `The page around is not on ${name}. It is not told the height.`,
};

/** A refusal in words, in the language that the widget would speak. */
export function refusalText({ code, name }: Refusal, language: string): string {
  return (languageOf(language) === 'da' ? da : en)[code](name);
}
