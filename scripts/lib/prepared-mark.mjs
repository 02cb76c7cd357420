/** Begins the line in which `scripts/prepare.ts` hands its result to the script that started it. */
export const preparedMark = 'prepared: '
