// Which tellings are one event, and which must never be: what an officer at night relies on.
import { describe, expect, test } from 'vitest';
import { linksOfEvent } from '../../../state/lookups.ts';
import { createSituation } from '../../../state/situation.ts';
import { type ReportSketch, reportOf } from '../../support/reports.ts';

const eventsOf = (...sketches: readonly ReportSketch[]) => {
	const engine = createSituation();
	engine.apply(sketches.map((sketch) => ({ kind: 'put', report: reportOf(sketch) })));
	engine.settle();
	return engine.situation.events;
};

type Telling = Partial<ReportSketch> & { readonly of?: object; readonly place?: string; readonly target?: string };

const telling = (id: string, words: string, trigger: string, { of = {}, place, target, ...more }: Telling = {}) =>
	({
		id,
		date: '2024-03-03',
		text: `${words} It was seen from ${place ?? 'afar'}.${target === undefined ? '' : ` ${target} was there.`}`,
		actors: {
			...(place === undefined ? {} : { [place]: 'place' as const }),
			...(target === undefined ? {} : { [target]: 'person' as const }),
		},
		events: [
			{
				at: words,
				trigger,
				...(place === undefined ? {} : { place }),
				...(target === undefined ? {} : { target }),
				...of,
			},
		],
		...more,
	}) satisfies ReportSketch;

const blast = 'A blast hit a grain store at night.';
const again = 'The blast hit the grain store before dawn.';
const velma = { place: 'Velma', of: { start: '2024-03-02' } };

describe('one event', () => {
	test.each<[string, ReportSketch, ReportSketch]>([
		['one day, one place', telling('a', blast, 'blast', velma), telling('b', again, 'blast', velma)],
		[
			'an incident of a day and place, and the blast that another report tells of',
			telling('a', blast, 'blast', { place: 'Velma', of: { start: '2024-03-02', type: 'ACCIDENT', kin: ['explode'] } }),
			telling('b', 'An incident occurred at the store in Velma this morning.', 'incident', {
				place: 'Velma',
				of: { start: '2024-03-02', type: 'ACCIDENT', kin: ['incident'] },
			}),
		],
		[
			'a month that holds the day',
			telling('a', blast, 'blast', velma),
			telling('b', again, 'blast', { place: 'Velma', of: { start: '2024-03' } }),
		],
		[
			'a place and the same with its state',
			telling('a', blast, 'blast', velma),
			telling('b', again, 'blast', { ...velma, place: 'Velma, Ostra' }),
		],
		[
			'told without a day a little later, of the same place',
			telling('a', blast, 'blast', velma),
			telling('b', again, 'blast', { place: 'Velma' }),
		],
		[
			'told on two days, with no day of its own in either',
			telling('a', blast, 'blast', { place: 'Velma', of: { start: '2024-03-03', isDateAssumed: true } }),
			telling('b', again, 'blast', {
				date: '2024-03-04',
				place: 'Velma',
				of: { start: '2024-03-04', isDateAssumed: true },
			}),
		],
	])('%s', (_, left, right) => {
		expect(eventsOf(left, right)).toHaveLength(1);
	});
});

describe('two events', () => {
	test.each<[string, ReportSketch, ReportSketch]>([
		[
			'two days',
			telling('a', blast, 'blast', velma),
			telling('b', blast, 'blast', { ...velma, of: { start: '2024-03-03' } }),
		],
		['two places', telling('a', blast, 'blast', velma), telling('b', blast, 'blast', { ...velma, place: 'Torvik' })],
		[
			'two victims',
			telling('a', 'A man shot a clerk.', 'shot', { ...velma, target: 'Ann Marsh' }),
			telling('b', 'A man shot a clerk.', 'shot', { ...velma, target: 'Tom Reed' }),
		],
		[
			'no day, and nobody and nothing named',
			telling('a', 'Two people were killed in a crash on a road.', 'killed'),
			telling('b', 'Three men were killed after a crash at sea.', 'killed'),
		],
		[
			'two ages',
			telling('a', 'A 36-year-old climber died in a fall.', 'died', { place: 'Velma' }),
			telling('b', 'A 52-year-old climber died in a fall.', 'died', { place: 'Torvik' }),
		],
		[
			'told without a day a month later',
			telling('a', blast, 'blast', velma),
			telling('b', again, 'blast', { place: 'Velma', date: '2024-04-20' }),
		],
		[
			'history and news',
			telling('a', blast, 'blast', { place: 'Velma' }),
			telling('b', blast, 'blast', { place: 'Velma', of: { background: true } }),
		],
	])('%s', (_, left, right) => {
		expect(eventsOf(left, right)).toHaveLength(2);
	});

	test('a telling that fits two days does not join them', () => {
		const days = eventsOf(
			telling('a', blast, 'blast', velma),
			telling('b', blast, 'blast', { place: 'Velma' }),
			telling('c', blast, 'blast', { ...velma, of: { start: '2024-03-03' } }),
		).map(({ start }) => start);
		expect(days).toEqual(['2024-03-02', '2024-03-03']);
	});
});

test('an attack that was only threatened is not swallowed by one that happened, though another report tells of both in a breath', () => {
	const bases = 'Rebels fired rockets at bases near Velma.';
	const threat = 'The army said that rebels may fire rockets at bases near Velma again.';
	const one = {
		...telling('a', bases, 'fired', velma),
		text: `${bases} ${threat} Velma is quiet.`,
		events: [
			{ at: bases, trigger: 'fired', place: 'Velma', start: '2024-03-02' },
			{ at: threat, trigger: 'fire', place: 'Velma', status: 'threatened' as const },
		],
	};
	const others = ['b', 'c', 'd'].map((id) =>
		telling(id, 'Rebels fired rockets at army bases near Velma.', 'fired', velma),
	);
	expect(eventsOf(one, ...others).map(({ status, reports }) => [status, reports.length])).toEqual([
		['reported', 4],
		['threatened', 1],
	]);
	const vague = others.map((other) => ({ ...other, events: other.events.map((event) => ({ ...event, start: null })) }));
	expect(eventsOf(one, ...vague).map(({ status }) => status)).toContain('threatened');
});

test('the day a report names comes before the day on which another was written', () => {
	const [event] = eventsOf(
		telling('a', blast, 'blast', velma),
		telling('b', again, 'blast', { place: 'Velma', of: { start: '2024-03-03', isDateAssumed: true } }),
	);
	expect(event).toMatchObject({ start: '2024-03-02' });
	expect(event).not.toHaveProperty('isDateAssumed');
});

test('only a sentence with its word and one of its names tells of an event again', () => {
	const [event] = eventsOf(
		telling('a', blast, 'blast', {
			...velma,
			text: `${blast} The blast woke Velma. Nobody slept after the blast. Velma is a port.`,
		}),
	);
	expect(event!.reports.map(({ start }) => start)).toEqual([0, blast.length + 1]);
});

describe('what is mentioned in passing', () => {
	const trial = 'A jury in Velma heard of the blast at the grain store.';
	const aside = (id: string): ReportSketch => {
		const { events, ...rest } = telling(id, trial, 'blast', velma);
		return { ...rest, asides: events };
	};

	test('is a report of the event that another report tells', () => {
		const [event, ...others] = eventsOf(telling('a', blast, 'blast', velma), aside('b'));
		expect(others).toHaveLength(0);
		expect(event!.reports.map(({ documentId }) => documentId)).toEqual(['a', 'b']);
		expect(event!.summary).toBe(blast);
	});

	test('is no event by itself', () => {
		expect(eventsOf(aside('a'), aside('b'))).toHaveLength(0);
	});

	test('is one where several reports open with it', () => {
		const opening = { of: { ...velma.of, why: { rule: 'lead/blast', words: [], score: 0.3 } }, place: 'Velma' };
		const lead = (id: string): ReportSketch => {
			const { events, ...rest } = telling(id, blast, 'blast', opening);
			return { ...rest, asides: events };
		};
		expect(eventsOf(lead('a'))).toHaveLength(0);
		expect(eventsOf(lead('a'), lead('b'))).toHaveLength(1);
	});
});

test('what holds two reports together is told with its signs', () => {
	const engine = createSituation();
	for (const sketch of [telling('a', blast, 'blast', velma), telling('b', again, 'blast', velma)])
		engine.apply([{ kind: 'put', report: reportOf(sketch) }]);
	engine.settle();
	const [link, ...others] = linksOfEvent(engine.situation, engine.situation.events[0]!.id);
	expect(others).toEqual([]);
	expect(link).toMatchObject({ documentId: 'b', like: 'a' });
	expect(link!.score).toBeGreaterThan(0);
	expect(link!.signs.map(({ sign }) => sign)).toContain('the same sort of deed');
});

test('an age behind a name is the age that another report gives first', () => {
	const engine = createSituation();
	const sketches = [
		telling('a', 'Climber Ann Marsh, 36, died in a fall.', 'died', { place: 'Velma' }),
		telling('b', 'A 36-year-old climber died in a fall.', 'died', { place: 'Velma' }),
	];
	engine.apply(sketches.map((sketch) => ({ kind: 'put', report: reportOf(sketch) })));
	engine.settle();
	const [event] = engine.situation.events;
	const [link] = linksOfEvent(engine.situation, event!.id);
	expect(link?.signs).toContainEqual({ sign: 'how many, how old', weight: 1.5 });
});
