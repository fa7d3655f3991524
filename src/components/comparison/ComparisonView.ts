/** `wipe`: one on the other, with a line to draw; `side-by-side`; `hold`: the result, and the source while it is pressed. */
export type ComparisonView = 'wipe' | 'side-by-side' | 'hold';

export const comparisonViews = ['wipe', 'side-by-side', 'hold'] as const satisfies readonly ComparisonView[];
