/** What can be said of a criterion and of a whole rule set: the words of the calculation, the card and its languages. */

/** `unclear`: the figure's interval holds the limit. `unknown`: no figure, no limit or no indicator, so nothing is said. */
export type CriterionOutcome = 'met' | 'not-met' | 'unclear' | 'unknown';

export type Conclusion =
  /** Enough criteria are met, whatever the unknown ones are. */
  | 'fulfilled'
  /** Too few can be met. */
  | 'not-fulfilled'
  /** It rests on what is unknown, unclear or not shown. */
  | 'open'
  /** The area is too small for the rules to hold for it. */
  | 'orientation';
