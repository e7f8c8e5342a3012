// Where the program starts: parses arguments, runs a command, sets the exit code.
import { runExtract } from './headless/extract.ts';
import { runSame } from './headless/same.ts';

const [command, ...rest] = process.argv.slice(2);
if (command === 'extract') {
	process.exitCode = runExtract(
		rest.filter((argument) => !argument.startsWith('--')),
		rest.includes('--jsonl'),
	);
} else if (command === 'same') {
	process.exitCode = runSame();
} else {
	process.stderr.write('watchfloor: only `extract` exists yet\n');
	process.exitCode = 2;
}
