// Where the program starts: parses arguments, runs a command, sets the exit code.
import { runExtract } from './headless/extract.ts';

const [command, ...rest] = process.argv.slice(2);
if (command === 'extract') {
	process.exitCode = runExtract(
		rest.filter((argument) => !argument.startsWith('--')),
		rest.includes('--jsonl'),
	);
} else {
	process.stderr.write('watchfloor: only `extract` exists yet\n');
	process.exitCode = 2;
}
