// Builds everything served under /assets: style sheet, scripts, images.
// Usage: npm run build -- <output folder>
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from 'sass'

const here = dirname(fileURLToPath(import.meta.url))
const output = resolve(process.argv[2] ?? join(here, '../../../target/frontend'))
const nhsuk = join(here, 'node_modules/nhsuk-frontend/dist/nhsuk')

rmSync(output, { recursive: true, force: true })
mkdirSync(output, { recursive: true })

const { css } = compile(join(here, 'scss/quantock.scss'), {
  style: 'compressed',
  loadPaths: [join(here, 'node_modules')],
  quietDeps: true
})

// The pages may load from their own server only (see the content security policy).
const foreign = css.match(/url\(\s*["']?(https?:)?\/\/[^)]*\)|@import[^;]*/)
if (foreign) {
  throw new Error(`The style sheet refers to another server: ${foreign[0]}`)
}
writeFileSync(join(output, 'quantock.css'), css)

const script = readFileSync(join(nhsuk, 'nhsuk-frontend.min.js'), 'utf8')
writeFileSync(
  join(output, 'nhsuk-frontend.min.js'),
  script.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n')
)
cpSync(join(here, 'js/quantock.js'), join(output, 'quantock.js'))
cpSync(join(nhsuk, 'assets/images'), join(output, 'images'), { recursive: true })
cpSync(join(here, 'manifest.json'), join(output, 'manifest.json'))
