/** The languages column has no place in the form: chips are in the header. */
export function Nothing() {
  return null
}
