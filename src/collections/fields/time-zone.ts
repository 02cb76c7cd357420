import type { Field, TextFieldSingleValidation } from 'payload'

const validate: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return true
  try {
    Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return req.t('communique:invalid.timeZone' as never)
  }
}

/** A zone of the IANA time zone database, such as Asia/Tashkent. */
export function timeZone(): Field {
  return { name: 'timeZone', type: 'text', validate, admin: { placeholder: 'Asia/Tashkent' } }
}
