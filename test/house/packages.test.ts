// What ships is known to the last byte: exact releases, checksums, no script that runs at installation, a reason for each.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Package = {
	readonly version?: string;
	readonly integrity?: string;
	readonly dev?: boolean;
	readonly hasInstallScript?: boolean;
};

const read = (file: string): string => readFileSync(file, 'utf8');
const own = JSON.parse(read('package.json')) as Readonly<Record<string, Readonly<Record<string, string>>>>;
const { packages } = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Package>> };
const installed = Object.entries(packages).filter(([path]) => path !== '');
const shipped = Object.keys({ ...own.dependencies, ...own.optionalDependencies });

test('each of our packages is pinned to one release', () => {
	const wanted = Object.entries({ ...own.dependencies, ...own.optionalDependencies, ...own.devDependencies });
	expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
	expect(read('.npmrc')).toMatch(/^save-exact=true$/m);
});

test('each package of the lock file has its checksum', () => {
	expect(installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
});

test('nothing that ships runs a script when it is installed, nor do we', () => {
	expect(installed.filter(([, { dev, hasInstallScript }]) => hasInstallScript && !dev)).toEqual([]);
	expect(Object.keys(own.scripts ?? {}).filter((name) => /install|prepare|prepublish/.test(name))).toEqual([]);
});

test('each package that ships is in the table of ARCHITECTURE.md, and no other', () => {
	const table = read('ARCHITECTURE.md').split('## Dependencies')[1]!;
	const named = [...table.matchAll(/^\| ((?:[\w@/.-]+(?:, )?)+)(?: \(optional\))? \|/gm)].flatMap(([, names]) =>
		names!.split(', '),
	);
	expect(named.filter((name) => name !== 'package' && name !== '---').toSorted()).toEqual(shipped.toSorted());
});
