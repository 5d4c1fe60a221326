/** Why a field of a potential is counted or not: the words of the calculation, the widget and its languages. */
export type PotentialStatus =
  | 'counted'
  /** The area stands no worse: there is no distance to close. */
  | 'ahead'
  /** The two figures cannot be told apart. */
  | 'unclear'
  /** The area's figure is hidden or missing. */
  | 'hidden'
  /** The comparison has no figure in the same period. */
  | 'no-reference'
  /** The measure has no good end. */
  | 'no-direction'
  /** The unit is no share of persons. */
  | 'no-share'
  /** Nobody says how many persons the share is of. */
  | 'no-base';
