/** Before and after. */
export type ComparisonSide = 'source' | 'result';

/** Whose sound is heard. */
export type ComparisonSound = ComparisonSide | 'none';
