// Modules of the state know one another in circles: whichever is imported first, none may need another before it stands.
import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
	vi.resetModules();
});

test.each([
	'commands',
	'rows/facets',
	'keyboard/jump-commands',
	'keyboard/palette',
	'keyboard/picture-commands',
	'keyboard/query-commands',
	'keyboard/steps',
	'keyboard/taking-commands',
	'keyboard/travel-commands',
	'alerts/watch-words',
	'rows/why',
	'acts/commands',
	'acts/mark-commands',
	'panes/palette',
])('state/%s can be imported first', async (name) => {
	await expect(
		import(/* @vite-ignore */ new URL(`../../state/${name}.ts`, import.meta.url).href),
	).resolves.toBeDefined();
});
