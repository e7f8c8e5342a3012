// Answering queries over the harbour situation: which events, statements, questions, actors and reports they find.
import { expect, test } from 'vitest';
import type { Mark } from '../../../state/query/marks.ts';
import { prepareQuery, readQuery } from '../../../state/query/match.ts';
import { thingsOf } from '../../../state/query/things.ts';
import { initialState, reduce } from '../../../state/reduce.ts';
import { groundOf } from '../../../state/rows/filter.ts';
import { floorOf, harbour, now } from '../../support/harbour.ts';

const state = reduce(initialState('ostra', { columns: 120, rows: 40, isAscii: false, zone: 'UTC' }, now), {
	type: 'situation-settled',
	floor: floorOf(harbour),
	at: now,
	isLoaded: true,
});

const found = (source: string, isForgiving = false): string => {
	const { query, problem } = readQuery(source);
	if (problem !== null) return problem.what;
	const test = prepareQuery(query, groundOf(state, true), isForgiving);
	return [...thingsOf(state.floor)]
		.filter(test)
		.map((thing) => ('value' in thing ? thing.value.id.slice(0, 7) : thing.kind))
		.join(' ');
};

test.each([
	['a word in the text, and in the name of who says it', 'reyes is:statement', 's2 s3 s7'],
	['case and accents do not matter', 'RÉYES is:actor', 'reyes'],
	['another script neither', 'рейес is:actor', 'reyes'],
	['all words', 'nine injured is:event', 'e3'],
	['either word', '(lifeboats OR bangs) is:event', 'e2 e6'],
	['not that word', 'is:event (injured OR bangs) !nine', 'e6'],
	['a phrase as it stands', '"off duty"', 's3 0240-ha'],
	['the start of a text', '^two is:event', 'e2 e6'],
	['the end of a text', 'closed$ is:event', 'e4'],
	['in the body of a report', 'beaufort', '0212-co'],
	['by the clock as the row shows it', '02:4 is:event', 'e4'],
	['by or about somebody', 'actor:reyes is:event', 'e3'],
	['held by', 'said:company', 'e1 e3 s5 q1 company 0255-da'],
	['about somebody', 'about:"marta lind" is:statement', 's5'],
	['a kind of event', 'type:aid,accident', 'e1 e2 e6'],
	['a kind of statement', 'type:denies', 's3'],
	['how words are given', 'mode:direct', 's1'],
	['what is to come', 'mode:future', 'e5'],
	['how far borne out', 'state:unverified', 'e6'],
	['the publisher', 'src:"northern wire" is:event', 'e0 e3'],
	['the file', 'src:0212 is:statement', 's1'],
	['contested', 'is:contested', 'e3 q1 q2 reyes company union'],
	['what is open', 'is:open', 'q1 q2 q3 q4'],
	['pending', 'is:pending', 'q4'],
	['without a date', 'is:undated is:event', 'e6'],
	['background', 'is:background', 'e0'],
	['with a figure', 'has:figure', 'e3'],
	['quoted', 'has:quote', 's1'],
	['nobody named', 'has:anon is:statement', 's4'],
	['more than one origin', 'origins:>=2', 'e1 e3'],
	['where', 'place:pier is:event', 'e1'],
	['near', 'near:grain is:event', 'e1'],
	['may be later than', 'after:02:30 is:event', 'e3 e4 e5'],
	['may be before', 'before:-1h is:event', 'e0 e1 e3'],
	['no grade was set', 'grade:A', ''],
])('%s: %s', (_name, source, expected) => {
	expect(found(source)).toBe(expected);
});

test.each([
	['is:held is:report', '0212-co'],
	['is:held is:statement', 's1'],
	['is:report lang:nn', '0212-co'],
	['lang:nn-NO is:statement', 's1'],
	['lang:no', ''],
])('one report is held, and in another language: %s finds %s', (source, expected) => {
	const documents = harbour.documents.map((document) =>
		document.id.startsWith('0212') ? { ...document, language: 'nn-NO', wire: { isHeld: true as const } } : document,
	);
	const floor = floorOf({ ...harbour, documents });
	const test = prepareQuery(readQuery(source).query, { ...groundOf(state), floor });
	const ids = [...thingsOf(floor)].filter(test).map((thing) => ('value' in thing ? thing.value.id.slice(0, 7) : ''));
	expect(ids.join(' ')).toBe(expected);
});

test('a slip is forgiven where it may be, but never in what is excluded', () => {
	expect(found('lifebaots is:event')).toBe('');
	expect(found('lifebaots is:event', true)).toBe('e2');
	expect(found('is:event lifeboats !lifebaots', true)).toBe('e2');
});

const unset: Mark = { isPinned: false, isRead: false, isMine: false, notes: [], tags: [], grade: null };
const marks: ReadonlyMap<string, Mark> = new Map([
	['e1', { ...unset, isPinned: true, isMine: true, tags: ['Port'], grade: 'A2' }],
	['q1', { ...unset, notes: ['ask about berth 4'], grade: 'C3' }],
	['s3', { ...unset, isRead: true, grade: '5' }],
]);

test.each([
	['is:pinned', 'e1'],
	['is:mine', 'e1'],
	['is:read', 's3'],
	['tag:port', 'e1'],
	['has:note', 'q1'],
	['note:berth', 'q1'],
	['has:grade', 'e1 s3 q1'],
	['grade:A2', 'e1'],
	['grade:>=B2', 'e1'],
	['grade:<=C', 'q1'],
	['grade:<3', 's3'],
])('what analysts set: %s finds %s', (source, expected) => {
	const ground = { ...groundOf(state), marks: (id: string) => marks.get(id) };
	const test = prepareQuery(readQuery(source).query, ground);
	const ids = [...thingsOf(state.floor)].filter(test).map((thing) => ('value' in thing ? thing.value.id : ''));
	expect(ids.join(' ')).toBe(expected);
});
