import { backSoonPage } from './lib/back-soon.mjs'
import { root } from './lib/root.mjs'

// For a proxy in front, which has to answer while nothing listens behind it.
process.stdout.write(backSoonPage(root))
