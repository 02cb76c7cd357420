export { default, generateMetadata } from '../../page'

export const dynamic = 'force-static'
export const revalidate = false
