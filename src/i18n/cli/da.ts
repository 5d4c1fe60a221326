/** Danish words of the command line. */
import { counted } from '../counted.js';
import { danishFormat } from '../format.da.js';
import type { CliMessages, CommandName } from './messages.js';

const COMMON = `  --lang da|en     beskedernes sprog (ellers systemets, ellers dansk)
  --json           output til maskiner på stdout
  --help           denne tekst`;

const seeHelp = (command: CommandName | undefined): string => `Se bydelsblik ${command ? `${command} ` : ''}--help.`;

export const da: CliMessages = {
  help: {
    main: `bydelsblik: dokumenter om bydelsarbejde, fra analytikerens filer til en side

Brug
  bydelsblik <kommando> [valg]

Kommandoer
  validate FIL                  siger, hvad der er galt i et dokument, og hvor
  import FIL… --out FIL         laver et dokument af CSV, JSON-stat, PX, GeoJSON, TopoJSON, GraphML eller GEXF
  protect FIL --out FIL         skjuler små tal og beviser, at ingen af dem kan regnes ud
  render FIL --out FIL          en side med tabeller og billeder, der ikke kræver script
  migrate FIL --out FIL         bringer et dokument op til den nyeste version

  bydelsblik <kommando> --help  fortæller mere

Valg
${COMMON}
  --version        programmets version

Afslutningskoder: 0 = gjort, intet galt. 1 = der er noget galt med en fil. 2 = kommandoen blev ikke forstået.`,
    validate: `bydelsblik validate FIL

Kontrollerer et dokument efter skemaet, hvad delene betyder sammen, og om omridsene passer til områderne; en fil med omrids
læses fra dokumentets egen mappe eller under den. Hvert fund har et sted i dokumentet.

Valg
  --allow-warnings afslut med 0, hvor der kun er advarsler
${COMMON}

Eksempel
  bydelsblik validate gladsaxe.json --json`,
    import: `bydelsblik import FIL… --out FIL

Laver ét dokument af en eller flere filer. Hvad hver fil er læst som, skrives som valg; sig andet med tilvalgene.

Valg
  --out FIL          dokumentet, der skrives
  --format FORMAT    csv json-stat px district-facts geojson topojson graphml gexf edge-list actor-list node-link initiatives
  --encoding NAVN    for eksempel windows-1252
  --decimal TEGN     , eller . for kolonner, der ikke selv viser det
  --role NAVN=ROLLE  en kolonnes eller dimensions rolle, kan gentages: area area-name period indicator category value
                     numerator denominator lower upper status unit from to ignore
  --mark=TEKST=GRUND hvad et tegn betyder, kan gentages: zero suppressed not-collected not-applicable
                     not-yet-published too-uncertain withdrawn unknown
  --period PERIODE   for filer uden tid            --area NAVN     for filer uden områder
  --breakdown NAVN   dimensionen, der bliver opdelingen
  --dataset NAVN     i et bundt eller en topologi  --language KODE i en fil på flere sprog
  --key NAVN         egenskaben med områdernes koder --keep ANDEL  af omridsenes punkter, 0 til 1
${COMMON}

Eksempel
  bydelsblik import ledige.csv bydele.geojson --role bydel=area-name --keep 0.2 --out bydele.json`,
    protect: `bydelsblik protect FIL --out FIL

Skjuler hvert tal, som dokumentets egen regel (privacy) skjuler, og så mange andre, som det kræver; afrunder, hvor reglen
siger det; og leder så efter en måde at regne et skjult tal ud på. Skriver intet, hvis der er en.

Valg
  --out FIL          dokumentet, der skrives
  --profile NAVN     open, standard eller sensitive, til dokumenter uden regel
${COMMON}

Eksempel
  bydelsblik protect bydele.json --out bydele.sikker.json`,
    render: `bydelsblik render FIL --out FIL

Skriver en side (FIL ender på .html) med sætning, billede og tabel for hver indikator, for kortet, indsatserne og
netværket; eller ét billede (FIL ender på .svg). Ingen af dem kræver script.

Valg
  --out FIL          det, der skrives
  --widget NAVN      kun indicator, map, timeline eller network
  --indicator ID     kun denne indikator           --form FORM      for eksempel trend eller ranking
  --width PX         billedernes bredde, ellers 800
${COMMON}

Eksempel
  bydelsblik render bydele.json --out bydele.html`,
    migrate: `bydelsblik migrate FIL --out FIL

Bringer et dokument af en ældre version op til den nyeste. Et dokument af nyeste version skrives uændret.

Valg
  --out FIL          dokumentet, der skrives
${COMMON}`,
  },
  unknownCommand: (name) => `Der er ingen kommando »${name}«. Se bydelsblik --help.`,
  unknownOption: (option, command) =>
    `Der er intet tilvalg ${option}${command ? ` til ${command}` : ''}. ${seeHelp(command)}`,
  valueMissing: (option, command) => `Der mangler noget efter ${option}. ${seeHelp(command)}`,
  valueNotTaken: (option, command) => `Der kan ikke stå noget efter ${option}. ${seeHelp(command)}`,
  noFile: 'Angiv en fil. Se --help.',
  noOut: 'Angiv med --out, hvilken fil der skal skrives. Se --help.',
  badValue: (option, asked, allowed) => `--${option} er "${asked}". Vælg en af disse: ${allowed}.`,
  badNumber: (option, asked, most) =>
    `--${option} er "${asked}". Skriv et tal over 0${most < Infinity ? `, højst ${most}` : ''}.`,
  badPeriod: (option, asked) =>
    `--${option} er "${asked}". Skriv en periode, for eksempel 2024, 2024-Q1, 2024-03 eller 2023/24.`,
  badEnding: (file) =>
    `--out er "${file}", men den slags filer laves ikke. Vælg et navn, der ender på .html for en side, eller på .svg for ét billede.`,
  nothingToDraw: (file) => `${file} har intet, der kan tegnes med de valg.`,
  cannotRead: (file, reason) => `${file} kan ikke læses (${reason}).`,
  cannotWrite: (file, reason) => `${file} kan ikke skrives (${reason}).`,
  place: (line, column) => `linje ${line}, tegn ${column}`,
  valid: (file) => `${file} er i orden.`,
  faulty: (file, errors, warnings, infos) =>
    `${file}: ${errors} fejl, ${counted(warnings, 'advarsel', 'advarsler')}, ${counted(infos, 'bemærkning', 'bemærkninger')}.`,
  severity: { error: 'fejl', warning: 'advarsel', info: 'bemærkning' },
  imported: (file, format, counts) => `${file} (${format}): ${counts}`,
  counts: {
    areas: (count) => counted(count, 'område', 'områder'),
    indicators: (count) => counted(count, 'indikator', 'indikatorer'),
    observations: (count) => counted(count, 'tal', 'tal'),
    initiatives: (count) => counted(count, 'indsats', 'indsatser'),
    actors: (count) => counted(count, 'aktør', 'aktører'),
    ties: (count) => counted(count, 'forbindelse', 'forbindelser'),
    features: (count) => counted(count, 'omrids', 'omrids'),
  },
  decisions: 'Valg',
  issues: 'Fund',
  written: (file) => `Skrevet: ${file}`,
  notWritten: (file) => `Ikke skrevet: ${file}`,
  nothingImported: 'Intet blev importeret.',
  noRule: 'Dokumentet har ingen regel om små tal. Tilføj privacy, eller vælg en med --profile.',
  protectedFigures: (hidden, rounded) => `${hidden} tal skjult, ${rounded} afrundet.`,
  auditPassed: (figures, hidden, sums) =>
    `Kontrol: ${figures} tal, heraf ${hidden} skjult, ${counted(sums, 'sum', 'summer')} set efter. Intet skjult tal kan regnes ud.`,
  auditFailed: (count) => `Kontrol: ${count} tal er ikke ${count === 1 ? 'sikkert' : 'sikre'}.`,
  finding: (fault, where) => `${where}: ${fault}`,
  faults: {
    small: 'er under grænsen og vises',
    'left-behind': 'er skjult, men der står tal ved siden af mærket',
    'given-away': 'er skjult, og summerne giver det tilbage',
    pinned: 'er skjult, og kun ét tal er muligt',
  },
  migrated: (from, to) => (from === to ? `Version ${from} er den nyeste.` : `Fra version ${from} til ${to}.`),
  legend: 'Signaturforklaring',
  table: 'Tabel',
  cut: (shown, all, file) =>
    `Tabellen viser ${danishFormat.number(shown)} af ${danishFormat.number(all)} rækker. Resten står i ${file}.`,
};
