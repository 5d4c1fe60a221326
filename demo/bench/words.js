/** Every text of the bench in Danish and English. */

/** @typedef {'da' | 'en'} Language */

/** @type {Readonly<Record<string, readonly [da: string, en: string]>>} */
export const WORDS = {
  // Start.
  bench: ['Værksted', 'Workbench'],
  intro: [
    'Åbn en fil med jeres tal, vælg en figur, og kopiér tagget til jeres side.',
    'Open a file with your figures, choose a chart, and copy the tag to your page.',
  ],
  promise: [
    'Intet forlader browseren: Siden sender ikke, hvad du åbner eller skriver, og dens regler (CSP) forhindrer, at den kan.',
    'Nothing leaves the browser: the page does not send what you open or write, and its policy (CSP) keeps it from doing so.',
  ],
  open: ['Åbn fil', 'Open file'],
  openHint: [
    'CSV, JSON-stat, PX, GeoJSON, TopoJSON, GraphML, GEXF, lister eller et dokument. Du kan også trække filen hertil eller indsætte en tabel.',
    'CSV, JSON-stat, PX, GeoJSON, TopoJSON, GraphML, GEXF, lists or a document. You can also drop the file here or paste a table.',
  ],
  paste: ['Indsæt', 'Paste'],
  sample: ['Vis eksempel', 'Show sample'],
  undo: ['Fortryd', 'Undo'],
  redo: ['Gentag', 'Redo'],
  discard: ['Smid væk', 'Throw away'],
  discarded: [
    'Det lille dokument er tilbage. Fortryd henter dit arbejde igen.',
    'The small document is back. Undo brings your work again.',
  ],
  kept: ['Arbejdet er gemt i denne browser.', 'The work is kept in this browser.'],
  notKept: [
    'Dokumentet er for stort til at blive gemt i browseren. Hent det som JSON.',
    'The document is too large to be kept in the browser. Download it as JSON.',
  ],
  // Document.
  document: ['Dokument', 'Document'],
  editor: ['Dokument som JSON', 'Document as JSON'],
  editorHint: [
    'Ctrl+mellemrum giver forslag. Escape og derefter Tab går videre til næste felt.',
    'Ctrl+Space gives suggestions. Escape and then Tab goes on to the next field.',
  ],
  problems: ['Problemer', 'Problems'],
  noProblems: ['Ingen problemer.', 'No problems.'],
  oneProblem: ['1 problem. Vælg det for at gå til stedet.', '1 problem. Select it to go to the place.'],
  manyProblems: ['{0} problemer. Vælg et for at gå til stedet.', '{0} problems. Select one to go to the place.'],
  listed: [' De første {0} er vist.', ' The first {0} are listed.'],
  error: ['Fejl', 'Error'],
  warning: ['Advarsel', 'Warning'],
  info: ['Oplysning', 'Note'],
  place: ['Linje {0}, tegn {1}', 'Line {0}, column {1}'],
  stale: [
    'Teksten kan ikke læses lige nu. Figuren viser det seneste, der kunne læses.',
    'The text cannot be read right now. The chart shows the last that could.',
  ],
  // Import.
  imported: ['Fra filen', 'From the file'],
  reading: ['{0} bliver læst …', 'Reading {0} …'],
  stop: ['Stop', 'Stop'],
  read: ['{0} er læst som {1}.', '{0} was read as {1}.'],
  notRead: ['{0} kunne ikke bruges. Se hvorfor herunder.', '{0} could not be used. See why below.'],
  opened: ['{0} er åbnet.', '{0} is open.'],
  tooLarge: ['{0} fylder {1} MB. Bænken tager op til {2} MB.', '{0} is {1} MB. The bench takes up to {2} MB.'],
  decisions: ['Sådan er filen forstået', 'How the file was understood'],
  importIssues: ['Værd at se efter', 'Worth a look'],
  change: ['Ret forståelsen', 'Correct the understanding'],
  again: ['Læs filen igen', 'Read the file again'],
  replaceMode: ['Som nyt dokument', 'As a new document'],
  addMode: ['Læg til dokumentet', 'Add to the document'],
  format: ['Format', 'Format'],
  byItself: ['Afgøres af filen', 'Decided by the file'],
  encoding: ['Tegnsæt', 'Encoding'],
  decimal: ['Decimaltegn', 'Decimal mark'],
  period: ['Periode for alle tal', 'Period of all figures'],
  area: ['Område for alle tal', 'Area of all figures'],
  breakdown: ['Opdeling', 'Breakdown'],
  fileLanguage: ['Sprog i filen', 'Language of the file'],
  dataset: ['Datasæt', 'Data set'],
  key: ['Felt med områdernes koder', 'Field with the areas’ codes'],
  keep: ['Del af omridsenes punkter (0–1)', 'Share of the outlines’ points (0–1)'],
  marks: ['Mærker for manglende tal', 'Marks of missing figures'],
  marksHint: ['For eksempel: ..=suppressed, -=zero', 'For example: ..=suppressed, -=zero'],
  columns: ['Kolonner', 'Columns'],
  column: ['Kolonne', 'Column'],
  role: ['Bruges som', 'Used as'],
  roleOf: ['{0} bruges som', '{0} is used as'],
  numbers: ['Tal', 'Figures'],
  missing: ['Mangler', 'Missing'],
  pasted: ['indsat tekst', 'pasted text'],
  noClipboard: [
    'Browseren giver ikke adgang til udklipsholderen. Tryk Ctrl+V uden for tekstfelterne.',
    'The browser gives no access to the clipboard. Press Ctrl+V outside the text fields.',
  ],
  // View.
  view: ['Visning', 'View'],
  widget: ['Widget', 'Widget'],
  standard: ['Standard', 'Default'],
  options: ['Valg', 'Options'],
  more: ['Flere valg', 'More options'],
  look: ['Sådan ser læseren det', 'How the reader sees it'],
  language: ['Sprog', 'Language'],
  danish: ['Dansk', 'Danish'],
  english: ['Engelsk', 'English'],
  width: ['Bredde', 'Width'],
  free: ['Fri', 'Free'],
  scheme: ['Farver', 'Colours'],
  auto: ['Automatisk', 'Automatic'],
  light: ['Lyst', 'Light'],
  dark: ['Mørkt', 'Dark'],
  forced: ['Tvungne farver (efterlignet)', 'Forced colours (imitated)'],
  stage: ['Widgetten', 'The widget'],
  notLoaded: ['Widgetten kunne ikke hentes: {0}', 'The widget could not be loaded: {0}'],
  spec: ['Egen Vega-Lite (tom = formens egen)', 'Own Vega-Lite (empty = the form’s own)'],
  badSpec: ['Specifikationen er ikke JSON: {0}', 'The specification is not JSON: {0}'],
  // Code.
  code: ['Kode til siden', 'Code for the page'],
  copyTag: ['Kopiér tagget', 'Copy the tag'],
  copyPage: ['Kopiér hele siden', 'Copy the whole page'],
  copyJson: ['Kopiér JSON', 'Copy JSON'],
  download: ['Hent JSON', 'Download JSON'],
  copied: ['Kopieret.', 'Copied.'],
  selected: ['Markeret. Kopiér med Ctrl+C.', 'Selected. Copy with Ctrl+C.'],
  saved: ['{0} er hentet.', '{0} is downloaded.'],
  codeHint: [
    'Læg mappen dist/cdn på jeres egen server som /bydelsblik/ og dokumentet ved siden af siden.',
    'Put the folder dist/cdn on your own server as /bydelsblik/ and the document beside the page.',
  ],
  shareLink: ['Kopiér et link til arbejdet', 'Copy a link to the work'],
  linkHint: [
    'Arbejdet ligger i selve linket. Der er ingen server, men den, der får linket, får tallene.',
    'The work is in the link itself. There is no server, but whoever gets the link gets the figures.',
  ],
  linkMade: ['Linket er kopieret: {0} tegn.', 'The link is copied: {0} characters.'],
  linkLong: [
    'Linket er kopieret, men det er {0} tegn langt: Nogle mailprogrammer klipper det over.',
    'The link is copied, but it is {0} characters long: some mail programs cut it.',
  ],
  linkTooLong: [
    'Arbejdet fylder {0} tegn som link; grænsen er {1}. Send i stedet den hentede JSON.',
    'As a link the work takes {0} characters; the limit is {1}. Send the downloaded JSON instead.',
  ],
  linkBad: [
    'Linket er beskadiget, så dets arbejde kan ikke vises.',
    'The link is damaged, so its work cannot be shown.',
  ],
  linkOpened: [
    'Arbejdet fra linket er vist. Fortryd henter dit eget igen.',
    'The work of the link is shown. Undo brings your own again.',
  ],
  // Panels.
  arrange: ['Overblik (dashboard)', 'Dashboard'],
  arrangeHint: [
    'Rækkefølgen står i dokumentet. Tilføj den widget, som du ser nu, og vælg bydel-dashboard for at se det hele.',
    'The order stands in the document. Add the widget that you see now, and choose bydel-dashboard to see it all.',
  ],
  addCell: ['Tilføj den viste widget', 'Add the shown widget'],
  showAll: ['Vis overblikket', 'Show the dashboard'],
  up: ['Flyt {0} op', 'Move {0} up'],
  down: ['Flyt {0} ned', 'Move {0} down'],
  remove: ['Fjern {0}', 'Remove {0}'],
  noCells: ['Overblikket er tomt.', 'The dashboard is empty.'],
  theme: ['Farver og skrift', 'Colours and font'],
  themeHint: ['Jeres egne værdier; tomt = bydelsbliks.', 'Your own values; empty = bydelsblik’s.'],
  reset: ['Nulstil', 'Reset'],
  vega: ['Vega-Lite', 'Vega-Lite'],
  vegaHint: [
    'Figurens form som specifikation. Brug den som begyndelse til jeres egen figur.',
    'The form of the chart as a specification. Use it to begin a chart of your own.',
  ],
  makeSpec: ['Vis figuren som Vega-Lite', 'Show the chart as Vega-Lite'],
  useSpec: ['Arbejd videre i bydel-chart', 'Go on in bydel-chart'],
  noSpec: [
    'Vælg bydel-indicator: kun dens figurer kan gives som Vega-Lite.',
    'Choose bydel-indicator: only its charts can be given as Vega-Lite.',
  ],
  protect: ['Beskyt små tal', 'Protect small numbers'],
  protectHint: [
    'Skjuler tal under grænserne og dem, som de kan regnes ud af, og efterprøver resultatet.',
    'Hides figures under the limits and those that give them away, and proves the result.',
  ],
  profile: ['Grænser, hvor dokumentet ingen har', 'Limits where the document has none'],
  profileOpen: ['Åben', 'Open'],
  profileStandard: ['Standard', 'Standard'],
  profileSensitive: ['Følsom', 'Sensitive'],
  run: ['Beskyt', 'Protect'],
  running: ['Arbejder …', 'Working …'],
  protected: ['{0} tal skjult, {1} afrundet.', '{0} figures hidden, {1} rounded.'],
  safe: [
    'Efterprøvet: Af {0} tal kan ingen af de {1} skjulte regnes ud.',
    'Proven: of {0} figures, none of the {1} hidden can be worked out.',
  ],
  unsafe: ['{0} steder er ikke sikre:', '{0} places are not safe:'],
  'fault-small': ['er under grænsen og vises', 'is under the limit and shown'],
  'fault-left-behind': [
    'er skjult, men der står tal ved siden af mærket',
    'is hidden, but numbers stand beside the mark',
  ],
  'fault-given-away': ['er skjult, og summerne giver det tilbage', 'is hidden, and the sums give it back'],
  'fault-pinned': ['er skjult, og kun ét tal er muligt', 'is hidden, and only one number is possible'],
  noRule: [
    'Dokumentet har ingen tal, som reglerne gælder for.',
    'The document has no figures that the rules hold for.',
  ],
  unread: [
    'Dokumentet kan ikke læses, eller dets tal ligger i en anden fil.',
    'The document cannot be read, or its figures are in another file.',
  ],
  failed: ['Det lykkedes ikke: {0}', 'That failed: {0}'],
  useProtected: ['Brug det beskyttede dokument', 'Use the protected document'],
};

/** Names of attributes for people. @type {Readonly<Record<string, readonly [da: string, en: string]>>} */
const ATTRIBUTES = {
  indicator: ['Indikator', 'Indicator'],
  indicators: ['Indikatorer', 'Indicators'],
  form: ['Form', 'Form'],
  area: ['Område', 'Area'],
  areas: ['Områder', 'Areas'],
  benchmark: ['Sammenligning', 'Benchmark'],
  comparison: ['Sammenligning', 'Comparison'],
  period: ['Periode', 'Period'],
  from: ['Fra', 'From'],
  to: ['Til', 'To'],
  category: ['Kategori', 'Category'],
  show: ['Vis også', 'Show'],
  heading: ['Overskrift', 'Heading'],
  'heading-level': ['Overskriftens niveau', 'Level of the heading'],
  view: ['Vis først', 'Show first'],
  group: ['Grupper efter', 'Group by'],
  themes: ['Temaer', 'Themes'],
  theme: ['Tema', 'Theme'],
  of: ['Tabel over', 'Table of'],
  networks: ['Netværk', 'Networks'],
  actor: ['Aktør', 'Actor'],
  steps: ['Skridt', 'Steps'],
  relation: ['Forhold til tallene', 'Relation to the figures'],
  'rule-set': ['Regelsæt', 'Rule set'],
  weights: ['Vægte', 'Weights'],
  count: ['Antal', 'Count'],
  scale: ['Skala', 'Scale'],
  classes: ['Klasser', 'Classes'],
  shape: ['Kortform', 'Shape'],
};

/** The language that the address asks for; Danish where it asks for none. @type {Language} */
export const language = new URLSearchParams(globalThis.location?.search ?? '').get('lang') === 'en' ? 'en' : 'da';

/** @param {readonly [da: string, en: string]} pair */
const pick = ([da, en]) => (language === 'en' ? en : da);

/**
 * @param {string} key
 * @param {...(string | number)} values for {0}, {1} …
 */
export function say(key, ...values) {
  const pair = WORDS[key];
  if (!pair) throw new Error(`The bench has no text "${key}".`);
  const text = (/** @type {string | number} */ value) =>
    typeof value === 'number' ? value.toLocaleString(language === 'en' ? 'en' : 'da') : value;
  return pick(pair).replace(/\{(\d)\}/g, (_, index) => text(values[Number(index)] ?? ''));
}

/** @param {string} name of an attribute */
export function attributeLabel(name) {
  const pair = ATTRIBUTES[name];
  return pair ? pick(pair) : name;
}
