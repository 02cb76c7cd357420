/**
 * Nothing of its own: what is missing is said by the layout around it, which knows the address and
 * so the languages that there are.
 */
export default function NotFound() {
  return null
}
