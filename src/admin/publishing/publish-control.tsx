export function PublishControl() {
  return null
}
