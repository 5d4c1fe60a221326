/** Danish sentences about imports. Loaded only where something is imported. */
import { counted } from '../counted.js';
import type { FilePlace, NotText } from '../../model/import-findings.js';
import type { ImportLanguage } from './import-sentences.js';

const REASONS: Readonly<Record<string, string>> = {
  suppressed: 'skjult af hensyn til privatliv',
  'not-collected': 'ikke opgjort',
  'not-applicable': 'kan ikke forekomme',
  'not-yet-published': 'endnu ikke offentliggjort',
  'too-uncertain': 'for usikkert',
  withdrawn: 'trukket tilbage',
  unknown: 'mangler uden kendt grund',
  zero: 'nul',
};

const ROLES: Readonly<Record<string, string>> = {
  area: 'områdets kode',
  'area-name': 'områdets navn',
  period: 'tid',
  indicator: 'indikator',
  category: 'opdeling',
  value: 'tal',
  numerator: 'tæller',
  denominator: 'nævner',
  lower: 'nedre grænse',
  upper: 'øvre grænse',
  status: 'status',
  unit: 'enhed',
  ignore: 'ikke med',
  title: 'titel',
  start: 'begyndelse',
  end: 'slutning',
  amount: 'beløb',
};

const WHAT: Readonly<Record<string, string>> = { actors: 'aktører', ties: 'forbindelser', initiatives: 'indsatser' };

const NOT_TEXT: Readonly<Record<NotText, string>> = {
  workbook:
    'Filen er en Excel-projektmappe eller en anden zip-fil, ikke tekst. Gem arket som »CSV UTF-8«, eller pak zip-filen ud.',
  'old-workbook': 'Filen er en Excel-projektmappe af den gamle slags (.xls), ikke tekst. Gem arket som »CSV UTF-8«.',
  pdf: 'Filen er en PDF, og den kan der ikke læses tal af. Find tallene som regneark, og gem det som »CSV UTF-8«.',
};

function where({ line, field, pointer }: FilePlace): string {
  const parts = [
    line === undefined ? '' : `linje ${line}`,
    field === undefined || field === '' ? '' : `»${field}«`,
    pointer ? pointer : '',
  ].filter((part) => part !== '');
  const text = parts.join(', ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}: `;
}

const sign = (text: string): string =>
  text === '\t' ? 'tabulator' : text === ' ' ? 'mellemrum' : text === '' ? 'ingen' : `»${text}«`;

export const IMPORTS_DA: ImportLanguage = {
  where,
  issues: {
    'empty-file': () => 'Filen er tom.',
    'not-text': ({ kind }) => NOT_TEXT[kind],
    'unknown-format': ({ seen }) =>
      `Formatet kendes ikke (filen begynder med ${seen}). Brug CSV, JSON-stat, PX, GeoJSON, TopoJSON, GraphML eller GEXF.`,
    'file-too-large': ({ megabytes }) => `Filen fylder mere end ${megabytes} MB. Del den op.`,
    'broken-json': () =>
      'JSON-teksten kan ikke læses herfra. Ofte mangler et komma, et citationstegn eller en parentes.',
    'broken-xml': ({ found }) => `XML-teksten kan ikke læses ved »${found}«. Eksportér filen igen.`,
    'links-only': ({ count }) =>
      `Filen er en samling af ${counted(count, 'link', 'links')} uden tal. Hent det datasæt, du vil bruge.`,
    'no-figures': () =>
      'Der er ingen tal at importere. En tabel med tal skal have en kolonne med tal, en liste over indsatser en titel og en start, en liste over aktører et navn og en sektor, en liste over forbindelser en kolonne »fra« og en »til«.',
    'too-many-figures': ({ count, limit }) =>
      `Der er ${count} tal, men et dokument kan højst have ${limit}. Vælg færre år, områder eller opdelinger.`,
    'unreadable-file': ({ message }) => `Filen kunne ikke læses (${message}).`,
    'no-table': () => 'Der er overskrifter, men ingen rækker.',
    'unclosed-quote': () => 'Et citationstegn åbnes her og lukkes aldrig. Ret feltet.',
    'row-width': ({ expected, actual }) =>
      `Rækken har ${counted(actual, 'felt', 'felter')}, men der er ${counted(expected, 'kolonne', 'kolonner')}. Se efter et løst skilletegn.`,
    'unknown-column': ({ name, columns }) => `Der er ingen kolonne »${name}«. Kolonnerne er: ${columns}.`,
    'ambiguous-number': ({ example }) =>
      `»${example}« kan være både et tusindtal og et decimaltal, og intet andet i kolonnen viser hvilket. Kolonnen er udeladt; angiv decimaltegnet.`,
    'mixed-numbers': ({ first, second }) =>
      `Tallene er skrevet på to måder, »${first}« og »${second}«. Kolonnen er udeladt; ret den til én skrivemåde.`,
    'not-a-number': ({ text }) => `»${text}« er ikke et tal. Tallet er ikke med.`,
    'bad-time': ({ text }) => `»${text}« er ikke en periode. Skriv for eksempel 2024, 2024K1, 2024M03 eller 2023/24.`,
    'no-period': () => 'Intet fortæller, hvilken tid tallene gælder. Tilføj en kolonne med tid, eller angiv perioden.',
    'duplicate-figure': ({ what }) => `Der er to tal for ${what}. Kun det første er med.`,
    'duplicate-label': ({ label, codes }) =>
      `Flere områder hedder ${label} (${codes}). De holdes adskilt ved deres koder.`,
    'size-mismatch': ({ expected, actual }) =>
      `Der skal være ${counted(expected, 'værdi', 'værdier')}, men der er ${actual}. Hent filen igen.`,
    'missing-part': ({ part }) => `${part} mangler, og uden den kan filen ikke læses.`,
    'unknown-value': ({ text }) => `»${text}« findes ikke blandt værdierne.`,
    'timeval-mismatch': ({ expected, actual }) =>
      `Tidslisten har ${counted(actual, 'tid', 'tider')}, men der er ${counted(expected, 'værdi', 'værdier')}. Værdiernes egne navne er brugt.`,
    'broken-px': ({ found }) =>
      `PX-filen kan ikke læses ved »${found}«. Ofte mangler et citationstegn eller et semikolon.`,
    'unknown-crs': ({ crs }) =>
      `Koordinatsystemet (${crs}) kan ikke bruges. Eksportér kortet i WGS84 eller EPSG:25832.`,
    'bad-coordinates': ({ example }) => `${example} er ikke et punkt. Området er uden omrids.`,
    'geometry-left-out': ({ type, count }) =>
      `${counted(count, 'form', 'former')} af typen ${type} er udeladt; et område er en flade.`,
    'arcs-missing': ({ count }) =>
      `${counted(count, 'område', 'områder')} er udeladt, fordi filen mangler linjer. Eksportér den igen.`,
    'without-geometry': ({ count }) => `${counted(count, 'område', 'områder')} har intet omrids.`,
    'broken-topology': ({ found }) => `Topologien hænger ikke sammen (${found}). Eksportér filen igen.`,
    'no-outlines': () => 'Der er ingen flader i filen, kun punkter, linjer eller ingenting.',
    'too-many-positions': ({ limit }) => `Kortet har mere end ${limit} punkter. Forenkl det.`,
    'unknown-node': ({ id }) => `Forbindelsen går til »${id}«, som ikke findes. Den er udeladt.`,
    'node-without-id': () => 'En knude har intet navn. Den er udeladt.',
    'duplicate-node': ({ id }) => `»${id}« findes to gange. Kun den første er med.`,
    'person-left-out': ({ id }) =>
      `»${id}« er en person og er udeladt. Skriv funktionen i stedet, eller tilføj personen med basis og expires.`,
    'hypertie-left-out': () => 'En forbindelse mellem mere end to er udeladt.',
    'no-ties': () => 'Der er intet netværk i filen.',
    'unknown-word': ({ text }) =>
      `»${text}« kendes ikke og er sprunget over. Ret ordet, eller skriv det efter skemaet.`,
    'too-many-ties': ({ what, count, limit }) =>
      `Der er ${count} ${WHAT[what] ?? what}, men et dokument kan højst have ${limit}.`,
    'more-of-same': ({ of, count }) => `Der er ${count} fejl mere af samme slags (${of}).`,
  },
  decisions: {
    encoding: ({ encoding, sample }) => `Tegnsættet er læst som ${encoding}${sample === '' ? '' : `: ${sample}`}.`,
    separator: ({ separator }) => `Skilletegnet er ${sign(separator)}.`,
    'title-lines': ({ count }) => `${counted(count, 'linje', 'linjer')} over tabellen er læst som titel.`,
    'footnote-lines': ({ count }) =>
      `${counted(count, 'linje', 'linjer')} under tabellen er læst som ${count === 1 ? 'note' : 'noter'}.`,
    'duplicate-header': ({ header, name }) => `Overskriften »${header}« findes flere gange; denne kaldes »${name}«.`,
    'number-format': ({ decimal, thousands, example }) =>
      `Tal som »${example}« er læst med decimaltegn ${sign(decimal)} og tusindtegn ${sign(thousands)}.`,
    'column-role': ({ role }) => `Kolonnen er læst som ${ROLES[role] ?? role}.`,
    'wide-periods': ({ first, last, count }) =>
      `${counted(count, 'kolonne', 'kolonner')} fra ${first} til ${last} er læst som ${count === 1 ? 'tid' : 'tider'}.`,
    'missing-mark': ({ mark, reason, count }) =>
      `»${mark}« ${count > 0 ? `(${counted(count, 'gang', 'gange')}) ` : ''}er læst som: ${REASONS[reason] ?? reason}.`,
    'codes-as-text': ({ example }) => `Koder som ${example} er læst som tekst, så nuller foran bevares.`,
    'codes-padded': ({ example, count }) =>
      `${counted(count, 'kommunekode', 'kommunekoder')} har fået nullet foran igen, for eksempel ${example}.`,
    'total-found': ({ label }) => `»${label}« er læst som en sum og tælles ikke med blandt delene.`,
    'one-area': ({ name }) => `Filen har ingen områder. Alle tal er sat til »${name || 'Hele området'}«.`,
    'period-given': ({ period }) => `Alle tal er sat til ${period}.`,
    'period-kind': ({ example, period }) => `Tiden ${example} er læst som ${period}.`,
    unit: ({ unit, source }) =>
      `Enheden er læst som ${unit}${source === '' ? ', gættet ud fra tallene' : ` ud fra »${source}«`}.`,
    breakdown: ({ categories }) =>
      `Opdelingen med ${counted(categories, 'kategori', 'kategorier')} er blevet indikatorens opdeling.`,
    crossed: ({ count }) =>
      `Opdelingen med ${counted(count, 'kategori', 'kategorier')} er blevet til en indikator for hver.`,
    'language-chosen': ({ language, languages }) => `Teksterne er læst på ${language}; filen har ${languages}.`,
    'dataset-chosen': ({ name, count }) => `Af ${count} datasæt er »${name}« læst.`,
    crs: ({ crs }) => `Koordinaterne er læst som ${crs}.`,
    'axes-swapped': () => 'Akserne var byttet om og er vendt.',
    'heights-removed': ({ count }) => `${counted(count, 'højde', 'højder')} er fjernet.`,
    rewound: ({ count }) => `${count} omrids er vendt, så ydre rande løber mod uret.`,
    joined: ({ code, count }) => `${counted(count, 'form', 'former')} med koden ${code} er samlet til ét område.`,
    simplified: ({ before, after }) =>
      `Omridsene er forenklet fra ${before} til ${after} punkter; fælles grænser er bevaret.`,
    'area-key': ({ examples }) => `Områdernes koder er læst herfra: ${examples}.`,
    'actors-are-organisations': ({ count }) =>
      `${counted(count, 'aktør', 'aktører')} er læst som ${count === 1 ? 'organisation' : 'organisationer'}. Personer må ikke stå i et dokument uden grundlag.`,
    'tie-kind': ({ kind }) => `Forbindelser uden egen slags er læst som ${kind}.`,
    'word-read': ({ text, meaning }) => `»${text}« er læst som ${meaning}.`,
    'parallel-ties': ({ count }) =>
      `${counted(count, 'forbindelse', 'forbindelser')} går mellem de samme to som en anden. Alle er med.`,
  },
};
