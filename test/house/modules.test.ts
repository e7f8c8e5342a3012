// Modules of the state know one another in circles: whichever is imported first, none may need another before it stands.
import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
	vi.resetModules();
});

test.each([
	'commands',
	'facets',
	'jump-commands',
	'palette',
	'picture-commands',
	'query-commands',
	'steps',
	'taking-commands',
	'travel-commands',
	'watch-words',
	'why',
	'acts/commands',
	'acts/mark-commands',
	'panes/palette',
])('state/%s can be imported first', async (name) => {
	await expect(
		import(/* @vite-ignore */ new URL(`../../state/${name}.ts`, import.meta.url).href),
	).resolves.toBeDefined();
});
