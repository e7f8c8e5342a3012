// Measures the quality of reading against marked texts kept outside the repository, and writes test/bench/reading.md.
//   npm run bench:reading -- --eval DIR      DIR holds run.mjs, its sets and score-situation.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { eval: { type: 'string' } } });
if (!values.eval) {
	process.stderr.write('bench:reading: give the folder of the marked texts: --eval DIR\n');
	process.exit(2);
}
const marked = values.eval;
const temporary = mkdtempSync(join(tmpdir(), 'watchfloor-reading-'));
const run = (command: string, args: readonly string[]): string => {
	try {
		return execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] });
	} catch (error) {
		// The scorers exit 1 where a figure is below its bar; their table is what we came for.
		return String((error as { stdout?: unknown }).stdout ?? '');
	}
};

const table = join(temporary, 'table.md');
run('node', [join(marked, 'run.mjs'), '--cmd', `${process.execPath} dist/watchfloor.js`, '--markdown', table]);

const situations = join(marked, 'situations');
const texts = readdirSync(situations).filter((name) => name.endsWith('.txt'));
const system = join(temporary, 'situations.jsonl');
writeFileSync(
	system,
	run(process.execPath, ['dist/watchfloor.js', 'extract', ...texts.map((name) => join(situations, name))]),
);
const perDocument = texts.map((name) => {
	const scored = run('node', [
		join(marked, 'score-situation.mjs'),
		'--gold',
		situations,
		'--system',
		system,
		'--only',
		name.replace(/\.txt$/, ''),
	]);
	return `### ${name}\n\n\`\`\`text\n${scored.trim()}\n\`\`\`\n`;
});

writeFileSync(
	'test/bench/reading.md',
	`# Quality of reading

Made by \`npm run bench:reading -- --eval DIR\` on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}.
The marked texts are not part of this repository. A bar is what the project set itself; the last column is the best known to compare with.

${readFileSync(table, 'utf8').trim()}

## Situations, a document each

${perDocument.join('\n')}`,
);
rmSync(temporary, { recursive: true, force: true });
