/** English words of the command line. */
import { counted } from '../counted.js';
import { englishFormat } from '../format.en.js';
import type { CliMessages, CommandName } from './messages.js';

const COMMON = `  --lang da|en     language of the messages (default: that of the system, else Danish)
  --json           machine-readable output on stdout
  --help           this text`;

const seeHelp = (command: CommandName | undefined): string => `See bydelsblik ${command ? `${command} ` : ''}--help.`;

export const en: CliMessages = {
  help: {
    main: `bydelsblik: documents of district work, from the files of an analyst to a page

Usage
  bydelsblik <command> [options]

Commands
  validate FILE                 says what is wrong with a document, and where
  import FILE… --out FILE       makes a document of CSV, JSON-stat, PX, GeoJSON, TopoJSON, GraphML or GEXF
  protect FILE --out FILE       hides small numbers, and proves that none can be worked out
  render FILE --out FILE        a page of tables and pictures that needs no script
  migrate FILE --out FILE       brings a document to the newest version

  bydelsblik <command> --help   tells more

Options
${COMMON}
  --version        version of the program

Exit codes: 0 = done, nothing wrong. 1 = something is wrong with a file. 2 = the command was not understood.`,
    validate: `bydelsblik validate FILE

Checks a document against the schema and what its parts mean together, and its outlines against its areas; a file of
outlines is read from its own folder or below. Every finding has a place in the document.

Options
  --allow-warnings exit with 0 where there are warnings only
${COMMON}

Example
  bydelsblik validate gladsaxe.json --json`,
    import: `bydelsblik import FILE… --out FILE

Makes one document of one or more files. What each file was taken to mean is printed as decisions; say otherwise by options.

Options
  --out FILE         the document to write
  --format FORMAT    csv json-stat px district-facts geojson topojson graphml gexf edge-list actor-list node-link initiatives
  --encoding LABEL   e.g. windows-1252
  --decimal MARK     , or . for columns that do not tell
  --role NAME=ROLE   role of a column or dimension, may be repeated: area area-name period indicator category value
                     numerator denominator lower upper status unit from to ignore
  --mark=TEXT=REASON meaning of a mark, may be repeated: zero suppressed not-collected not-applicable
                     not-yet-published too-uncertain withdrawn unknown
  --period PERIOD    for files without time        --area NAME     for files without areas
  --breakdown NAME   dimension that becomes the breakdown
  --dataset NAME     of a bundle or a topology     --language CODE of a file in several languages
  --key NAME         property with the areas' codes --keep SHARE   of the positions of outlines, 0 to 1
${COMMON}

Example
  bydelsblik import ledige.csv bydele.geojson --role bydel=area-name --keep 0.2 --out bydele.json`,
    protect: `bydelsblik protect FILE --out FILE

Hides every figure that the document's own rule (privacy) hides, and as many others as it takes; rounds where the rule says
so; then looks for a way to work a hidden figure out. Writes nothing where there is one.

Options
  --out FILE         the document to write
  --profile NAME     open, standard or sensitive, for documents without a rule
${COMMON}

Example
  bydelsblik protect bydele.json --out bydele.safe.json`,
    render: `bydelsblik render FILE --out FILE

Writes a page (FILE ends in .html) with sentence, picture and table of every indicator, the map, the initiatives and the
network; or one picture (FILE ends in .svg). Neither needs a script.

Options
  --out FILE         what to write
  --widget NAME      only indicator, map, timeline or network
  --indicator ID     only this indicator           --form FORM      e.g. trend or ranking
  --width PX         width of pictures, default 800
${COMMON}

Example
  bydelsblik render bydele.json --out bydele.html`,
    migrate: `bydelsblik migrate FILE --out FILE

Brings a document of an older version to the newest one. A document of the newest version is written unchanged.

Options
  --out FILE         the document to write
${COMMON}`,
  },
  unknownCommand: (name) => `There is no command “${name}”. See bydelsblik --help.`,
  unknownOption: (option, command) => `${command ?? 'bydelsblik'} has no option ${option}. ${seeHelp(command)}`,
  valueMissing: (option, command) => `Something is missing after ${option}. ${seeHelp(command)}`,
  valueNotTaken: (option, command) => `Nothing can stand after ${option}. ${seeHelp(command)}`,
  noFile: 'Name a file. See --help.',
  noOut: 'Say by --out which file to write. See --help.',
  badValue: (option, asked, allowed) => `--${option} is "${asked}". Choose one of these: ${allowed}.`,
  badNumber: (option, asked, most) =>
    `--${option} is "${asked}". Write a number above 0${most < Infinity ? `, at most ${most}` : ''}.`,
  badPeriod: (option, asked) => `--${option} is "${asked}". Write a period, such as 2024, 2024-Q1, 2024-03 or 2023/24.`,
  badEnding: (file) =>
    `--out is "${file}", a kind of file that is not made here. Choose a name that ends in .html for a page, or in .svg for one picture.`,
  nothingToDraw: (file) => `${file} has nothing that can be drawn with these options.`,
  cannotRead: (file, reason) => `${file} cannot be read (${reason}).`,
  cannotWrite: (file, reason) => `${file} cannot be written (${reason}).`,
  place: (line, column) => `line ${line}, column ${column}`,
  valid: (file) => `${file} is valid.`,
  faulty: (file, errors, warnings, infos) =>
    `${file}: ${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}, ${counted(infos, 'remark', 'remarks')}.`,
  severity: { error: 'error', warning: 'warning', info: 'remark' },
  imported: (file, format, counts) => `${file} (${format}): ${counts}`,
  counts: {
    areas: (count) => counted(count, 'area', 'areas'),
    indicators: (count) => counted(count, 'indicator', 'indicators'),
    observations: (count) => counted(count, 'figure', 'figures'),
    initiatives: (count) => counted(count, 'initiative', 'initiatives'),
    actors: (count) => counted(count, 'actor', 'actors'),
    ties: (count) => counted(count, 'tie', 'ties'),
    features: (count) => counted(count, 'outline', 'outlines'),
  },
  decisions: 'Decisions',
  issues: 'Issues',
  written: (file) => `Written: ${file}`,
  notWritten: (file) => `Not written: ${file}`,
  nothingImported: 'Nothing was imported.',
  noRule: 'The document has no rule for small numbers. Add privacy, or choose one by --profile.',
  protectedFigures: (hidden, rounded) => `${counted(hidden, 'figure', 'figures')} hidden, ${rounded} rounded.`,
  auditPassed: (figures, hidden, sums) =>
    `Audit: ${counted(figures, 'figure', 'figures')}, ${hidden} hidden, ${counted(sums, 'sum', 'sums')} looked at. No hidden figure can be worked out.`,
  auditFailed: (count) => `Audit: ${counted(count, 'figure is', 'figures are')} not safe.`,
  finding: (fault, where) => `${where}: ${fault}`,
  faults: {
    small: 'is under the limit and shown',
    'left-behind': 'is hidden, but numbers stand beside the mark',
    'given-away': 'is hidden, and the sums give it back',
    pinned: 'is hidden, and only one number is possible',
  },
  migrated: (from, to) => (from === to ? `Version ${from} is the newest.` : `From version ${from} to ${to}.`),
  legend: 'Legend',
  table: 'Table',
  cut: (shown, all, file) =>
    `The table shows ${englishFormat.number(shown)} of ${englishFormat.number(all)} rows. The rest stand in ${file}.`,
};
