/** The longest delay that a timer can hold; a longer one fires at once. */
export const longestTimerMs = 2 ** 31 - 1;
