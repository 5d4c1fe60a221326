/** How d3 and Vega write numbers and dates in each language, as their locale definitions. */
import type { LanguageCode } from '../locale.js';

/** As d3-format takes it. */
export interface NumberLocale {
  readonly decimal: string;
  readonly thousands: string;
  readonly grouping: readonly number[];
  readonly currency: readonly [before: string, after: string];
  readonly minus: string;
  readonly percent: string;
}

/** As d3-time-format takes it. */
export interface TimeLocale {
  readonly dateTime: string;
  readonly date: string;
  readonly time: string;
  readonly periods: readonly [string, string];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
}

export interface D3Locale {
  readonly number: NumberLocale;
  readonly time: TimeLocale;
}

const words = (text: string): readonly string[] => text.split(' ');

export const D3_LOCALES: Readonly<Record<LanguageCode, D3Locale>> = {
  da: {
    number: {
      decimal: ',',
      thousands: '.',
      grouping: [3],
      currency: ['', '\u00a0kr.'],
      minus: '\u2212',
      percent: '\u00a0pct.',
    },
    time: {
      dateTime: '%A den %-d. %B %Y %X',
      date: '%-d. %b %Y',
      time: '%H.%M.%S',
      periods: ['', ''],
      days: words('søndag mandag tirsdag onsdag torsdag fredag lørdag'),
      shortDays: words('søn. man. tirs. ons. tors. fre. lør.'),
      months: words('januar februar marts april maj juni juli august september oktober november december'),
      shortMonths: words('jan. feb. mar. apr. maj juni juli aug. sep. okt. nov. dec.'),
    },
  },
  en: {
    number: {
      decimal: '.',
      thousands: ',',
      grouping: [3],
      currency: ['DKK\u00a0', ''],
      minus: '\u2212',
      percent: '%',
    },
    time: {
      dateTime: '%A, %-d %B %Y %X',
      date: '%-d %b %Y',
      time: '%H:%M:%S',
      periods: ['a.m.', 'p.m.'],
      days: words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
      shortDays: words('Sun Mon Tue Wed Thu Fri Sat'),
      months: words('January February March April May June July August September October November December'),
      shortMonths: words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
    },
  },
};
