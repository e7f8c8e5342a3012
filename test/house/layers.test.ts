// The import rules of the house: who may know whom. A breach names the file and the import.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

type Rule = { readonly in: RegExp; readonly may: RegExp };

const words = String.raw`src/(?:domain|event-types|question-kinds)\.ts|src/lib/`;
const rules: readonly Rule[] = [
	{ in: /^src\/domain\.ts$/, may: /^$/ },
	{ in: /^src\/lib\//, may: /^src\/(?:lib\/|domain\.ts)/ },
	{ in: /^src\/(?:event-types|question-kinds)\.ts$/, may: /^src\/domain\.ts$/ },
	{ in: /^src\/extract\//, may: new RegExp(`^(?:${words}|src/extract/)`) },
	{ in: /^src\/formats\//, may: new RegExp(`^(?:${words}|src/formats/)`) },
	{ in: /^state\//, may: new RegExp(`^(?:${words}|state/)`) },
	{ in: /^components\//, may: new RegExp(`^(?:${words}|state/|components/)`) },
	{ in: /^src\/db\//, may: new RegExp(`^(?:${words}|src/db/)`) },
	{ in: /^src\/ingest\//, may: new RegExp(`^(?:${words}|src/(?:ingest|formats|extract|db)/)`) },
	{ in: /^src\/search\//, may: new RegExp(`^(?:${words}|src/search/)`) },
	{ in: /^src\/tty\//, may: new RegExp(`^(?:${words}|src/tty/)`) },
];

const impure =
	/^(?:node:(?:fs|child_process|net|http|https|os|process|worker_threads|sqlite)|chokidar|ink|react)(?:$|\/)/;

const files = globSync('{src,state,components}/**/*.{ts,tsx}');
const importsOf = (file: string): string[] =>
	[...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);

test.each(rules)('$in imports only what lies below it', (rule) => {
	const breaches = files
		.filter((file) => rule.in.test(file))
		.flatMap((file) =>
			importsOf(file)
				.filter((name) => name.startsWith('.'))
				.map((name) => normalize(join(dirname(file), name)))
				.filter((target) => !rule.may.test(target))
				.map((target) => `${file} imports ${target}`),
		);
	expect(breaches).toEqual([]);
});

test.each(['src/extract/', 'src/formats/', 'state/', 'src/lib/'])(
	'%s is pure: no disk, clock, network or React',
	(folder) => {
		const breaches = files
			.filter((file) => file.startsWith(folder))
			.flatMap((file) => [
				...importsOf(file)
					.filter((name) => impure.test(name))
					.map((name) => `${file} imports ${name}`),
				...(/\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\./.test(readFileSync(file, 'utf8'))
					? [`${file} uses the clock, chance or the process`]
					: []),
			]);
		expect(breaches).toEqual([]);
	},
);

test('files that use Event or Document import them from the words', () => {
	const breaches = files.filter((file) => {
		const source = readFileSync(file, 'utf8');
		return (
			file !== 'src/domain.ts' &&
			/[:<|(]\s*(?:readonly )?(?:Event|Document)\b(?!\.|[A-Z])/.test(source) &&
			!/import (?:type )?\{[^}]*\b(?:Event|Document)\b[^}]*\} from/.test(source)
		);
	});
	expect(breaches).toEqual([]);
});

test('nothing imports the tests', () => {
	expect(files.filter((file) => importsOf(file).some((name) => name.includes('/test/')))).toEqual([]);
});
