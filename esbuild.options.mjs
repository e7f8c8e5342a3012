// What every bundle of the program has in common.
const banner =
	"import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

const noDevtools = {
	name: 'no-devtools',
	setup(context) {
		context.onResolve({ filter: /^react-devtools-core$/ }, () => ({ path: 'react-devtools-core', namespace: 'empty' }));
		context.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default undefined;' }));
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
	plugins: [noDevtools],
	legalComments: 'none',
	logLevel: 'warning',
};
