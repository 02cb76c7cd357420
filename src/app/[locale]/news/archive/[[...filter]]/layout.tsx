import { archiveGate } from '@/app/[locale]/_frame/archive-page'

export default archiveGate('news')
