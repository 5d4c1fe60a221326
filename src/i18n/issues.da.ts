/** Danish sentences about issues. Loaded only where there is something to tell. */
import { counted } from './counted.js';
import type { IssueLanguage, IssueSentences } from './issue-sentences.js';

const TYPES: Readonly<Record<string, string>> = {
  string: 'en tekst',
  number: 'et tal',
  integer: 'et helt tal',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'et objekt',
  null: 'null',
  undefined: 'ingenting',
  instance: 'et objekt af en klasse',
};

const PARTS: Readonly<Record<string, string>> = {
  observations: 'observationer',
  initiatives: 'indsatser',
  actors: 'aktører',
  ties: 'forbindelser',
  coordinates: 'koordinater',
};

/** "string+object" → "en tekst eller et objekt". */
function typeWords(types: string): string {
  return types
    .split('+')
    .map((type) => TYPES[type] ?? type)
    .join(' eller ');
}

function meant(suggestion: string): string {
  return suggestion === '' ? '' : ` Mente du »${suggestion}«?`;
}

function range(lower: number, upper: number): string {
  if (upper === Infinity) return `mindst ${lower}`;
  return lower === -Infinity ? `højst ${upper}` : `mellem ${lower} og ${upper}`;
}

function loadFailed(address: string, status: number): string {
  if (status === 0) return `${address} kunne ikke hentes. Kontrollér adressen og netforbindelsen, og prøv igen.`;
  if (status === 404) return `${address} findes ikke (fejl 404). Kontrollér adressen.`;
  if (status === 401 || status === 403) {
    return `${address} kræver adgang (fejl ${status}). Log ind, eller bed ejeren af filen om adgang.`;
  }
  return `${address} kunne ikke hentes (fejl ${status}). Prøv igen om lidt, eller spørg den, der driver serveren.`;
}

const sentences: IssueSentences = {
  'load-failed': ({ address, status }) => loadFailed(address, status),
  'load-timeout': ({ address, seconds }) =>
    `${address} svarede ikke inden for ${counted(seconds, 'sekund', 'sekunder')}. Prøv igen, eller giv bydel-source en højere timeout.`,
  'foreign-address': ({ address }) =>
    `${address} må ikke hentes. Brug en adresse med http eller https; filer, som et dokument henviser til, skal ` +
    'ligge på samme server som dokumentet.',
  'integrity-failed': ({ address }) =>
    `${address} er ikke den fil, der blev låst: indholdet passer ikke til integrity. Brug den oprindelige fil, eller ` +
    'skriv filens nye værdi i integrity.',
  stale: ({ address, updated }) =>
    `Nye tal kunne ikke hentes fra ${address}. Tallene${updated === '' ? '' : ` fra ${updated}`} vises stadig. Genindlæs ` +
    'siden for at prøve igen.',
  'not-json': ({ address }) =>
    `${address === '' ? 'Indholdet' : address} er ikke JSON, men noget andet, for eksempel en loginside. Åbn ` +
    'adressen i browseren, og se, hvad der kommer.',
  'file-not-found': ({ address, folder }) =>
    `Filen ${address} findes ikke i ${folder}, eller den kan ikke læses. Læg den dér, eller ret navnet i dokumentet; ` +
    'fra nettet hentes intet.',
  'file-empty': ({ address }) => `Filen ${address} er tom. Hent filen igen, eller peg på en anden.`,
  'file-not-json': ({ address, looks }) =>
    looks === 'page'
      ? `Filen ${address} er ikke JSON, men ligner en webside. Hent selve filen i stedet for den side, der viser den.`
      : `Filen ${address} er ikke JSON, for den begynder ikke med { eller [. Peg på en anden fil; tabeller og andre ` +
        'formater læses med import.',
  'json-syntax': ({ line, column, address }, where) =>
    `${address ? `I ${address}` : where} kan JSON-teksten ikke læses fra linje ${line}, tegn ${column}. Ret teksten dér; ofte mangler et ` +
    'komma, et citationstegn eller en parentes.',
  unreadable: ({ message }, where) =>
    `${where} kunne objektet ikke læses (${message}). Brug et almindeligt objekt, som det kommer fra JSON.`,
  'not-an-object': ({ actual }, where) =>
    `${where} står ${typeWords(actual)}, men et dokument er et objekt. Begynd med { "version": "1.0" }.`,
  'version-missing': (_, where) => `${where} mangler feltet version. Tilføj "version": "1.0".`,
  'version-unknown': ({ version }, where) =>
    `${where} står version ${version}, som ikke kendes her. Skriv versionen som tekst, for eksempel "1.0", eller ` +
    'brug en nyere udgave af bydelsblik.',

  'too-large': ({ address, megabytes }, where) =>
    `${address ? `${address} fylder` : `${where} står`} mere end de ${megabytes} MB, der læses. Del det op, eller ` +
    'brug kolonner og rækker til observationerne.',
  'too-deep': ({ limit }, where) =>
    `${where} ligger lister og objekter mere end ${counted(limit, 'niveau', 'niveauer')} inde i hinanden. Gør dokumentet fladere.`,
  'too-many': ({ what, count, limit }, where) =>
    `${where} er der ${count} ${PARTS[what]}, men højst ${limit} læses. Del dokumentet op.`,
  'string-too-long': ({ length, limit }, where) =>
    `${where} er teksten på ${length} tegn udeladt. Skriv højst ${limit} tegn.`,

  'wrong-type': ({ expected, actual }, where) =>
    `${where} står ${typeWords(actual)}, men der skal stå ${typeWords(expected)}. Ret værdien; den er udeladt.`,
  'not-finite': (_, where) => `${where} er tallet ikke et endeligt tal. Skriv et tal, eller udelad feltet.`,
  'out-of-range': ({ actual, lower, upper }, where) =>
    `${where} står ${actual}, men tallet skal være ${range(lower, upper)}. Ret tallet; det er udeladt.`,
  'wrong-length': ({ expected, actual }, where) =>
    `${where} har listen ${counted(actual, 'værdi', 'værdier')}, men den skal have ${expected}. Ret listen; den er udeladt.`,
  'not-in-list': ({ actual, allowed, suggestion }, where) =>
    `${where} står »${actual}«, som ikke kan bruges.${meant(suggestion)} Vælg en af: ${allowed}.`,
  'bad-id': ({ actual }, where) =>
    `${where} er »${actual}« ikke et id. Brug små bogstaver a–z, tal, bindestreg, understregning og punktum.`,
  'bad-category-id': ({ actual }, where) =>
    `${where} er »${actual}« ikke navnet på en kategori. Brug bogstaver a–z, tal, bindestreg, plus, understregning ` +
    'og punktum.',
  'bad-period': ({ actual }, where) =>
    `${where} er »${actual}« ikke en periode. Skriv for eksempel 2024, 2024-Q1, 2024-03-15, 2023/24 eller 2022..2023.`,
  'bad-end': ({ actual }, where) =>
    `${where} er »${actual}« ikke en slutning. Skriv en periode som 2025-12, eller "open" eller "unknown".`,
  'bad-partial-date': ({ actual }, where) =>
    `${where} er »${actual}« ikke en dato. Skriv for eksempel 2026-10-01, 2026-10 eller 2026.`,
  'bad-link': ({ actual }, where) =>
    `${where} er »${actual}« ikke et link, der kan følges. Begynd med https://, http:// eller mailto:.`,
  'bad-language': ({ actual }, where) => `${where} er »${actual}« ikke en sprogkode. Skriv for eksempel da eller en.`,
  'bad-currency': ({ actual }, where) => `${where} er »${actual}« ikke en valuta. Skriv tre store bogstaver som DKK.`,
  'missing-property': ({ property, suggestion }, where) =>
    `${where} mangler ${property}.${suggestion === '' ? '' : ` Er det »${suggestion}«, der skulle hedde sådan?`} ` +
    `Tilføj ${property}.`,
  'unknown-field': ({ fields, count }, where) =>
    `${where} ${count === 1 ? 'står et felt' : `og andre steder står ${count} felter`}, som ikke kendes: ${fields}. ` +
    'Ret navnet, eller lad det stå; det vises ikke.',
  'attribute-not-allowed': ({ attribute }, where) =>
    `${where} er attributten ${attribute} udeladt, for den må ikke stå i et dokument. Sæt den på siden i stedet.`,
  'forbidden-key': ({ key }, where) =>
    `${where} er feltet udeladt, for et felt må ikke hedde ${key}. Giv det et andet navn.`,

  'duplicate-id': ({ id }, where) =>
    `${where} står »${id}«, som allerede er brugt i samme liste. Giv posten et andet navn; kun den første er med.`,
  'unknown-reference': ({ id, part, suggestion }, where) =>
    `${where} henvises til »${id}«, som ikke findes i ${part}.${meant(suggestion)} Ret henvisningen, eller tilføj ` +
    `posten i ${part}.`,
  'dropped-with': ({ id, count }, where) =>
    `${where} er »${id}« udeladt, og derfor også ${count === 1 ? 'én henvisning' : `${count} henvisninger`} til ` +
    'den. Ret posten, så kommer resten med.',
  'circular-parent': ({ id }, where) =>
    `${where} bliver »${id}« en del af sig selv. Henvisningen er udeladt; peg på en post længere oppe.`,
  'missing-end': (_, where) =>
    `${where} mangler end. Skriv hvornår indsatsen slutter, "open" hvis ingen slutning er planlagt, eller "unknown".`,
  'end-before-start': ({ start, end }, where) =>
    `${where} ligger slutningen ${end} før begyndelsen ${start}. Ret den af dem, der er forkert.`,
  'incomplete-limit': (_, where) =>
    `${where} mangler grænsen. Skriv value, eller multiplier med area eller series, eller ruleSet med criterion.`,
  'person-without-basis': ({ id }, where) =>
    `${where} er personen »${id}« udeladt. Tilføj basis og expires, eller beskriv funktionen i stedet for personen.`,
  'both-given': ({ kept, dropped }, where) =>
    `${where} står både ${kept} og ${dropped}. Slet det ene; her er ${kept} brugt.`,

  'missing-column': ({ column }, where) =>
    `${where} mangler kolonnen ${column}, så ingen rækker kan læses. Tilføj kolonnen.`,
  'duplicate-column': ({ column }, where) =>
    `${where} står kolonnen ${column} igen. Slet den, eller giv den et andet navn; kun den første bliver læst.`,
  'row-length': ({ expected, actual }, where) =>
    `${where} har rækken ${counted(actual, 'felt', 'felter')}, men der er ${counted(expected, 'kolonne', 'kolonner')}. Ret rækken; den er udeladt.`,
  'unknown-category': ({ category, indicator }, where) =>
    `${where} står kategorien »${category}«, som ${indicator} ikke har. Ret den, eller tilføj den under breakdown.`,
  'duplicate-observation': ({ indicator, area, period, category }, where) =>
    `${where} står endnu en værdi for ${[indicator, area, period, category].filter(Boolean).join(', ')}. Slet den ` +
    'ene; kun den første er med.',
  'value-and-missing': ({ missing }, where) =>
    `${where} står en værdi, selv om den skulle mangle (${missing}). Værdien er udeladt; slet værdien eller missing.`,
  'missing-reason': ({ count }, where) =>
    `${where}${count === 1 ? '' : ` og ${count - 1} andre steder`} mangler en værdi, og grunden er ikke angivet. Skriv grunden i ` +
    'missing, for eksempel "not-collected".',
  'bad-interval': ({ lower, upper }, where) =>
    `${where} ligger værdien uden for intervallet ${lower}–${upper}. Intervallet er udeladt; ret lower eller upper.`,
  'privacy-hidden': ({ count }, where) =>
    `${where} er ${count === 1 ? 'ét tal' : `${count} tal`} skjult på grund af dokumentets egen regel om små ` +
    'tal. Beskyt tallene, før dokumentet udgives.',

  'geo-no-features': (_, where) =>
    `${where} er ingen områder at tegne. Læg en FeatureCollection eller en Topology i filen.`,
  'geo-broken-arcs': ({ count }, where) =>
    `${where} mangler linjer, som ${counted(count, 'område', 'områder')} bruger. ${count === 1 ? 'Det' : 'De'} er udeladt; gem TopoJSON-filen igen.`,
  'geo-no-object': ({ object, used }, where) =>
    `${where} er der intet objekt »${object}«. ${used ? `»${used}« er brugt` : 'Intet er tegnet'}; ret object.`,
  'geo-bad-positions': ({ count }, where) =>
    `${where} har ${counted(count, 'omrids eller punkt', 'omrids og punkter')} koordinater, der ikke er tal. ${count === 1 ? 'Det' : 'De'} er udeladt; ret filen.`,
  'geo-empty': ({ count }, where) =>
    `${where} har ${counted(count, 'område', 'områder')} ingen geometri. Alle områder står stadig i listen.`,
  'geo-other-shape': ({ type, count }, where) =>
    `${where} er ${counted(count, 'geometri', 'geometrier')} af typen ${type}, som ikke tegnes. Kortet viser flader og punkter.`,
  'geo-heights': ({ count }, where) =>
    `${where} har ${counted(count, 'koordinat', 'koordinater')} en højde. Den er ikke brugt.`,
  'geo-crs': ({ crs }, where) => `${where} er koordinaterne læst som ${crs}. Passer det ikke, så ret crs.`,
  'geo-crs-differs': ({ written, crs }, where) =>
    written
      ? `${where} står ${written}, men koordinaterne er læst som ${crs}. Ret crs.`
      : `${where} er der ikke skrevet noget koordinatsystem. Koordinaterne er læst som ${crs}; skriv det i crs.`,
  'geo-unknown-crs': ({ crs }, where) =>
    `${where} er koordinaterne i et ukendt system${crs ? ` (${crs})` : ''} og tegnet, som de står. Gem filen i WGS84 eller EPSG:25832.`,
  'geo-axes-swapped': ({ count }, where) =>
    `${where} står breddegrad før længdegrad i ${counted(count, 'område', 'områder')}. De er byttet om; gem filen med længdegrad først.`,
  'geo-key-missing': ({ key, used }, where) =>
    `${where} er der ingen egenskab »${key}« med områdernes id eller kode. »${used}« er brugt; ret key.`,
  'geo-codes-padded': ({ key }, where) =>
    `${where} har koderne i »${key}« ikke de samme nuller forrest som i dokumentet. De er genkendt alligevel.`,
  'geo-areas-unmatched': ({ count, examples }, where) =>
    `${where} mangler ${count} af dokumentets områder: ${examples}, som kun står i listen. Tilføj omrids, eller giv et point.`,
  'geo-features-unmatched': ({ count, key, examples, meant }, where) =>
    `${where} er ${counted(count, 'område', 'områder')}, som dokumentet ikke kender på »${key}«: ${examples}. ${meant ? `Måske er det: ${meant}. ` : ''}Alt sådant er kun tegnet som omgivelser.`,
  'geo-names-alike': ({ count, key, examples }, where) =>
    `${where} er ${counted(count, 'område', 'områder')} genkendt, selv om »${key}« er skrevet anderledes end i dokumentet: ${examples}. Ret det ene, hvis de ikke er de samme.`,
  'geo-joined': ({ count, examples }, where) =>
    `${where} har ${counted(count, 'område', 'områder')} flere omrids, som er lagt sammen: ${examples}. Giv dem hver sit id, hvis de er flere områder.`,
  'geo-object-chosen': ({ object, count }, where) =>
    `${where} er der ${count} objekter. »${object}« er brugt; skriv et andet i object, hvis det er forkert.`,
  'geo-rewound': ({ count }, where) =>
    `${where} løber ${counted(count, 'ring', 'ringe')} den anden vej rundt, end GeoJSON beder om. De er vendt.`,
  'geo-unclosed': ({ count }, where) =>
    `${where} er ${counted(count, 'ring', 'ringe')} ikke lukket. Det er gjort fra sidste til første hjørne.`,
  'geo-flat': ({ count }, where) =>
    `${where} omslutter ${counted(count, 'omrids', 'omrids')} intet, eller krydser sig selv, så intet er tilbage. Det er tegnet, som det står, eller som et punkt; ret filen.`,
  'geo-encoding': (_, where) =>
    `${where} er filen ikke UTF-8. Den er læst som Windows-1252; gem den som UTF-8, hvis bogstaver er forkerte.`,
  'geo-meridian': (_, where) => `${where} går kortet over 180. længdegrad. Begge sider er tegnet op ad hinanden.`,

  'unknown-source': ({ id }) => `Der er ingen bydel-source med id »${id}« på siden. Ret attributten source.`,
  'no-document': () =>
    'Denne bydel-source har intet dokument. Sæt src, giv den data, eller læg et script af typen application/json i den.',
  'draw-failed': ({ tag }) => `<${tag}> kunne ikke tegnes. Genindlæs siden; fortsætter det, så meld fejlen.`,

  'more-issues': ({ of, count }, where) =>
    `${where} er der ${count} fejl mere af samme slags (${of}). Ret de første først.`,
};

export const ISSUES_DA: IssueLanguage = {
  sentences,
  where: (pointer, address) =>
    pointer === '' ? `I ${address || 'dokumentet'}` : `Ved ${pointer}${address && ` i ${address}`}`,
  recordDropped: (record) => ` Derfor er hele ${record} udeladt.`,
};
