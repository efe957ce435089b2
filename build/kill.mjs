// Kills the portal in the middle of writing (kill -9), starts it again, and looks whether everything that it had acknowledged is there.
//   node build/kill.mjs [ROUNDS] [CONFIGURATION] [BESIDE]        default: 12 rounds, Release, as build/portal.sh makes it, each beside another
// Beside the writing goes, round by round, a backup, an import, a retention run, or nothing; each is killed too. BESIDE names one for all rounds, or
// two, such as retention+backup. A retention run is killed when some of its cases were erased since it began or went on, and others wait; then
// every case must be erased as a whole or not at all, and in the end the run goes on until none waits. Prints a line for each round, and ends
// with 1 where anything was lost or half erased, or a retention run was not killed in the middle. Works in a folder of its own under the system's
// temporary one.
import { execFileSync, spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [rounds, configuration, only] = [Number(process.argv[2] ?? 12), process.argv[3] ?? 'Release', process.argv[4]]
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dll = (project) => join(root, 'src', `ComplaintsPortal.${project}`, 'bin', configuration, 'net10.0', `ComplaintsPortal.${project}.dll`)
const scratch = mkdtempSync(join(tmpdir(), 'portal-kill-'))
const data = join(scratch, 'data')
const password = 'seven herons over water'
const environment = { ...process.env, PORTAL_DATA: data, PORTAL_BACKUP_PASSPHRASE: 'a long phrase for the rounds', DOTNET_NOLOGO: '1' }
const writers = 8
const cases = 8000
let server

const run = (...args) => execFileSync('dotnet', [dll('Cli'), ...args], { env: environment, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] })
const seconds = (many) => new Promise((resolve) => setTimeout(resolve, many * 1000))
const ended = (child) => (child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((resolve) => child.on('exit', resolve)))

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => { const { port } = server.address(); server.close(() => resolve(port)) })
  })
}

async function serve() {
  const address = `http://127.0.0.1:${await freePort()}`
  const child = spawn('dotnet', [dll('Web'), '--urls', address], { env: environment, stdio: ['ignore', 'ignore', 'inherit'] })
  for (;;) {
    if (child.exitCode !== null) throw new Error('The portal did not start')
    if (await fetch(`${address}/health/live`).then((answer) => answer.ok, () => false)) return { address, child }
    await seconds(0.2)
  }
}

// A browser without script: keeps cookies, and sends the fields of the form that it finds.
class Browser {
  cookies = new Map()

  async ask(address, path, form) {
    const answer = await fetch(address + path, {
      method: form ? 'POST' : 'GET', redirect: 'manual', body: form && new URLSearchParams(form),
      headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)
      this.cookies.set(name, value)
    }
    return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') }
  }

  async fill(address, path, fields = {}) {
    const page = await this.ask(address, path)
    if (page.status !== 200) throw new Error(`${path} answered ${page.status}`)
    const main = page.text.slice(page.text.indexOf('<main'))
    const form = main.slice(main.search(/<form[^>]*method="post"/))
    const hidden = [...form.slice(0, form.indexOf('</form>')).matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) =>
      [/name="([^"]*)"/.exec(tag)?.[1], (/value="([^"]*)"/.exec(tag)?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#x2B;', '+')])
    const action = /action="([^"]*)"/.exec(form.slice(0, form.indexOf('>')))?.[1].replaceAll('&amp;', '&')
    return this.ask(address, action ?? path, { ...Object.fromEntries(hidden), ...(typeof fields === 'function' ? fields(page.text) : fields) })
  }

  // Whoever has to have a second factor sets it up when they come in.
  async signIn(address, email) {
    const signedIn = await this.fill(address, '/account/sign-in', { 'Input.Email': email, 'Input.Password': password })
    if (signedIn.status !== 302) throw new Error(`Signing in answered ${signedIn.status}`)
    if ((await this.ask(address, '/')).to?.startsWith('/account/authenticator')) {
      const enrolled = await this.fill(address, '/account/authenticator', (page) => ({ 'Input.Code': codeOf(/id="key">([^<]*)</.exec(page)[1]) }))
      if (enrolled.status !== 302) throw new Error(`Setting up a second factor answered ${enrolled.status}`)
    }
    return this
  }
}

// The six digits that an authenticator shows now (RFC 6238).
function codeOf(key) {
  const value = (letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter)
  const bits = [...key.toUpperCase()].filter((sign) => value(sign) >= 0).map((sign) => value(sign).toString(2).padStart(5, '0')).join('')
  const time = Buffer.alloc(8)
  time.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000)))
  const hash = createHmac('sha1', Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)))).update(time).digest()
  return String((hash.readUInt32BE(hash.at(-1) & 15) & 0x7fffffff) % 1000000).padStart(6, '0')
}

// One manager proposes what is over, where nothing is proposed yet.
async function propose(address, manager) {
  const page = await manager.ask(address, '/administration/retention')
  if (page.text.includes('id="propose"')) await manager.fill(address, '/administration/retention')
}

// Another has it carried out. The answer comes once all of it is done.
async function erase(address, manager) {
  const run = await lastRun(address, manager)
  return run && manager.fill(address, run)
}

async function lastRun(address, manager) {
  return /\/administration\/retention\/runs\/\d+/.exec((await manager.ask(address, '/administration/retention')).text)?.[0]
}

async function countsOf(address, manager) {
  const page = (await manager.ask(address, await lastRun(address, manager))).text
  const of = (name) => Number(new RegExp(`>\\s*${name}\\s*</dt>\\s*<dd[^>]*>\\s*([\\d,]+)`).exec(page)[1].replaceAll(',', ''))
  return { erased: of('Erased'), dropped: of('Dropped out'), waiting: of('Waiting') }
}

// Waits until some more of the run is done, as its own page says, but not all of it; the rounds that are still to come want their share.
async function untilInTheMiddle(address, manager, before, roundsLeft, isOver) {
  const share = Math.max(1, Math.floor(before.waiting * Math.random() / roundsLeft))
  for (;;) {
    const now = await countsOf(address, manager)
    if (isOver() || before.waiting - now.waiting >= share) break
  }
  await seconds(0.3 * Math.random())
}

const inWords = ({ erased, dropped, waiting }) => `${erased} erased, ${dropped} dropped out, ${waiting} wait`

function rowsOf(file) {
  const rows = [[]]
  for (const [, quoted, plain, end] of readFileSync(file, 'utf8').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain)
    if (end !== ',') rows.push([])
  }
  const [names, ...cells] = rows.filter((row) => row.length > 1)
  return cells.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])))
}

// How many cases are erased, and how many of them still have words.
function erasedIn(set) {
  const erased = new Set(rowsOf(join(set, 'cases.csv')).filter((row) => row.erased_on).map((row) => row.reference))
  const summaries = rowsOf(join(set, 'cases.csv')).filter((row) => erased.has(row.reference) && row.summary !== '' && row.summary !== '[Erased]')
  const kept = ['notes', 'letters', 'conversations', 'documents'].flatMap((name) => rowsOf(join(set, `${name}.csv`))).filter((row) => erased.has(row.case))
  return { erased: erased.size, half: new Set([...summaries.map((row) => row.reference), ...kept.map((row) => row.case)]).size }
}

async function write(browser, server, id, round, acknowledged) {
  for (let number = 1; ; number++) {
    const text = `round ${round}, case ${id}, note ${number}.`
    try {
      const answer = await browser.fill(server.address, `/cases/${id}/notes`, { 'Input.Text': text })
      if (answer.status === 302) acknowledged.push({ id, text })
    } catch {
      return
    }
  }
}

try {
  run('generate', '--cases', String(cases))
  for (const [name, role] of [['ada', 'officer'], ['mabel', 'manager'], ['gwen', 'manager']]) {
    execFileSync('dotnet', [dll('Cli'), 'user', 'add', `${name}@anyshire.example`, '--name', name, '--role', role],
      { env: environment, input: password + '\n' })
  }
  // Something to import meanwhile: the records of a portal of its own.
  const other = { ...environment, PORTAL_DATA: join(scratch, 'other') }
  execFileSync('dotnet', [dll('Cli'), 'generate', '--cases', '3000', '--seed', '7'], { env: other })
  execFileSync('dotnet', [dll('Cli'), 'export', join(scratch, 'set')], { env: other })

  const acknowledged = []
  let [lost, whole, half, retentions, inTheMiddle] = [0, 0, 0, 0, 0]
  server = await serve()
  const browser = await new Browser().signIn(server.address, 'ada@anyshire.example')
  const managers = [await new Browser().signIn(server.address, 'mabel@anyshire.example'), await new Browser().signIn(server.address, 'gwen@anyshire.example')]
  const open = [...(await browser.ask(server.address, '/cases?state=open')).text.matchAll(/href="\/cases\/(\d+)"/g)].map(([, id]) => Number(id))
  const ids = [...new Set(open)].slice(0, writers)

  for (let round = 1; round <= rounds; round++) {
    const besideOf = (number) => only ?? ['nothing', 'backup', 'import', 'retention'][number % 4]
    const beside = besideOf(round)
    const retaining = beside.includes('retention')
    const before = acknowledged.length
    const file = join(scratch, `round-${round}.backup`)
    if (retaining) await propose(server.address, managers[0])
    const waited = retaining ? await countsOf(server.address, managers[0]) : null
    const writing = ids.map((id) => write(browser, server, id, round, acknowledged))
    // So that there is something to lose, also on a machine that is busy with something else.
    for (let waits = 0; waits < 100 && acknowledged.length < before + writers; waits++) await seconds(0.3)
    const verb = beside.includes('backup') ? ['backup', file] : beside.includes('import') ? ['import', join(scratch, 'set')] : null
    const child = verb ? spawn('dotnet', [dll('Cli'), ...verb], { env: environment, stdio: 'ignore' }) : null
    let erasing = null
    if (retaining) {
      let over = false
      // The command takes a moment to begin.
      if (child) await seconds(0.5 * Math.random())
      erasing = erase(server.address, managers[1]).catch(() => null).then(() => { over = true })
      const left = Array.from({ length: rounds - round + 1 }, (_, at) => besideOf(round + at)).filter((name) => name.includes('retention')).length
      await untilInTheMiddle(server.address, managers[0], waited, left, () => over)
    } else {
      await seconds(1 + 4 * Math.random())
    }
    const ranStill = child && child.exitCode === null
    server.child.kill('SIGKILL')
    child?.kill('SIGKILL')
    await Promise.all([...writing, erasing, ended(server.child), child && ended(child)])
    // Before the portal starts again, which is what would mend it.
    const found = retaining ? (run('export', join(scratch, `after-${round}`)), erasedIn(join(scratch, `after-${round}`))) : null

    server = await serve()
    const pages = new Map()
    for (const id of ids) pages.set(id, (await browser.ask(server.address, `/cases/${id}/notes`)).text)
    const gone = acknowledged.filter(({ id, text }) => !pages.get(id).includes(text))
    lost += gone.length
    if (existsSync(file)) { run('backup-drill', file); whole++ }
    console.log(`round ${round} beside ${beside}: ${acknowledged.length - before} acknowledged, ${gone.length} lost of ${acknowledged.length}`)
    if (child) console.log(`  the ${verb[0]} ${ranStill ? 'was killed' : 'had ended before'}`)
    if (found) {
      const counts = await countsOf(server.address, managers[1])
      half += found.half + Math.abs(found.erased - counts.erased)
      retentions++
      if (counts.waiting > 0 && counts.waiting < waited.waiting) inTheMiddle++
      console.log(`  killed when ${waited.waiting - counts.waiting} of ${waited.waiting} were done: ${found.erased} cases erased by then, `
        + `${found.half} of them half; the run says ${inWords(counts)}`)
    }
  }

  let goneOn = null
  if (await lastRun(server.address, managers[1])) {
    await erase(server.address, managers[1])
    goneOn = await countsOf(server.address, managers[1])
    half += goneOn.waiting
    console.log(`the retention run gone on with: ${inWords(goneOn)}`)
  }

  server.child.kill('SIGKILL')
  await ended(server.child)
  if (goneOn) {
    run('export', join(scratch, 'at-last'))
    const found = erasedIn(join(scratch, 'at-last'))
    half += found.half + Math.abs(found.erased - goneOn.erased)
    console.log(`${found.erased} cases erased at last, ${found.half} of them half; ${inTheMiddle} of ${retentions} retention runs were killed in the middle`)
  }
  const left = readdirSync(scratch).filter((name) => name.endsWith('.unfinished')).length
  console.log(run('import', join(scratch, 'set')).trim().split('\n').at(-1))
  console.log(run('verify').trim())
  console.log(`${rounds} rounds, ${acknowledged.length} acknowledged writes, ${lost} lost, ${half} half erased; ${whole} backups whole, ${left} given up`)
  process.exitCode = lost + half === 0 && inTheMiddle === retentions ? 0 : 1
} finally {
  server?.child.kill('SIGKILL')
  rmSync(scratch, { recursive: true, force: true })
}
