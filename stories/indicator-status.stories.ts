import type { Meta } from './csf.js';
import { INDICATOR_ARGS, INDICATOR_META, STATES, type IndicatorArgs } from './indicator-story.js';

export default {
  ...INDICATOR_META,
  title: 'Indicator/Status',
  args: { ...INDICATOR_ARGS, form: 'status' },
} satisfies Meta<IndicatorArgs>;

export const HighlightedArea = STATES.HighlightedArea;
export const NoHighlight = STATES.NoHighlight;
export const HigherIsBetter = STATES.HigherIsBetter;
export const NeutralDirection = STATES.NeutralDirection;
export const TargetRange = STATES.TargetRange;
export const Intervals = STATES.Intervals;
export const ProvisionalFigures = STATES.ProvisionalFigures;
export const GapsWithReasons = STATES.GapsWithReasons;
export const SuppressedFigures = STATES.SuppressedFigures;
export const AllMissing = STATES.AllMissing;
export const UnevenEnds = STATES.UnevenEnds;
export const SeriesBreak = STATES.SeriesBreak;
export const MultiYearMeans = STATES.MultiYearMeans;
export const Quarters = STATES.Quarters;
export const MovingThreshold = STATES.MovingThreshold;
export const SteppingThreshold = STATES.SteppingThreshold;
export const Targets = STATES.Targets;
export const InitiativesAndExperiences = STATES.InitiativesAndExperiences;
export const CountUnit = STATES.CountUnit;
export const Currency = STATES.Currency;
export const OnePeriod = STATES.OnePeriod;
export const TwoPeriods = STATES.TwoPeriods;
export const OneArea = STATES.OneArea;
export const HundredAreas = STATES.HundredAreas;
export const FiftyPeriods = STATES.FiftyPeriods;
export const LongNames = STATES.LongNames;
export const NegativeValues = STATES.NegativeValues;
export const AllEqual = STATES.AllEqual;
export const ChosenAreas = STATES.ChosenAreas;
export const NoBenchmark = STATES.NoBenchmark;
export const English = STATES.English;
export const AsTable = STATES.AsTable;
export const FixedHeight = STATES.FixedHeight;
export const LowBox = STATES.LowBox;
export const PhoneWidth = STATES.PhoneWidth;
