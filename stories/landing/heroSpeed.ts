/** A task of four minutes takes six seconds. */
export const heroSpeed = 40;
