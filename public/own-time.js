/* Shows the times of a programme by the reader's own clock, on request, and back again. */
const language = document.documentElement.lang
const clock = new Intl.DateTimeFormat(language, {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const withDay = new Intl.DateTimeFormat(language, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const zone = new Intl.DateTimeFormat(language, { timeZoneName: 'long' })

/** The day of an instant by the reader's calendar. */
const dayOf = (date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((number) => String(number).padStart(2, '0'))
    .join('-')

for (const button of document.querySelectorAll('button[data-own-time]')) {
  const part = document.getElementById(button.getAttribute('aria-controls'))
  const note = button.nextElementSibling
  const times = [...part.querySelectorAll('time[datetime*="T"]')].map((element) => ({
    element,
    theirs: element.textContent,
    at: new Date(element.dateTime),
  }))
  const isSame = times.every(({ at, theirs }) => clock.format(at) === theirs)
  if (!times.length || isSame) continue

  const own = ({ element, at }) => (dayOf(at) === element.dataset.day ? clock : withDay).format(at)
  const show = (isOwn) => {
    for (const time of times) time.element.textContent = isOwn ? own(time) : time.theirs
    const name = zone.formatToParts(times[0].at).find(({ type }) => type === 'timeZoneName')
    note.textContent = isOwn ? button.dataset.ownTime.replace('{zone}', name?.value ?? '') : ''
    button.setAttribute('aria-pressed', String(isOwn))
  }
  button.addEventListener('click', () => show(button.getAttribute('aria-pressed') !== 'true'))
  button.classList.remove('invisible')
}
