// Builds the program into dist/: one bundle for each entry point, the launcher, and the data files beside them.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { common, taggerWords } from './esbuild.options.mjs';
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
// One character beyond ASCII makes the engine keep a file with two bytes for each of its characters. Those that are left
// stand in patterns, where the escape means the same, and needs no other one before it.
for (const name of readdirSync('dist')) {
	const code = readFileSync(`dist/${name}`, 'utf8');
	const inAscii = code.replace(/(\\*)([^\0-\x7f])/g, (_, slashes, unit) => {
		const others = slashes.slice(slashes.length % 2);
		return `${others}\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
	});
	if (inAscii !== code) writeFileSync(`dist/${name}`, inAscii);
}
// Also for runs from source; kept out of version control, for the packages and lists are its source.
buildGazetteer('src/extract/weights/gazetteer.bin');
mkdirSync('dist/weights', { recursive: true });
for (const name of readdirSync('src/extract/weights')) cpSync(`src/extract/weights/${name}`, `dist/weights/${name}`);
cpSync(
	createRequire(import.meta.url).resolve('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json'),
	`dist/${taggerWords}`,
);
// Readings are cached under this name: whatever changes how a text is read changes it.
const engine = createHash('sha256');
for (const name of readdirSync('dist')
	.filter((file) => /^(?:chunk-.*\.js|extract\.worker\.js|.*\.json)$/.test(file))
	.sort()) {
	engine.update(readFileSync(`dist/${name}`));
}
for (const name of readdirSync('dist/weights').sort()) engine.update(readFileSync(`dist/weights/${name}`));
writeFileSync('dist/engine-digest', engine.digest('hex'));
cpSync('src/launcher.js', 'dist/watchfloor.js');
writeFileSync('dist/package.json', '{ "type": "module" }\n');
