// The search thread is told what changed, and no more.
import { expect, test, vi } from 'vitest';
import { createSearchFeed } from '../src/search-feed.ts';
import { subjectOfKey } from '../state/rows/search-entries.ts';
import { subjectKey } from '../state/subjects.ts';
import { floorOf, harbour } from './support/harbour.ts';

const fed = () => {
	const groups = new Map<string, readonly { readonly key: string; readonly text: string }[]>();
	let sent = 0;
	const feed = createSearchFeed((portion) => {
		for (const { group, entries } of portion) groups.set(group, entries);
		sent += portion.length;
		setImmediate(() => feed.goOn());
	});
	return { feed, groups, sent: () => sent };
};

test('everything is sent once, then only what changed', async () => {
	const { feed, groups, sent } = fed();
	feed.follow(floorOf(harbour));
	const all = harbour.documents.length + harbour.actors.length + harbour.events.length + harbour.questions.length;
	await vi.waitFor(() => expect(groups.size).toBe(all));
	const statements = [...groups.values()].flat().filter(({ key }) => key.startsWith('statement '));
	expect(statements).toHaveLength(harbour.statements.length);
	const before = sent();
	const [first, ...others] = harbour.events;
	feed.follow(floorOf({ ...harbour, events: [{ ...first!, summary: 'the ferry is afloat' }, ...others] }));
	await vi.waitFor(() => expect(groups.get(`event ${first!.id}`)?.[0]?.text).toBe('the ferry is afloat'));
	expect(sent()).toBe(before + 1);
	feed.close();
});

test('no more than two portions are under way', async () => {
	let portions = 0;
	const feed = createSearchFeed(() => {
		portions += 1;
	});
	const follow = (summary: string) =>
		feed.follow(floorOf({ ...harbour, events: [{ ...harbour.events[0]!, summary }, ...harbour.events.slice(1)] }));
	for (const [count, summary] of ['one', 'two'].entries()) {
		follow(summary);
		await vi.waitFor(() => expect(portions).toBe(count + 1));
	}
	follow('three');
	await new Promise((resolve) => setTimeout(resolve, 20));
	expect(portions).toBe(2);
	feed.goOn();
	await vi.waitFor(() => expect(portions).toBe(3));
	feed.close();
});

test('what is gone is sent as empty', async () => {
	const { feed, groups } = fed();
	feed.follow(floorOf(harbour));
	const { id } = harbour.questions[0]!;
	await vi.waitFor(() => expect(groups.get(`question ${id}`)).toHaveLength(1));
	feed.follow(floorOf({ ...harbour, questions: harbour.questions.slice(1) }));
	await vi.waitFor(() => expect(groups.get(`question ${id}`)).toEqual([]));
	feed.close();
});

test.each([
	{ kind: 'event', id: 'e-1' },
	{ kind: 'document', id: 'a folder/a file.txt' },
	{ kind: 'statement', documentId: 'a folder/a file.txt', id: 's-1' },
] as const)('the key of $kind leads back to it', (subject) => {
	expect(subjectOfKey(subjectKey(subject))).toEqual(subject);
});
