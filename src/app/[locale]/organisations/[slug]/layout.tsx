import { gateOf } from '@/app/[locale]/_frame/gate'

export default gateOf('organisations')
