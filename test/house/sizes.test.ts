// Files stay small enough to read in one sitting; word lists and tables may be longer.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const longest = 300;
const isTable = (file: string): boolean =>
	file === 'src/domain.ts' || file === 'state/commands.ts' || /^src\/extract\/lang\//.test(file);

test(`no file of the program is longer than ${longest} lines`, () => {
	const long = globSync('{src,state,components}/**/*.{ts,tsx}')
		.filter((file) => !isTable(file))
		.map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
		.filter(({ lines }) => lines > longest);
	expect(long).toEqual([]);
});

test('keys are read in one place', () => {
	const readers = globSync('components/**/*.tsx')
		.concat(globSync('components/**/*.ts'))
		.filter((file) => /\buseInput\(/.test(readFileSync(file, 'utf8')));
	expect(readers.length).toBeLessThanOrEqual(1);
});
