// The chain of telling: from who said it to who printed it, as far back as the reports at hand go.
import { expect, test } from 'vitest';
import type { Situation } from '../../../src/domain.ts';
import { chainLabel, chainOfStatement, chainsOfEvent } from '../../../state/reports/chain.ts';
import { floorOf, harbour } from '../../support/harbour.ts';
import { openRows } from '../../support/row-screen.ts';

const radio = { ...harbour.actors[0]!, id: 'radio', name: 'Harbour Radio', aliases: [], roles: [] };

/** The wire cites the radio, which has a report of its own. */
const cited: Situation = {
	...harbour,
	actors: [...harbour.actors, radio],
	statements: harbour.statements.map((one) => (one.id === 's7' ? { ...one, speaker: 'radio' } : one)),
};

const chainsOf = (id: string, situation: Situation = cited): readonly string[] =>
	chainsOfEvent(floorOf(situation), situation.events.find((event) => event.id === id)!).map(chainLabel);

test('who is cited has a report of its own: what that rests on stands first', () => {
	expect(chainsOf('e3')).toContain('Jon Reyes ▸ Harbour Radio ▸ Northern Wire, depth 2');
});

test('the beginning of another chain is none of its own', () => {
	expect(chainsOf('e3').filter((chain) => chain.startsWith('Jon Reyes'))).toHaveLength(1);
});

test('what a report tells itself was passed on by nobody', () => {
	expect(chainsOf('e2')).toEqual([]);
});

test('who speaks in its own report is one link, and its report is at hand', () => {
	const situation: Situation = {
		...harbour,
		documents: harbour.documents.map((one) =>
			one.id.includes('0255') ? { ...one, source: 'The Ferry Company' } : one,
		),
	};
	const said = situation.statements.find(({ speaker }) => speaker === 'company')!;
	expect(chainLabel(chainOfStatement(floorOf(situation), said))).toBe('the ferry company, depth 0, origin seen');
});

test('it stands among the facts, and depth: finds by it', () => {
	const screen = openRows({ columns: 200, rows: 55, situation: cited });
	screen.press('/', ...'depth:>=2', 'enter');
	expect(screen.text()).toMatch(/nine or seven people injured/);
	expect(screen.text()).toMatch(/Chain +Jon Reyes ▸ Harbour Radio ▸ Northern Wire, depth 2/);
	expect(screen.text()).not.toMatch(/two lifeboats sent/);
});

test('two that cite each other make no endless chain', () => {
	const situation: Situation = {
		...cited,
		actors: [...cited.actors, { ...radio, id: 'wire', name: 'Northern Wire' }],
		statements: cited.statements.map((one) => (one.id === 's2' ? { ...one, speaker: 'wire' } : one)),
	};
	for (const chain of chainsOf('e3', situation)) expect(chain.split(' ▸ ').length).toBeLessThan(7);
});
