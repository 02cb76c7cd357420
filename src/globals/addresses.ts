import type { TextFieldSingleValidation } from 'payload'

const isWeb = (value: string) => URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol)

/** An address on the web. */
export const socialAddress: TextFieldSingleValidation = (value, { req }) =>
  (value && isWeb(value)) || req.t('communique:invalid.address' as never)

/** An address on the web, of a person's mail, or a path of this site. */
export const anyAddress: TextFieldSingleValidation = (value, { req, siblingData }) => {
  if ((siblingData as { leadsTo?: string }).leadsTo !== 'address') return true
  const isGood =
    value &&
    (isWeb(value) || /^mailto:[^\s@]+@[^\s@]+$/u.test(value) || /^\/(?![/\\])/u.test(value))
  return isGood || req.t('communique:invalid.address' as never)
}
