// See build/sbom.sh.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [root, into] = process.argv.slice(2)
const read = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'))
const byName = (a, b) => (a.purl < b.purl ? -1 : a.purl > b.purl ? 1 : 0)

// The older packages give an address in place of an expression.
const known = {
  'https://licenses.nuget.org/MIT': 'MIT',
  'https://github.com/dotnet/corefx/blob/master/LICENSE.TXT': 'MIT',
  'http://www.apache.org/licenses/LICENSE-2.0': 'Apache-2.0',
}

function licenceOf(nuspec) {
  if (!existsSync(nuspec)) return undefined
  const text = readFileSync(nuspec, 'utf8')
  const expression = /<license type="expression"[^>]*>([^<]+)</.exec(text)?.[1]
  const file = /<license type="file"[^>]*>([^<]+)</.exec(text)?.[1]
  const url = /<licenseUrl>([^<]+)</.exec(text)?.[1]
  return expression ?? known[url] ?? (file ? `file ${file} in the package` : url)
}

function nuget(project) {
  const assets = read('src', `ComplaintsPortal.${project}`, 'obj', 'project.assets.json')
  const runtime = Object.values(assets.targets)[0]
  const folders = Object.keys(assets.packageFolders)
  return Object.entries(assets.libraries)
    .filter(([key, library]) => library.type === 'package' && (runtime[key].runtime || runtime[key].runtimeTargets || runtime[key].dependencies))
    .map(([key, library]) => {
      const [name, version] = key.split('/')
      const folder = folders.map((one) => join(one, library.path)).find(existsSync)
      return {
        group: 'NuGet', name, version, purl: `pkg:nuget/${name}@${version}`,
        licence: folder && licenceOf(join(folder, `${name.toLowerCase()}.nuspec`)),
        hash: { alg: 'SHA-512', content: Buffer.from(library.sha512, 'base64').toString('hex') },
      }
    })
}

const npm = Object.entries(read('package-lock.json').packages)
  .filter(([path, one]) => path !== '' && !one.dev)
  .map(([path, one]) => {
    const name = path.replace(/^.*node_modules\//, '')
    const [alg, hash] = (one.integrity ?? '').split('-')
    return {
      group: 'npm', name, version: one.version, purl: `pkg:npm/${name.replace('@', '%40')}@${one.version}`, licence: one.license,
      hash: hash && { alg: alg.replace('sha', 'SHA-'), content: Buffer.from(hash, 'base64').toString('hex') },
    }
  })

const parts = [...new Map([...nuget('Web'), ...nuget('Cli'), ...npm].map((one) => [one.purl, one])).values()].sort(byName)
const serial = createHash('sha256').update(JSON.stringify(parts)).digest('hex')

// The same parts give the same file: no date, and a number that follows from the contents.
writeFileSync(join(into, 'sbom.json'), JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  serialNumber: `urn:uuid:${serial.slice(0, 8)}-${serial.slice(8, 12)}-5${serial.slice(13, 16)}-8${serial.slice(17, 20)}-${serial.slice(20, 32)}`,
  version: 1,
  metadata: { component: { type: 'application', name: 'ComplaintsPortal', 'bom-ref': 'complaints-portal' } },
  components: parts.map(({ name, version, purl, licence, hash }) => ({
    type: 'library', 'bom-ref': purl, name, version, purl,
    ...(hash && { hashes: [hash] }),
    ...(licence && { licenses: [/^[\w.+-]+$/.test(licence) && !licence.startsWith('http') ? { license: { id: licence } }
      : / (OR|AND|WITH) /.test(licence) ? { expression: licence } : { license: { name: licence } }] }),
  })),
}, null, 2) + '\n')
const cell = (text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
writeFileSync(join(into, 'licences.csv'), ['source,name,version,licence',
  ...parts.map((one) => [one.group, one.name, one.version, one.licence ?? 'unknown'].map(cell).join(','))].join('\n') + '\n')
console.log(`${parts.length} parts: ${join(into, 'sbom.json')} and licences.csv`)
