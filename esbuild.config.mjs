// Builds the program into dist/: one bundle for each entry point, the launcher, and the data files beside them.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { common } from './esbuild.options.mjs';
import { buildGazetteer } from './src/gazetteers/build.ts';

rmSync('dist', { recursive: true, force: true });
await build({
	entryPoints: {
		main: 'src/main.ts',
		'extract.worker': 'src/ingest/extract.worker.ts',
		'search.worker': 'src/search/search.worker.ts',
	},
	outdir: 'dist',
	splitting: true,
	...common,
});
// Also for runs from source; kept out of version control, for the packages and lists are its source.
buildGazetteer('src/extract/weights/gazetteer.bin');
mkdirSync('dist/weights', { recursive: true });
for (const name of readdirSync('src/extract/weights')) cpSync(`src/extract/weights/${name}`, `dist/weights/${name}`);
// Readings are cached under this name: whatever changes how a text is read changes it.
const engine = createHash('sha256');
for (const name of readdirSync('dist')
	.filter((file) => /^(?:chunk-.*|extract\.worker)\.js$/.test(file))
	.sort()) {
	engine.update(readFileSync(`dist/${name}`));
}
for (const name of readdirSync('dist/weights').sort()) engine.update(readFileSync(`dist/weights/${name}`));
writeFileSync('dist/engine-digest', engine.digest('hex'));
cpSync('src/launcher.js', 'dist/watchfloor.js');
writeFileSync('dist/package.json', '{ "type": "module" }\n');
