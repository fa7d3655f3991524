/** Aleph looks at this much of a source, in seconds, and makes a result of at most this length. */
export const usedOfSource = 5;
