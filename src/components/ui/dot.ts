/** Stands between two things of one line, and never begins the next one. */
export const dot = '\u00a0· '
