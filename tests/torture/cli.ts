import { readOptions } from './options'
import { line, torture, write } from './run'

const report = await torture(readOptions(process.argv.slice(2)))
write(report)
console.log(line(report))
process.exit(report.held ? 0 : 1)
