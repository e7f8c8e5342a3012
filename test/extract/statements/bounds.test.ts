import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { documentOf } from '../../support/document-of.ts';

const models = loadModels();

/** Source and content of each statement, with the name of its speaker. */
const statementsOf = (text: string) => {
	const { statements, actors } = extract(documentOf(text, { language: 'en' }), models);
	const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
	return statements.map(
		({ speaker, source, content }) =>
			`${actors.find(({ id }) => id === speaker)?.name ?? '?'} (${source ? words(source) : '-'}): ${content.map(words).join(' … ')}`,
	);
};

test.each<[string, string, string]>([
	[
		'what was said stands before a concession',
		'Two people were killed when a bridge fell near the mill, the fire brigade said, though the mayor put the number at four.',
		'fire brigade (the fire brigade): Two people were killed when a bridge fell near the mill',
	],
	[
		'a relative clause stands inside what was said',
		'Norland fired 15 missiles at two bases in Velma that house foreign troops, and nobody was killed, the Defence Ministry said.',
		'Defence Ministry (the Defence Ministry): Norland fired 15 missiles at two bases in Velma that house foreign troops, and nobody was killed',
	],
	[
		'what was said begins before its second clause',
		'The army shelled a town that shelters refugees, and ten people died, police said.',
		'police (police): The army shelled a town that shelters refugees, and ten people died',
	],
	[
		'what was said begins before its relative clause',
		'The army shelled a town which shelters refugees, killing ten people, police said.',
		'police (police): The army shelled a town which shelters refugees, killing ten people',
	],
	[
		'who declines to comment is heard',
		'A spokeswoman for Sentra declined to comment.',
		'? (A spokeswoman for Sentra): to comment',
	],
	[
		'the time of an entry is no part of the source',
		'16:20 Our reporter in Oran, Ben Oduya, says he heard a loud bang.',
		'Ben Oduya (Our reporter in Oran, Ben Oduya): he heard a loud bang',
	],
	[
		'what a preposition holds does not speak',
		'A woman who got out through a window tells us there were eight people inside.',
		'? (A woman who got out through a window): there were eight people inside',
	],
	[
		'what stands before "although" is said by another',
		'The health ministry said 220 people had been injured, although local media reported twice as many.',
		'local media (local media): twice as many',
	],
	[
		'to whom it was told is not what was told',
		'Two fishermen told the Velma Monitor they saw a plane on fire.',
		'Two fishermen (Two fishermen): they saw a plane on fire',
	],
	[
		'what describes a source is not what it says',
		'According to Flight Register, a website that tracks aircraft, the plane was built in 1978.',
		'Flight Register (Flight Register): the plane was built in 1978',
	],
	[
		'the nearer subject speaks',
		'The ruling Civic Front claimed victory, but the opposition alleged fraud and said it would go to court.',
		'opposition (the opposition): it would go to court',
	],
	[
		'a name behind a description speaks',
		"The chief negotiator said talks would resume. The army's lead negotiator, Gen. Tariq Aman, said rebels had fired.",
		"Tariq Aman (The army's lead negotiator, Gen. Tariq Aman): rebels had fired",
	],
	[
		'a company behind its description speaks',
		'Union Press wrote of it first. The operator, Velma Power, said the plant was safe.',
		'Velma Power (The operator, Velma Power): the plant was safe',
	],
	[
		'whoever a headline ends in speaks',
		'Rail strike: no deal in sight as talks collapse, says union\n\nTalks ended on Monday.',
		'? (union): no deal in sight as talks collapse',
	],
	[
		'what another clause tells is not said',
		'The website reported that two men were killed, while footage from the scene showed a fire.',
		'? (The website): that two men were killed',
	],
	[
		'a semicolon before the words of another ends the content',
		'She said she counted six shots; another witness told the paper there were twelve.',
		'? (She): she counted six shots',
	],
])('%s', (_rule, text, expected) => {
	expect(statementsOf(text)).toContain(expected);
});

test('somebody without a name goes on speaking as nobody else', () => {
	const text =
		'Police chief Leila Farouk said the road was closed.\n\nA woman who had been inside said there were eight people. “He had nothing to lose,” she said.';
	expect(statementsOf(text).at(-1)).toBe('? (she): “He had nothing to lose,”');
});

test.each([
	'41 people confirmed dead.',
	'A steward who declined to be named left.',
	'Some 20 families refuse to leave the town.',
	'Police have not confirmed the number.',
	'Emergencies were declared in 20 counties due to power outages.',
	'No group has claimed responsibility for the blast.',
	'The mayor has called a meeting for Tuesday.',
	'The foreign ministers will discuss the matter on Monday.',
	'Her office did not reply to an emailed request for comment.',
])('nobody says anything in: %s', (text) => expect(statementsOf(text)).toEqual([]));
