import { Nothing } from '@/app/[locale]/_frame/nothing'

export const dynamic = 'force-static'

export default Nothing
