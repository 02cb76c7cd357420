import { readOptions, runsOf } from './options'
import { line, reportOf, write, type Outcome } from './report'
import { torture } from './run'

const options = readOptions(process.argv.slice(2))
const outcomes: Outcome[] = []
for (const run of runsOf(options)) {
  const outcome = await torture(run)
  outcomes.push(outcome)
  console.log(line(outcome))
}
const report = reportOf(options, outcomes)
write(report)
process.exit(report.held ? 0 : 1)
