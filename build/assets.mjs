// Compiles the portal's style sheet and gathers its scripts and typeface: node build/assets.mjs OUTPUT-FOLDER
// Every reference from one file to another carries a mark of the content, so that browsers may keep each for a year.
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as sass from 'sass'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const source = join(root, 'src/ComplaintsPortal.Web/Assets')
const packages = join(root, 'node_modules')
const fonts = join(packages, '@expo-google-fonts/atkinson-hyperlegible-next')
const output = resolve(process.argv[2])

const copied = {
  'fonts/regular.ttf': join(fonts, '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
  'fonts/bold.ttf': join(fonts, '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
  'fonts/LICENCE.txt': join(fonts, 'LICENSE_FONT'),
  'govuk-frontend.min.js': join(packages, 'govuk-frontend/dist/govuk/govuk-frontend.min.js'),
  'drafts.js': join(source, 'drafts.js'),
  'known.js': join(source, 'known.js'),
  'paragraphs.js': join(source, 'paragraphs.js'),
  'passkeys.js': join(source, 'passkeys.js'),
  'previews.js': join(source, 'previews.js'),
  'search.js': join(source, 'search.js'),
  'session.js': join(source, 'session.js'),
  'favicon.svg': join(source, 'favicon.svg')
}

for (const icon of ['close-cross-black', 'document', 'tag-remove-cross', 'tag-remove-cross-white', 'toggle-plus-minus']) {
  copied[`images/icon-${icon}.svg`] = join(packages, `@ministryofjustice/frontend/moj/assets/images/icon-${icon}.svg`)
}

const mark = path => createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12)
const withMarks = text => Object.entries(copied)
  .reduce((marked, [name, from]) => marked.replaceAll(`./${name}`, `./${name}?v=${mark(from)}`), text)

rmSync(output, { recursive: true, force: true })
for (const folder of ['fonts', 'images']) mkdirSync(join(output, folder), { recursive: true })
for (const [name, from] of Object.entries(copied)) copyFileSync(from, join(output, name))

const styles = sass.compile(join(source, 'portal.scss'), { loadPaths: [root], style: 'compressed', quietDeps: true })
writeFileSync(join(output, 'portal.js'), withMarks(readFileSync(join(source, 'portal.js'), 'utf8')))
writeFileSync(join(output, 'portal.css'), withMarks(styles.css))
