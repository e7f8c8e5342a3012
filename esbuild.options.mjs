// What every bundle of the program has in common.

/** Name of the file in which the tagger's words stand. */
export const taggerWords = 'tagger-words.json';

const banner =
	"import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

const noDevtools = {
	name: 'no-devtools',
	setup(context) {
		context.onResolve({ filter: /^react-devtools-core$/ }, () => ({ path: 'react-devtools-core', namespace: 'empty' }));
		context.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default undefined;' }));
	},
};

// The tagger's own words, 3 MB: as part of a program they would stay in memory as its source, and once more as the text
// they are read from. From a file they are read when the tagger asks for a copy of them, and let go.
const wordsInFile = {
	name: 'words-in-file',
	setup(context) {
		context.onLoad({ filter: /[\\/]eng-core-web-model\.json$/ }, () => ({
			contents: `import { readFileSync } from 'node:fs';
				const file = new URL('./${taggerWords}', import.meta.url);
				export const toJSON = () => JSON.parse(readFileSync(file, 'utf8'));`,
		}));
		// What it knows of sentiment and of names is not asked for: automata that accept nothing.
		const none = JSON.stringify([JSON.stringify([100, 0, { 0: {} }, {}, {}, {}])]);
		context.onLoad({ filter: /[\\/]eng-(?:ner|sa)-model\.json$/ }, () => ({ contents: none, loader: 'json' }));
	},
};

/** Options for esbuild, but for what goes in and where it goes. */
export const common = {
	bundle: true,
	platform: 'node',
	format: 'esm',
	target: 'esnext',
	banner: { js: banner },
	// Nothing here fetches. The layout engine would, for the module it carries in itself: that starts Node's whole web
	// client, a tenth of the time to the first frame.
	define: { 'process.env.NODE_ENV': '"production"', fetch: 'undefined' },
	external: ['ink-table'],
	plugins: [noDevtools, wordsInFile],
	legalComments: 'none',
	// The running program keeps its source: without what only people read, a thread is smaller and starts sooner. Names
	// stay, so that the place of a fault can be told.
	minifyWhitespace: true,
	minifySyntax: true,
	logLevel: 'warning',
};
