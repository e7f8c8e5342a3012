// `npm run test:hostile`: every hostile input through `extract`, `report`, the written forms and the dashboard.
// Arguments: words that inputs must have in their names, `--seed WORD`, `--large` for the large ones alone.
import { parseArgs } from 'node:util';
import {
	checkCost,
	checkExports,
	checkExtract,
	checkLists,
	checkReport,
	leavingNothing,
	type Problems,
} from './checks.ts';
import { checkDashboard } from './dashboard.ts';
import type { Input } from './input.ts';
import { hostileInputs } from './inputs.ts';
import { checkLive } from './live.ts';
import { openRoom } from './room.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		seed: { type: 'string', default: 'watchfloor' },
		slack: { type: 'string', default: '1' },
		large: { type: 'boolean', default: false },
	},
});
const atOnce = 60;

const say = (line: string): void => {
	process.stdout.write(`${line}\n`);
};

const found: string[] = [];
const note = (what: string, problems: Problems, cost = ''): void => {
	say(`${problems.length === 0 ? 'ok ' : 'BAD'} ${what}${cost === '' ? '' : `: ${cost}`}`);
	for (const problem of problems) say(`      ${problem}`);
	found.push(...problems);
};

const inputs = hostileInputs(values.seed).filter(({ id }) => positionals.every((word) => id.includes(word)));
const light = values.large ? [] : inputs.filter(({ isHeavy }) => isHeavy !== true);

const checkTogether = async (batch: readonly Input[], name: string): Promise<void> => {
	const room = openRoom(batch);
	try {
		note(`${name}: extract`, await leavingNothing(room, checkExtract));
		note(`${name}: report`, await leavingNothing(room, checkReport));
		note(`${name}: exports`, await leavingNothing(room, checkExports));
		note(`${name}: lists`, await checkLists(room));
		let bytes = 0;
		const problems = await leavingNothing(room, async () => {
			const tour = await checkDashboard(room, 12);
			bytes = tour.bytes;
			return tour.problems;
		});
		note(`${name}: dashboard`, problems, `${bytes} bytes`);
	} finally {
		room.close();
	}
};

for (let from = 0; from < light.length; from += atOnce) {
	const batch = light.slice(from, from + atOnce);
	await checkTogether(batch, `${batch.length} inputs from "${batch[0]!.id}"`);
}
for (const input of inputs.filter(({ isHeavy }) => isHeavy === true)) {
	const room = openRoom([input]);
	try {
		const problems = await checkCost(room);
		note(input.id, problems, problems.cost);
	} finally {
		room.close();
	}
}
if (positionals.length === 0) note('live changes', await checkLive());
say(`${inputs.length} inputs, ${found.length} problems`);
process.exitCode = found.length === 0 ? 0 : 1;
