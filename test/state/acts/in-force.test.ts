// Which acts hold: undo takes back, redo takes the undo back.
import { expect, test } from 'vitest';
import type { Annotation } from '../../../src/domain.ts';
import { actsInForce, redoable, undoable } from '../../../state/acts/in-force.ts';

const ids = (acts: readonly Annotation[]): string => acts.map(({ id }) => id).join(' ');

/** `a` an act, `b.0 b.1` acts of one key, `u>a` an undo of a, `jo:a` by another author. */
const actsOf = (drawn: string): Annotation[] =>
	drawn.split(' ').map((word) => {
		const [, author = 'jk', id = '', target] = /^(?:(\w+):)?([\w.]+)(?:>([\w.]+))?$/.exec(word)!;
		const about = target ?? 'e-1';
		return {
			id,
			op: target ? 'undo' : 'pin',
			target: about,
			text: null,
			author,
			at: '2026-03-14T00:00:00Z',
			anchor: null,
		};
	});

test.each<[string, { force: string; undo: string; redo: string }]>([
	['a b', { force: 'a b', undo: 'b', redo: '' }],
	['a b u>b', { force: 'a', undo: 'a', redo: 'u' }],
	['a b u>b v>a', { force: '', undo: '', redo: 'v' }],
	['a b u>b v>a r>v', { force: 'a', undo: 'a', redo: 'u' }],
	['a b u>b r>u', { force: 'a b', undo: 'b', redo: '' }],
	['a u>a b', { force: 'b', undo: 'b', redo: '' }],
	['a b.0 b.1', { force: 'a b.0 b.1', undo: 'b.0 b.1', redo: '' }],
	['a b.0 b.1 u.0>b.0 u.1>b.1', { force: 'a', undo: 'a', redo: 'u.0 u.1' }],
	['a jo:b', { force: 'a b', undo: 'a', redo: '' }],
	['a b.0 b.1>a', { force: 'b.0', undo: 'b.0 b.1', redo: '' }],
	['a b.0 b.1>a u.0>b.0 u.1>b.1', { force: 'a', undo: 'a', redo: 'u.0 u.1' }],
	['a b.0 b.1>a u.0>b.0 u.1>b.1 r.0>u.0 r.1>u.1', { force: 'b.0', undo: 'b.0 b.1', redo: '' }],
	['u>a a', { force: 'a', undo: 'a', redo: '' }],
	['a u>u', { force: 'a', undo: 'a', redo: '' }],
])('%s', (drawn, { force, undo, redo }) => {
	const acts = actsOf(drawn);
	expect(ids(actsInForce(acts))).toBe(force);
	expect(ids(undoable(acts, 'jk'))).toBe(undo);
	if (!drawn.includes('u>u')) expect(ids(redoable(acts, 'jk'))).toBe(redo);
});
