// How long does an edit take in a situation of many reports, how long a cold fold, how much memory?
// node --expose-gc test/bench/situation.ts [reports]
import type { Report } from '../../src/domain.ts';
import { createSituation } from '../../state/situation.ts';

const count = Number(process.argv[2] ?? 20_000);

// A small generator with a seed: the same reports on each run.
let seed = 42;
const next = (below: number): number => {
	seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
	return Math.floor((seed / 2 ** 32) * below);
};
// Few names are in most reports, most names in few.
const skewed = (below: number): number => Math.floor(below * (next(1_000_000) / 1_000_000) ** 3);
const pick = <Value>(list: readonly Value[]): Value => list[next(list.length)]!;

const syllables = [
	'ba',
	'ke',
	'lo',
	'mir',
	'tan',
	'ves',
	'dor',
	'gul',
	'shi',
	'ram',
	'nok',
	'pel',
	'zur',
	'hes',
	'qua',
	'fen',
];
const wordOf = (index: number): string =>
	syllables[index % 16]! + syllables[(index >> 4) % 16]! + syllables[(index >> 8) % 16]!;
const nameOf = (index: number): string => {
	const word = wordOf(index * 7919);
	return word[0]!.toUpperCase() + word.slice(1);
};
const triggers = ['strike', 'blast', 'clash', 'arrest', 'protest', 'flood', 'closure', 'talks'] as const;
const types = ['ASSAULT', 'ACCIDENT', 'COERCE', 'PROTEST', 'HAZARD', 'DISRUPTION', 'CONSULT', 'OTHER'] as const;
const why = { rule: 'bench', words: [], score: 1 };

const reportOf = (index: number): Report => {
	const id = `${index}.txt`;
	const day = 1 + next(28);
	const date = `2024-0${1 + next(9)}-${String(day).padStart(2, '0')}`;
	const actors = Array.from({ length: 12 }, (_, at) => {
		const [first, last] = [nameOf(skewed(300)), nameOf(300 + skewed(3_500))];
		const kind = at % 3 === 0 ? ('person' as const) : at % 3 === 1 ? ('organization' as const) : ('place' as const);
		return {
			id: `a${at}`,
			name: kind === 'person' ? `${first} ${last}` : kind === 'place' ? last : `${last} Ministry`,
			kind,
		};
	});
	let text = '';
	const sentence = (words: string) => {
		const start = text.length;
		text += `${words}. `;
		return { start, end: text.length - 1 };
	};
	const filler = () => Array.from({ length: 6 }, () => wordOf(next(3_000))).join(' ');
	const events = Array.from({ length: 4 }, (_, at) => {
		const [kind, who, where] = [next(8), pick(actors), pick(actors)];
		const words = `${who.name} and a ${triggers[kind]!} in ${where.name} ${filler()}`;
		const span = sentence(words);
		const trigger = span.start + words.indexOf(triggers[kind]!);
		return {
			id: `e${at}`,
			summary: words,
			type: types[kind]!,
			mentions: [{ ...span, trigger: { start: trigger, end: trigger + triggers[kind]!.length } }],
			actors: [{ actor: who.id, role: 'source' as const }],
			place: { actor: where.id },
			start: date,
			end: null,
			precision: 'day' as const,
			status: 'reported' as const,
			background: false,
			quantities:
				at === 0 ? [{ what: 'dead', value: { low: next(9), high: null, about: false }, span, statement: null }] : [],
			why,
		};
	});
	const statements = Array.from({ length: 6 }, (_, at) => {
		const span = sentence(`${pick(actors).name} said ${filler()} ${filler()}`);
		return {
			id: `s${at}`,
			speaker: pick(actors).id,
			source: span,
			cue: [span],
			content: [span],
			mode: 'indirect' as const,
			stance: 'asserts' as const,
			via: null,
			time: null,
			why,
		};
	});
	const asked = sentence(`Who is behind the ${pick(triggers)} in ${pick(actors).name} ${filler()}`);
	const more = Array.from({ length: 4 }, () => sentence(`The town heard of ${filler()} ${filler()}`));
	const document = {
		id,
		path: id,
		hash: `sha256:${index}`,
		format: 'txt',
		title: null,
		source: null,
		language: 'en',
		declaredDate: date,
		modifiedAt: null,
		text,
		bodyStart: 0,
		problems: [],
	};
	return {
		document,
		receivedAt: '2024-03-02T00:00:00Z',
		extraction: {
			documentId: id,
			hash: document.hash,
			language: 'en',
			isRead: true,
			title: null,
			source: null,
			reference: { date, precision: 'day', basis: 'header', span: null },
			sentences: [
				...events.flatMap(({ mentions }) => mentions),
				...statements.flatMap(({ content }) => content),
				asked,
				...more,
			].map(({ start, end }) => ({ start, end, hedged: false })),
			hedges: [],
			times: [],
			actors: actors.map((actor) => ({ ...actor, aliases: [], roles: [], mentions: [{ start: 0, end: 1 }] })),
			statements,
			events,
			questions: [
				{
					id: 'q1',
					question: text.slice(asked.start, asked.end - 1),
					kind: 'unknown',
					evidence: [asked],
					positions: [],
					status: 'open',
					answer: null,
					due: null,
					why,
				},
			],
			problems: [],
		},
	};
};

const megabytes = (): number => {
	(globalThis as { gc?: () => void }).gc?.();
	return Math.round(process.memoryUsage().heapUsed / 2 ** 20);
};
const milliseconds = (from: number): number => performance.now() - from;

const before = megabytes();
const reports = Array.from({ length: count }, (_, index) => reportOf(index));
const held = megabytes();
const engine = createSituation();

let longest = 0;
const start = performance.now();
for (let at = 0; at < reports.length; at += 64) {
	const slice = performance.now();
	engine.apply(reports.slice(at, at + 64).map((report) => ({ kind: 'put', report })));
	longest = Math.max(longest, milliseconds(slice));
}
const applied = milliseconds(start);
let slices = 0;
for (let isDone = false; !isDone; slices += 1) {
	const slice = performance.now();
	isDone = engine.settle(() => milliseconds(slice) < 8);
	longest = Math.max(longest, milliseconds(slice));
}
const settled = milliseconds(start);
const full = megabytes();

const edits: number[] = [];
for (let edit = 0; edit < 200; edit += 1) {
	const report = reportOf(next(count));
	const from = performance.now();
	engine.apply([edit % 4 === 3 ? { kind: 'remove', documentId: report.document.id } : { kind: 'put', report }]);
	engine.settle();
	edits.push(milliseconds(from));
}
edits.sort((left, right) => left - right);
const at = (share: number): string => edits[Math.floor(edits.length * share)]!.toFixed(1);
const { actors, statements, events, questions } = engine.situation;
console.table({
	reports: count,
	lists: `${actors.length} actors, ${statements.length} statements, ${events.length} events, ${questions.length} questions`,
	'apply, s': (applied / 1000).toFixed(1),
	'cold fold, s': (settled / 1000).toFixed(1),
	'slices of 8 ms': `${slices}, longest ${longest.toFixed(0)} ms`,
	'edit, ms': `p50 ${at(0.5)}, p95 ${at(0.95)}, worst ${at(0.999)}`,
	'memory, MB': `reports ${held - before}, situation ${full - held}`,
});
