/** A letter as strokes in a box 100 high: how wide it is, and its path. */
export type Letter = readonly [width: number, path: string]

/**
 * An alphabet of strokes. Machines without fonts draw text as nothing, so pictures draw their
 * letters themselves; those of names and acronyms are here, and a sign each for two more scripts.
 */
export const letters: Readonly<Record<string, Letter>> = {
  A: [72, 'M0 100L36 0L72 100M13 66H59'],
  B: [64, 'M0 50H38A25 25 0 0 0 38 0H0V100H38A25 25 0 0 0 38 50'],
  C: [86, 'M86 16A50 50 0 1 0 86 84'],
  D: [80, 'M0 0V100H30A50 50 0 0 0 30 0Z'],
  E: [60, 'M60 0H0V100H60M0 50H50'],
  G: [86, 'M86 16A50 50 0 1 0 86 84V54H58'],
  I: [1, 'M0 0V100'],
  J: [48, 'M48 0V74A24 26 0 0 1 0 74'],
  K: [66, 'M0 0V100M62 0L0 60M22 40L66 100'],
  M: [84, 'M0 100V0L42 62L84 0V100'],
  N: [70, 'M0 100V0L70 100V0'],
  O: [100, 'M50 0A50 50 0 1 1 49.9 0Z'],
  R: [66, 'M0 100V0H38A27 27 0 0 1 38 54H0M36 54L66 100'],
  S: [
    64,
    'M62 18C56 6 46 0 33 0C15 0 4 10 4 25C4 62 64 38 64 74C64 90 52 100 34 100C19 100 8 93 2 80',
  ],
  T: [70, 'M0 0H70M35 0V100'],
  U: [70, 'M0 0V64A35 36 0 0 0 70 64V0'],
  V: [72, 'M0 0L36 100L72 0'],
  X: [68, 'M0 0L68 100M68 0L0 100'],
  Y: [70, 'M0 0L35 50L70 0M35 50V100'],
  Z: [68, 'M2 0H66L0 100H68'],
  Б: [64, 'M56 0H0V100H38A27 27 0 0 0 38 46H0'],
  文: [96, 'M40 0L50 17M0 29H96M19 29C30 62 60 90 96 100M77 29C66 62 36 90 0 100'],
}
