/** What people call sectors, levels and kinds of tie in Danish and English, as the schema's words. */
import type { Level, Sector, Tie } from '../../schema/generated/document.js';
import type { Words } from '../word-log.js';

export type TieKind = NonNullable<Tie['kind']>;

/** The first that fits counts: a housing association is no local association, and a school no institution. */
export const SECTORS: Words<Sector> = [
  ['police', /politi|police/],
  ['landowner', /grundejer|jordejer|landowner/],
  [
    'housing-organisation',
    /bolig(?:organisation|forening|selskab|social|afdeling)|almen bolig|udlejer|housing|landlord/,
  ],
  ['residents', /beboer|borger|resident|citizen|lejer|tenant/],
  ['volunteers', /frivillig|volunt/],
  ['faith-community', /kirke|menighed|moské|moske|tros?samfund|sogn|faith|church|mosque|religi/],
  ['foundation', /\bfond(?:en|e)?\b|foundation|\btrust\b/],
  ['local-association', /forening|idrætsklub|sportsklub|association|\bclub\b|ngo/],
  ['health-region', /sundhed|sygehus|hospital|læge|region|health|doctor/],
  ['education', /uddannelse|skole|gymnasi|universitet|education|school|college|universit/],
  ['business', /erhverv|virksomhed|butik|business|company|industry|private sector/],
  ['municipal-institution', /institution|dagtilbud|børnehave|bibliotek|jobcenter|daycare|library|kindergarten/],
  ['municipal-central', /kommun|forvaltning|rådhus|municipal|town hall|city council|administration/],
  ['other', /^and(?:en|et|re)\b|\bother\b|øvrig/],
];

export const LEVELS: Words<Level> = [
  ['strategic', /strateg|ledelse|styregruppe|politisk|steering|management/],
  ['coordinating', /koordin|coordin|taktisk|tactical/],
  ['operational', /operation|operativ|udfører|udførende|praksis|medarbejder|front|practice/],
];

export const TIE_KINDS: Words<TieKind> = [
  ['cooperates', /samarbejd|cooperat|collaborat|partner|work/],
  ['refers', /henvis|visiter|refer/],
  ['bridges', /bro\b|brobyg|bridg/],
  ['funds', /finansier|bevilg|støtter økonomisk|betaler|\bfund|financ|pays|grant/],
  ['coordinates', /koordin|coordin/],
  ['leads', /leder|styrer|bestyrer|\blead|manag|chairs/],
  ['supports', /støtte|hjælp|bistå|support|help/],
];
