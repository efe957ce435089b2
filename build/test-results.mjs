// Tells a run of tests from their records (CTRF) and exit statuses: node build/test-results.mjs FOLDER RECORD=STATUS...
// Names every test that failed, and every one that was skipped with its reason; those that lack a SQL Server are one line, with the
// folder that names them. Ends with the sums; fails if any failed or none ran.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const sum = { passed: 0, failed: 0, skipped: 0 }
const failed = []
const skipped = []
const withoutServer = []
const [folder, ...runs] = process.argv.slice(2)

for (const run of runs) {
  const [, path, status] = run.match(/^(.*)=(\d+)$/)
  const project = basename(path, '.json')
  if (!existsSync(path)) {
    failed.push(`${project}: ended with status ${status} and without a record of its tests`)
    sum.failed += 1
    continue
  }

  const before = sum.failed
  for (const test of JSON.parse(readFileSync(path, 'utf8')).results.tests) {
    const why = test.extra?.reason ?? test.message ?? ''
    const line = `${test.name}: ${why.trim().split('\n')[0]}`
    if (test.status === 'passed') sum.passed += 1
    else if (test.status === 'skipped' || test.status === 'pending') { sum.skipped += 1; (why.startsWith('Needs a SQL Server') ? withoutServer : skipped).push(line) }
    else { sum.failed += 1; failed.push(line) }
  }
  // Something failed outside a test, such as its class's clearing up.
  if (status !== '0' && sum.failed === before) {
    failed.push(`${project}: ended with status ${status}`)
    sum.failed += 1
  }
}

const list = (heading, lines) => { if (lines.length > 0) console.log(`\n${heading}\n${lines.sort().map(line => `- ${line}`).join('\n')}`) }
const chosen = join(folder, 'sql-server.txt')
if (existsSync(chosen)) {
  const skips = withoutServer.length > 0 ? `. ${withoutServer.length} tests are skipped, by name in ${basename(folder)}/sql-server-skipped.txt` : ''
  if (withoutServer.length > 0) writeFileSync(join(folder, 'sql-server-skipped.txt'), `${withoutServer.sort().join('\n')}\n`)
  console.log(`\nSQL Server: ${readFileSync(chosen, 'utf8')}${skips}`)
}
list('Skipped:', skipped)
list('Failed:', failed)
if (sum.passed + sum.failed === 0) {
  console.log('\nNo test ran.')
  sum.failed = 1
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
process.exitCode = sum.failed > 0 ? 1 : 0
