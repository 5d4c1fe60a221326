import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, Story } from './csf.js';
import { EKSEMPELBY } from './documents/demo.js';
import { FRAME_ARG_TYPES, frame, storyClock, type FrameArgs } from './frame.js';
import '../src/define.js';

interface ChartArgs extends FrameArgs {
  readonly src?: string;
  readonly indicator?: string;
  readonly form?: string;
  readonly areas?: string;
  /** The author's own specification, as a property. */
  readonly spec?: object;
  readonly view?: 'picture' | 'table';
}

type ChartStory = Story<ChartArgs>;

export default {
  title: 'Chart',
  component: 'bydel-chart',
  args: { src: EKSEMPELBY },
  argTypes: {
    ...FRAME_ARG_TYPES,
    spec: { control: 'object' },
    view: { control: 'select', options: [undefined, 'picture', 'table'] },
  },
  render: (args) =>
    frame(
      args,
      html`<bydel-chart
        .clock=${storyClock}
        .spec=${args.spec}
        src=${ifDefined(args.src)}
        indicator=${ifDefined(args.indicator)}
        form=${ifDefined(args.form)}
        areas=${ifDefined(args.areas)}
        view=${ifDefined(args.view)}
        eager
      ></bydel-chart>`,
    ),
} satisfies Meta<ChartArgs>;

const DISTRICTS = { filter: "datum.areaKind === 'district'" };
const AREA = { field: 'area', type: 'nominal', title: 'Bydel' } as const;
const TIME = { field: 'time', type: 'temporal', title: null, axis: { format: '%Y' } } as const;
const YEARS = { format: '%Y', tickCount: { interval: 'year', step: 5 } } as const;
const VALUE = { field: 'value', type: 'quantitative', title: 'Pct.' } as const;

export const FormOfAnIndicator: ChartStory = { args: { indicator: 'attachment', form: 'trend' } };
export const FormWithChanges: ChartStory = {
  args: {
    indicator: 'attachment',
    form: 'ranking',
    spec: { title: 'Uden job eller uddannelse', config: { axis: { grid: false } } },
  },
};

export const HeatMap: ChartStory = {
  args: {
    indicator: 'attachment',
    spec: {
      title: 'Uden job, bydel for bydel og år for år',
      data: { name: 'observations' },
      transform: [DISTRICTS],
      mark: 'rect',
      encoding: { x: { field: 'year', type: 'ordinal', title: null }, y: AREA, color: VALUE },
    },
  },
};

export const SmallMultipleAreas: ChartStory = {
  args: {
    indicator: 'attachment',
    spec: {
      title: 'Uden job i hver bydel',
      data: { name: 'observations' },
      transform: [DISTRICTS],
      facet: { field: 'area', type: 'nominal', title: null },
      columns: 4,
      spec: { height: 80, mark: { type: 'area', line: true, opacity: 0.3 }, encoding: { x: TIME, y: VALUE } },
    },
  },
};

export const DotPlot: ChartStory = {
  args: {
    indicator: 'attachment',
    spec: {
      title: 'Første og seneste år',
      data: { name: 'observations' },
      transform: [
        DISTRICTS,
        { filter: { field: 'value', valid: true } },
        {
          joinaggregate: [
            { op: 'min', field: 'year', as: 'first' },
            { op: 'max', field: 'year', as: 'last' },
          ],
        },
        { filter: 'datum.year === datum.first || datum.year === datum.last' },
      ],
      encoding: { y: { ...AREA, sort: '-x' }, x: VALUE },
      layer: [
        { mark: { type: 'line', color: '#8b959e' }, encoding: { detail: { field: 'area' } } },
        {
          mark: { type: 'point', filled: true, size: 90 },
          encoding: { color: { field: 'year', type: 'nominal', title: 'År' } },
        },
      ],
    },
  },
};

export const IntervalDots: ChartStory = {
  args: {
    indicator: 'safety',
    spec: {
      title: 'Tryghed med usikkerhed, seneste måling',
      data: { name: 'observations' },
      transform: [
        DISTRICTS,
        { filter: { field: 'value', valid: true } },
        { joinaggregate: [{ op: 'max', field: 'year', as: 'last' }] },
        { filter: 'datum.year === datum.last' },
      ],
      encoding: { y: { ...AREA, sort: { field: 'value', order: 'descending' } } },
      layer: [
        {
          mark: 'rule',
          encoding: {
            x: { field: 'lower', type: 'quantitative', title: 'Pct.', scale: { zero: false } },
            x2: { field: 'upper' },
          },
        },
        { mark: { type: 'point', filled: true, size: 70 }, encoding: { x: VALUE } },
      ],
    },
  },
};

export const LinkedPair: ChartStory = {
  args: {
    indicator: 'attachment',
    spec: {
      title: 'Vælg bydele til venstre, se deres år til højre',
      data: { name: 'observations' },
      transform: [DISTRICTS, { filter: { field: 'value', valid: true } }],
      hconcat: [
        {
          params: [{ name: 'pick', select: { type: 'point', fields: ['area'], toggle: 'true' } }],
          mark: 'bar',
          encoding: {
            y: { ...AREA, sort: '-x' },
            x: { ...VALUE, aggregate: 'mean', title: 'Pct., gennemsnit' },
            opacity: { condition: { param: 'pick', value: 1 }, value: 0.25 },
          },
        },
        {
          transform: [{ filter: { param: 'pick' } }],
          mark: 'line',
          encoding: {
            x: TIME,
            y: { ...VALUE, scale: { zero: false } },
            detail: { field: 'area' },
            color: { value: '#4a5662' },
          },
        },
      ],
    },
  },
};

export const Distribution: ChartStory = {
  args: {
    indicator: 'attachment',
    spec: {
      title: 'Spredningen mellem bydelene, år for år',
      data: { name: 'observations' },
      transform: [DISTRICTS],
      mark: { type: 'boxplot', extent: 'min-max' },
      encoding: { x: { field: 'year', type: 'ordinal', title: null }, y: { ...VALUE, scale: { zero: false } } },
    },
  },
};

export const InitiativesInTime: ChartStory = {
  args: {
    spec: {
      title: 'Indsatser efter tilgang',
      data: { name: 'initiatives' },
      transform: [{ filter: { field: 'start', valid: true } }],
      mark: 'bar',
      encoding: {
        x: { field: 'start', type: 'temporal', timeUnit: 'utcyear', title: 'Begyndt', axis: YEARS },
        y: { aggregate: 'count', title: 'Indsatser' },
        color: { field: 'approach', title: 'Tilgang' },
      },
    },
  },
};

export const ExperiencesByRelation: ChartStory = {
  args: {
    spec: {
      title: 'Hvad praktikernes erfaringer siger om tallene',
      data: { name: 'experiences' },
      transform: [{ filter: 'datum.relation !== null' }],
      mark: { type: 'circle', opacity: 0.9 },
      encoding: {
        // Upright, since words side by side touch each other on a phone whose letters are wide.
        x: { field: 'relation', title: null, axis: { labelAngle: -90 } },
        y: { field: 'area', title: 'Bydel' },
        size: { aggregate: 'count', title: 'Erfaringer' },
      },
    },
  },
};

export const TiesBetweenSectors: ChartStory = {
  args: {
    spec: {
      title: 'Forbindelser mellem sektorer',
      data: { name: 'ties' },
      mark: 'rect',
      encoding: {
        x: { field: 'toSector', title: 'Til' },
        y: { field: 'fromSector', title: 'Fra' },
        color: { aggregate: 'count', title: 'Forbindelser' },
      },
    },
  },
};

export const GoalsByYear: ChartStory = {
  args: {
    spec: {
      title: 'Mål og deres år',
      data: { name: 'goals' },
      transform: [{ filter: { field: 'by', valid: true } }],
      mark: { type: 'tick', thickness: 3 },
      encoding: {
        x: { field: 'by', type: 'temporal', title: 'Senest', axis: YEARS },
        y: { field: 'level', title: null },
      },
    },
  },
};

export const AsTable: ChartStory = { args: { ...HeatMap.args, view: 'table' } };
export const PhoneWidth: ChartStory = { args: { ...HeatMap.args, place: 'narrow' } };
export const LinkedPairOnAPhone: ChartStory = { args: { ...LinkedPair.args, place: 'narrow' } };
export const English: ChartStory = { args: { indicator: 'attachment', form: 'gap', lang: 'en' } };
export const Mistake: ChartStory = { args: { spec: { data: { name: 'observations' }, mark: 'no-such-mark' } } };
export const AddressRefused: ChartStory = {
  args: { spec: { data: { url: 'https://example.org/x.json' }, mark: 'bar' } },
};
