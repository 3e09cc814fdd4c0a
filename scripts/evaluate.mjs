import { build } from 'esbuild'

/** Runs a module of the sources, with all that it stands on but native code, and answers what it exports. */
export async function evaluate(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'silent',
    loader: { '.node': 'empty' },
    // Bundled CommonJS packages call require for Node's own modules, which ES modules do not have.
    banner: {
      js: "import { createRequire } from 'node:module'\nconst require = createRequire(`${process.cwd()}/`)",
    },
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  return import(`data:text/javascript;base64,${code}`)
}
