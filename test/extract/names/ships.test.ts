// Ships are actors of their own.
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { documentOf } from '../../support/document-of.ts';

const models = loadModels();
const read = (text: string) => extract(documentOf(text, { language: 'en', declaredDate: '2026-03-06' }), models);
const actorsOf = (text: string): readonly string[] =>
	read(text).actors.map(({ name, kind, aliases }) => [name, kind, ...aliases].join(' / '));

test.each([
	['The tanker MT Alda ran aground off Ostra. The Alda was carrying oil.', 'MT Alda / group / Alda'],
	['The cargo ship MV Star Bay collided with the ferry Marta Lind.', 'MV Star Bay / group'],
	['The cargo ship MV Star Bay collided with the ferry Marta Lind.', 'Marta Lind / group'],
	['USS Ostra fired at a drone on Tuesday. The town of Ostra was calm.', 'USS Ostra / group'],
	['MV Alma 2 capsized off Ostra.', 'MV Alma 2 / group'],
	['MV Alma capsized. MV Bella 2 miles off it was safe.', 'MV Bella / group'],
	['Rescuers reached the yacht Bella on Monday.', 'Bella / group'],
	['The ferry Star of Velm sank. The Star of Velm had 40 aboard.', 'Star of Velm / group'],
	['The bulk carrier Orion Grace hit the pier.', 'Orion Grace / group'],
	['The anchor of the M/V Orion Grace struck the line.', 'M/V Orion Grace / group'],
	['The tug Bravo 2 reached her first. Bravo 2 took the line.', 'Bravo 2 / group'],
	['The fishing boat Santa Rita was found adrift.', 'Santa Rita / group'],
	['The Petrel, a tanker that was shot at, reached port.', 'Petrel / group'],
])('%s', (text, actor) => {
	expect(actorsOf(text)).toContain(actor);
});

test('a ship takes part in what happens to it', () => {
	const { actors, events } = read('The tanker MT Alda ran aground off Ostra on Monday.');
	const alda = actors.find(({ name }) => name === 'MT Alda')?.id;
	expect(events[0]?.actors).toContainEqual({ actor: alda, role: 'source' });
});

test.each([
	['who speaks', 'The ship, Ruiz said, was lost. "The ship Ruiz said was lost is here."', /Ruiz \/ group/],
	['a country', 'The ship Norway sent arrived.', /Norway \/ group/],
	['a headline', 'Ferry Sinks Off Ostra Coast\n\nA ferry sank off Ostra.', /Sinks/],
	['a word of another name', 'The Passenger Ship Safety Certificates of both were valid.', /\/ group/],
	['a carrier of mail', 'The mail carrier Ana Ruiz was bitten.', /\/ group/],
	['an operator', 'Ferry operator Paul Norris said it was safe.', /\/ group/],
])('no ship: %s', (_, text, shape) => {
	expect(actorsOf(text).filter((actor) => shape.test(actor))).toEqual([]);
});
