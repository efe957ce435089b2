// Kills the portal in the middle of writing (kill -9), starts it again, and looks whether everything that it had acknowledged is there.
//   node build/kill.mjs [ROUNDS] [CONFIGURATION]        default: 12 rounds, Release, as build/portal.sh makes it
// Every third round a backup is under way, and every third an import; both are killed too. Prints a line for each round, and ends with 1 where
// anything was lost. Works in a folder of its own under the system's temporary one.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [rounds, configuration] = [Number(process.argv[2] ?? 12), process.argv[3] ?? 'Release']
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dll = (project) => join(root, 'src', `ComplaintsPortal.${project}`, 'bin', configuration, 'net10.0', `ComplaintsPortal.${project}.dll`)
const scratch = mkdtempSync(join(tmpdir(), 'portal-kill-'))
const data = join(scratch, 'data')
const password = 'seven herons over water'
const environment = { ...process.env, PORTAL_DATA: data, PORTAL_BACKUP_PASSPHRASE: 'a long phrase for the rounds', DOTNET_NOLOGO: '1' }
const writers = 8
const cases = 60
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
    return { status: answer.status, text: await answer.text() }
  }

  async fill(address, path, fields) {
    const page = await this.ask(address, path)
    if (page.status !== 200) throw new Error(`${path} answered ${page.status}`)
    const main = page.text.slice(page.text.indexOf('<main'))
    const form = main.slice(main.search(/<form[^>]*method="post"/))
    const hidden = [...form.slice(0, form.indexOf('</form>')).matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) =>
      [/name="([^"]*)"/.exec(tag)?.[1], (/value="([^"]*)"/.exec(tag)?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#x2B;', '+')])
    return this.ask(address, path, { ...Object.fromEntries(hidden), ...fields })
  }
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
  execFileSync('dotnet', [dll('Cli'), 'user', 'add', 'ada@anyshire.example', '--name', 'Ada Osei', '--role', 'officer'],
    { env: environment, input: password + '\n' })
  // Something to import meanwhile: the records of a portal of its own.
  const other = { ...environment, PORTAL_DATA: join(scratch, 'other') }
  execFileSync('dotnet', [dll('Cli'), 'generate', '--cases', '3000', '--seed', '7'], { env: other })
  execFileSync('dotnet', [dll('Cli'), 'export', join(scratch, 'set')], { env: other })

  const acknowledged = []
  const browser = new Browser()
  let [lost, whole] = [0, 0]
  server = await serve()
  const signedIn = await browser.fill(server.address, '/account/sign-in', { 'Input.Email': 'ada@anyshire.example', 'Input.Password': password })
  if (signedIn.status !== 302) throw new Error(`Signing in answered ${signedIn.status}`)
  const open = [...(await browser.ask(server.address, '/cases?state=open')).text.matchAll(/href="\/cases\/(\d+)"/g)].map(([, id]) => Number(id))
  const ids = [...new Set(open)].slice(0, writers)

  for (let round = 1; round <= rounds; round++) {
    const beside = ['nothing', 'backup', 'import'][round % 3]
    const before = acknowledged.length
    const file = join(scratch, `round-${round}.backup`)
    const writing = ids.map((id) => write(browser, server, id, round, acknowledged))
    await seconds(1)
    const child = beside === 'nothing' ? null : spawn('dotnet', [dll('Cli'), ...(beside === 'backup' ? ['backup', file] : ['import', join(scratch, 'set')])],
      { env: environment, stdio: 'ignore' })
    await seconds(2 + 3 * Math.random())
    server.child.kill('SIGKILL')
    child?.kill('SIGKILL')
    await Promise.all([...writing, ended(server.child), child && ended(child)])

    server = await serve()
    const pages = new Map()
    for (const id of ids) pages.set(id, (await browser.ask(server.address, `/cases/${id}/notes`)).text)
    const gone = acknowledged.filter(({ id, text }) => !pages.get(id).includes(text))
    lost += gone.length
    if (existsSync(file)) { run('backup-drill', file); whole++ }
    console.log(`round ${round} beside ${beside}: ${acknowledged.length - before} acknowledged, ${gone.length} lost of ${acknowledged.length}`)
  }

  server.child.kill('SIGKILL')
  await ended(server.child)
  const left = readdirSync(scratch).filter((name) => name.endsWith('.unfinished')).length
  console.log(run('import', join(scratch, 'set')).trim().split('\n').at(-1))
  console.log(run('verify').trim())
  console.log(`${rounds} rounds, ${acknowledged.length} acknowledged writes, ${lost} lost; ${whole} backups finished and whole, ${left} given up`)
  process.exitCode = lost === 0 ? 0 : 1
} finally {
  server?.child.kill('SIGKILL')
  rmSync(scratch, { recursive: true, force: true })
}
