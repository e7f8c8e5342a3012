// What a second report does to what a first one left: read from plain texts by the whole engine, as the desk reads them.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SituationQuestion } from '../../src/domain.ts';
import { type Sheet, situationOf } from '../support/situation-of.ts';

const find = (questions: readonly SituationQuestion[], pattern: RegExp): SituationQuestion | undefined =>
	questions.find(({ question }) => pattern.test(question));

const told = (on: string, by: string | null, text: string): Sheet => ({ on, text, ...(by === null ? {} : { by }) });

const fire = told(
	'2024-03-04',
	'Coast Wire',
	'TORVIK - A fire destroyed the Haldor paint works in Torvik on Monday. Fire chief Ida Krogh said the cause of the fire was unknown. Some 1,200 residents of Torvik were evacuated.',
);

const pump = told(
	'2024-03-09',
	'Coast Wire',
	'TORVIK - The fire at the Haldor paint works in Torvik was caused by a faulty pump, fire chief Ida Krogh said on Saturday.',
);

const boys =
	'TORVIK - The fire at the Haldor paint works in Torvik was caused by two boys who burned rubbish behind the hall, police said on Monday.';

describe('a later report', () => {
	test('answers what caused it', () => {
		const { wordsOf, questions } = situationOf(fire, pump);
		const question = find(questions, /cause/i);
		expect(question).toMatchObject({ state: 'answered' });
		expect(wordsOf(question!.answeredBy!)).toContain('faulty pump');
	});

	test('of another publisher that names another cause leaves two accounts', () => {
		const { questions } = situationOf(fire, pump, told('2024-03-11', 'Inland News', boys));
		expect(find(questions, /which account/)).toMatchObject({ kind: 'contested', state: 'contested' });
	});

	test('of the same publisher revises its own account', () => {
		const { questions } = situationOf(fire, pump, told('2024-03-11', 'Coast Wire', boys));
		expect(find(questions, /which account/)).toBeUndefined();
	});

	test('with another toll contests it', () => {
		const { events } = situationOf(
			told('2024-03-04', 'Coast Wire', 'A ferry sank off Torvik on Monday. The ministry said 14 people were killed.'),
			told('2024-03-04', 'Inland News', 'A ferry sank off Torvik on Monday. The navy said 31 people were killed.'),
		);
		expect(events.flatMap(({ quantities }) => quantities.filter(({ what }) => what === 'killed'))).toEqual([
			expect.objectContaining({ contested: true }),
		]);
	});

	test('of dead fish contests no "nobody was killed"', () => {
		const { events, questions } = situationOf(
			told('2024-03-04', 'Coast Wire', 'A train derailed in Torvik on Monday. Nobody was killed, the mayor said.'),
			told(
				'2024-03-05',
				'Inland News',
				'A train derailed in Torvik on Monday. Some 3,500 fish were killed in the creek, the state said.',
			),
		);
		expect(find(questions, /killed/)).toBeUndefined();
		expect(events.filter(({ summary }) => /fish/.test(summary))).toHaveLength(1);
	});

	test('with a higher toll of a later day brings news, not a contest', () => {
		const { events } = situationOf(
			told('2024-03-04', 'Coast Wire', 'A ferry sank off Torvik on Monday. At least 14 people were killed.'),
			told('2024-03-05', 'Coast Wire', 'The death toll of the ferry that sank off Torvik on Monday rose to 31.'),
		);
		expect(events.flatMap(({ quantities }) => quantities).filter(({ contested }) => contested)).toEqual([]);
	});

	test('with a higher toll of a later day from another speaker brings news too', () => {
		const { events } = situationOf(
			told('2024-03-04', 'Coast Wire', 'A ferry sank off Torvik on Monday. The ministry said 14 people were killed.'),
			told(
				'2024-03-05',
				'Coast Wire',
				'The ferry sank off Torvik on Monday. The navy said on Tuesday that 31 people were killed.',
			),
		);
		expect(events.flatMap(({ quantities }) => quantities).filter(({ contested }) => contested)).toEqual([]);
	});
});

test('a rumour that is denied later was never confirmed', () => {
	const { events } = situationOf(
		told(
			'2024-03-04',
			null,
			'VELMA - Rumours that the navy had fired a missile at the port of Velma spread on Monday.',
		),
		told('2024-03-05', null, 'VELMA - The ministry denied that the navy had fired a missile at the port of Velma.'),
	);
	const shots = events.filter(({ type }) => type === 'ASSAULT');
	expect(shots.map(({ state }) => state)).toEqual(['contested']);
});

test('a toll that rose belongs to the day of the harm', () => {
	const { events } = situationOf(
		told('2024-03-04', null, 'A ferry sank off Torvik on Monday. At least 14 people were killed in Torvik on Monday.'),
		told('2024-03-06', null, 'The death toll in Torvik rose to 31 on Wednesday. The ferry sank off Torvik on Monday.'),
	);
	const tolls = events.filter(({ quantities }) => quantities.some(({ what }) => what === 'killed'));
	expect(tolls.map(({ start }) => start)).toEqual(['2024-03-04']);
});

describe('look-alikes', () => {
	test('at other hours stay two: in two towns minutes apart, in one town hours apart', () => {
		const fireIn = (town: string, clock: string) => ({
			on: '2024-03-04',
			text: `A fire broke out at a warehouse in ${town} at ${clock} on Monday. Two workers were injured, police said.`,
		});
		const fires = (...texts: { readonly on: string; readonly text: string }[]) =>
			situationOf(...texts).events.filter(({ summary }) => /fire/.test(summary)).length;
		expect(fires(fireIn('Lund', '08:10'), fireIn('Velm', '08:40'))).toBe(2);
		expect(fires(fireIn('Lund', '08:10'), fireIn('Lund', '17:30'))).toBe(2);
		expect(fires(fireIn('Lund', '08:10'), fireIn('Lund', '08:15'))).toBe(1);
	});

	test('of one day in two towns stay two', () => {
		const { events } = situationOf(
			told(
				'2024-03-04',
				null,
				'A bus crashed into a wall in Velma on Monday, killing nine pilgrims, police chief Olav Brandt said.',
			),
			told(
				'2024-03-04',
				null,
				'A bus crashed into a river in Torvik on Monday, killing nine miners, mayor Rosa Lind said.',
			),
		);
		const crashes = events.filter(({ summary }) => /crash/.test(summary));
		expect(crashes).toHaveLength(2);
	});

	test('a later telling of the crash goes to its own', () => {
		const { events } = situationOf(
			told(
				'2024-03-04',
				null,
				'A bus crashed into a wall in Velma on Monday, killing nine pilgrims, police chief Olav Brandt said.',
			),
			told(
				'2024-03-04',
				null,
				'A bus crashed into a river in Torvik on Monday, killing nine miners, mayor Rosa Lind said.',
			),
			told(
				'2024-03-05',
				null,
				'Velma mourned on Tuesday. Olav Brandt said the crash in Velma that killed nine pilgrims was the worst in years.',
			),
		);
		const inVelma = events.filter(
			({ reports }) =>
				reports.some(({ documentId }) => documentId === 'r1.txt') &&
				reports.some(({ documentId }) => documentId === 'r3.txt'),
		);
		expect(inVelma.length).toBeGreaterThan(0);
		expect(
			events.filter(
				({ reports }) =>
					reports.some(({ documentId }) => documentId === 'r2.txt') &&
					reports.some(({ documentId }) => documentId === 'r3.txt'),
			),
		).toEqual([]);
	});
});

describe('one incident in reports of other words and other weeks', () => {
	const together = (first: Sheet, second: Sheet, pattern: RegExp) =>
		situationOf(first, second).events.some(
			({ summary, reports }) =>
				pattern.test(summary) && new Set(reports.map(({ documentId }) => documentId)).size === 2,
		);
	const wagons = told(
		'2024-03-04',
		null,
		'Team sent to derailment\n\nTORVIK (March 4, 2024) - The National Track Board is sending a team of eleven. Nine wagons of an Ostra Freight train left the track near Velma on Sunday night.',
	);
	const inquiry = (town: string) =>
		told(
			'2024-04-10',
			null,
			`Report on derailment\n\nTORVIK (April 10, 2024) - The Ostra Freight train derailed near ${town} because of a hot bearing, the National Track Board said.`,
		);

	test('wagons that left the track and a train that derailed are one', () => {
		expect(together(wagons, inquiry('Velma'), /derail|left the track/)).toBe(true);
	});

	test('derailments in two towns are two', () => {
		expect(together(wagons, inquiry('Lund'), /derail|left the track/)).toBe(false);
	});
});

describe('the wire', () => {
	const slug = 'Torvik fire';
	test.each<[string, Sheet, Sheet, string]>([
		[
			'a writethru supersedes',
			{ ...fire, title: slug },
			{ ...fire, title: `${slug}, 1st ld-writethru`, text: `${fire.text} Two men were hurt.` },
			'superseded',
		],
		[
			'a correction supersedes',
			{ ...fire, title: slug },
			{ ...fire, title: `CORRECTION: ${slug}`, text: fire.text.replace('1,200', '120') },
			'superseded',
		],
		[
			'a kill strikes',
			{ ...fire, title: slug },
			{ ...fire, title: `KILL: ${slug}`, text: 'The story on the Torvik fire has been withdrawn.' },
			'killed',
		],
	])('%s', (_, first, second, status) => {
		const { documents } = situationOf(first, second);
		expect(documents.find(({ id }) => id === 'r1.txt')).toMatchObject({ status });
		expect(documents.find(({ id }) => id === 'r2.txt')).toMatchObject({ status: 'read' });
	});

	test('copies are one origin', () => {
		const long = `${fire.text} Boats carried families across the bay while crews pumped water from the quay all night and the school opened its hall to them.`;
		const { events } = situationOf({ ...fire, text: long }, { ...fire, by: 'Inland News', text: long });
		expect(events.find(({ summary }) => /destroyed/.test(summary))).toMatchObject({ origins: 1, copies: 1 });
	});
});

describe('the toll of one incident', () => {
	const blast = told(
		'2026-09-14',
		'Northern Press',
		'HALVERN - An explosion tore through the Agrovia plant in Halvern on Monday, killing at least seven workers, Governor Ines Okafor said.',
	);
	const figures = (...sheets: readonly Sheet[]) =>
		situationOf(...sheets)
			.events.flatMap(({ quantities }) => quantities)
			.filter(({ what }) => what === 'killed');

	test('told the next day in other words is one count that rose', () => {
		const counts = figures(
			blast,
			told(
				'2026-09-15',
				'Port Times',
				"HALVERN - The death toll from Monday's blast at the Agrovia plant in Halvern rose to 12 on Tuesday, Governor Ines Okafor said.",
			),
		);
		expect(counts.map(({ claims, contested }) => [claims.map(({ value }) => value.low), contested])).toEqual([
			[[7, 12], false],
		]);
	});

	test('of another town is another count', () => {
		const counts = figures(
			blast,
			told(
				'2026-09-15',
				'Port Times',
				"ORLIK - The death toll from Monday's blast at the Bremo depot in Orlik rose to 12 on Tuesday, Mayor Karl Brandt said.",
			),
		);
		expect(counts).toHaveLength(2);
	});
});

test('the missing who are found are no dispute', () => {
	const { events } = situationOf(
		told(
			'2026-09-15',
			'Northern Press',
			'Two workers are still missing, Governor Ines Okafor said. Eleven had been unaccounted for on Monday.',
		),
	);
	expect(events.flatMap(({ quantities }) => quantities).some(({ contested }) => contested)).toBe(false);
});

test('a plant that one report names lies in the town that another one names', () => {
	const { events } = situationOf(
		told(
			'2024-03-04',
			'Coast Wire',
			'TORVIK - An explosion ripped through the Haldor chemical plant in Torvik late on Monday, police said. "We have four dead and more than 30 injured," mayor Ida Krogh told reporters.',
		),
		told(
			'2024-03-04',
			'Coast Wire',
			'TORVIK - The death toll from an explosion at the Haldor chemical plant in Torvik rose to nine on Monday night, mayor Ida Krogh said.',
		),
	);
	const tolls = events.filter(({ quantities }) => quantities.some(({ what }) => what === 'killed'));
	expect(tolls.map(({ quantities }) => quantities.find(({ what }) => what === 'killed')!.claims.length)).toEqual([2]);
});

test('that nobody was killed does not deny that somebody else was', () => {
	const folder = new URL('../../seeds/', import.meta.url);
	const [seed] = readdirSync(folder);
	const { events } = situationOf(
		{ on: '2020-01-08', text: readFileSync(new URL(seed!, folder), 'utf8') },
		told(
			'2020-01-08',
			'Gulf Wire',
			'BAGHDAD - At least six missiles hit an air base in western Iraq early on Wednesday. No Iraqi soldiers were killed, a spokesman said.',
		),
	);
	const killing = events.find(({ summary }) => /was killed in Iraq/.test(summary));
	expect(new Set(killing?.reports.map(({ documentId }) => documentId))).toEqual(new Set(['r1.txt']));
	expect(killing?.state).not.toBe('contested');
});

test('a count of the dead answers whether there were casualties, also on the same day', () => {
	const { wordsOf, questions, events } = situationOf(
		told(
			'2024-03-04',
			'Coast Wire',
			'TORVIK - A magnitude 6.1 earthquake struck southern Velmia on Monday. There were no immediate reports of casualties in Torvik.',
		),
		told(
			'2024-03-04',
			'Coast Wire',
			'TORVIK - At least 34 people were killed when a powerful earthquake hit southern Velmia near Torvik on Monday, the ministry said. It is unclear how many people are missing.',
		),
		told(
			'2024-03-06',
			'Coast Wire',
			"TORVIK - The death toll from Monday's earthquake in southern Velmia has risen to 112, with 19 people still missing in Torvik, the ministry said.",
		),
	);
	const answered = questions.filter(({ state }) => state === 'answered');
	expect(answered.map(({ question }) => question).sort()).toEqual([
		'How many people are missing?',
		'Were there any casualties in Torvik?',
	]);
	expect(wordsOf(find(questions, /missing\?$/)!.answeredBy!)).toContain('19 people still missing');
	expect(events.filter(({ type }) => type === 'HAZARD')).toHaveLength(1);
});

test('a raid that killed one man is not the raid that answered it', () => {
	const { events } = situationOf(
		told(
			'2024-03-08',
			'Coast Wire',
			'VELMA, March 8, 2024 - Ostria fired missiles at two Norland bases in Velma on Friday. It was in retaliation for the death of General Anders Holt, who was killed in Velma on Sunday. A Norland air strike killed General Holt near Velma airport.',
		),
		told(
			'2024-03-09',
			'Coast Wire',
			'VELMA, March 9, 2024 - Ostria fired 15 missiles at two bases in Velma, the Velmian military said on Saturday. Nobody was killed, it said.',
		),
	);
	const raids = events.filter(({ type }) => type === 'ASSAULT');
	expect(raids.map(({ start }) => start)).toEqual(['2024-03-03', '2024-03-08']);
});

describe('at what time', () => {
	const post = told(
		'2024-05-07',
		null,
		'MONITOR: the closed bridge at Velma, posts of May 7, 2024\n\nVelma Port Office (@velmaport), 7:05 a.m.\nThe Norvel bridge in Velma has been closed after a barge struck it.\n\nVelma Port Office (@velmaport), 8:50 a.m.\nThe closure of the Norvel bridge in Velma has been lifted.',
	);
	const heard = (at: string): Sheet =>
		told(
			'2024-06-20',
			null,
			`Statement of Ann Berg, head of the Velma Port Office\n\nOn May 7 a barge struck the Norvel bridge in Velma. The Velma Port Office lifted the closure of the Norvel bridge in Velma at ${at}.`,
		);

	test('what a post tells as done was not done later', () => {
		const { wordsOf, questions } = situationOf(post, heard('9:07 a.m.'));
		const question = find(questions, /^At what time/);
		expect(question?.positions.map((position) => [position.value, wordsOf(position)])).toEqual([
			['by 08:50', 'The closure of the Norvel bridge in Velma has been lifted.'],
			['09:07', '9:07 a.m.'],
		]);
	});

	test.each(['8:31 a.m.', '8:55 a.m.', 'about 9:10 a.m.', '8:50 a.m.'])('%s: nothing is contested', (at) => {
		expect(find(situationOf(post, heard(at)).questions, /^At what time/)).toBeUndefined();
	});
});

test('a country under two names is one place', () => {
	const { events } = situationOf(
		told('2024-05-07', null, 'The Air Office lifted the flight ban across the U.S. on Tuesday, the Air Office said.'),
		told(
			'2024-05-08',
			null,
			'The Air Office lifted the flight ban in the United States on Tuesday, its head Ann Berg said.',
		),
	);
	expect(events.filter(({ summary }) => /lifted/.test(summary))).toHaveLength(1);
});

test('figures that differ in one report and over several are one question', () => {
	const { questions } = situationOf(
		told('2024-03-04', 'Coast Wire', 'A ferry sank off Torvik on Monday. The ministry said 14 people were killed.'),
		told(
			'2024-03-04',
			'Inland News',
			'A ferry sank off Torvik on Monday. The navy said 31 people were killed, the harbour office said 22 people were killed.',
		),
	);
	expect(questions.filter(({ question }) => /^How many/.test(question))).toHaveLength(1);
});

describe('an answer of the same day', () => {
	const asked = told(
		'2024-03-04',
		'Coast Wire',
		'TORVIK - A man shot two people in the Haldor arcade in Torvik on Monday. Police did not say what the motive was. It was not known whether there was more than one gunman. It was not clear whether anyone had been killed.',
	);
	const state = (pattern: RegExp, text: string): string | undefined =>
		find(situationOf(asked, told('2024-03-04', 'Inland News', `TORVIK - ${text}`)).questions, pattern)?.state;

	test.each([
		[/more than one/, 'There was only one gunman in the Haldor arcade in Torvik, police said.', 'answered'],
		[/more than one/, 'The gunman in the Haldor arcade in Torvik wore red, police said.', 'open'],
		[/motive/, 'The gunman in the Haldor arcade in Torvik was motivated by envy, police said.', 'answered'],
		[
			/killed/,
			'Nobody was killed in the Haldor arcade in Torvik, police said. The town radio said nine people were killed.',
			'contested',
		],
	])('%s %s: %s', (pattern, text, is) => {
		expect(state(pattern, text)).toBe(is);
	});
});

test('what tests find answers what the cause was, and what the results say', () => {
	const { questions } = situationOf(
		told(
			'2024-06-03',
			'Health Office',
			'Nine people fell ill in the Loma district of Velmia. The cause of the illness is unknown. Laboratory results are expected on 5 June.',
		),
		told('2024-06-05', 'Coast Wire', 'Tests have confirmed anthrax in the Loma district of Velmia, the minister said.'),
	);
	expect(questions.map(({ state }) => state)).toEqual(['answered', 'answered']);
});

test('what was denied and is admitted later is answered', () => {
	const { questions } = situationOf(
		told('2024-06-03', 'Coast Wire', 'TORVIK - The Torvik harbour office denied that letters had been burned.'),
		told('2024-06-09', 'Coast Wire', 'TORVIK - The Torvik harbour office acknowledged that letters had been burned.'),
	);
	expect(questions.map(({ kind, state }) => [kind, state])).toEqual([['contested', 'answered']]);
});

test('the region that one report names holds the town that another one names', () => {
	const { events } = situationOf(
		told(
			'2024-03-04',
			null,
			'SANTA VELMA, Ostra, March 4, 2024 (Coast Wire) - A strong earthquake shook northern Ostra at 5:52 a.m. on Monday, the Quake Centre said.',
		),
		told(
			'2024-03-06',
			null,
			'SANTA VELMA, Ostra, March 6, 2024 (Coast Wire) - Rescuers pulled two women from ruins in Santa Velma on Wednesday, two days after an earthquake shook the town of Santa Velma.',
		),
	);
	expect(events.filter(({ type }) => type === 'HAZARD')).toHaveLength(1);
});

test('a death after the harm is of its own day, and the attacker is not the guard', () => {
	const { events } = situationOf(
		told(
			'2024-06-03',
			'Coast Wire',
			'VELMA - Gunmen attacked the mill in Velma on Monday. One attacker was killed in Velma, police said.',
		),
		told(
			'2024-06-05',
			'Coast Wire',
			'VELMA - A guard wounded in the attack on the mill in Velma on Monday has died in hospital, police said on Wednesday.',
		),
	);
	const died = events.find(({ summary }) => /has died/.test(summary));
	expect(died).toMatchObject({ start: '2024-06-05', isDateAssumed: true });
	expect(died?.reports).toHaveLength(1);
	expect(events.find(({ summary }) => /attacked/.test(summary))?.reports.map(({ documentId }) => documentId)).toContain(
		'r2.txt',
	);
});

test('the toll of many is not the killing of one man by name days before', () => {
	const { events } = situationOf(
		told(
			'2024-06-05',
			null,
			'General Ivo Markov was killed near Velma by a Norland air strike on Saturday, Velmia said.',
		),
		told('2024-06-08', null, 'Velmia said at least 80 Norland soldiers had been killed. Norland denied it.'),
	);
	expect(events.filter(({ reports }) => new Set(reports.map(({ documentId }) => documentId)).size > 1)).toEqual([]);
});

test('the crash of a plane is its disappearance, whatever else happened in that town', () => {
	const { events } = situationOf(
		told(
			'2024-06-03',
			'Coast Wire',
			'VELMA, June 3, 2024 (Coast Wire) - A Coast Air plane with 60 people on board disappeared from radar over the Ora hills on Monday.',
		),
		told(
			'2024-07-03',
			'Coast Wire',
			'VELMA, July 3, 2024 (Coast Wire) - Ice caused the crash of a Coast Air plane in the Ora hills that killed 60 people on June 3, investigators said.',
		),
	);
	const crash = events.find(({ type }) => type === 'ACCIDENT');
	expect(new Set(crash?.reports.map(({ documentId }) => documentId)).size).toBe(2);
});

describe('how many', () => {
	const blast = 'An explosion hit a market in Velma on Monday morning, police said.';
	const asked = (one: string, other: string): string | undefined =>
		find(
			situationOf(
				told('2024-06-03', 'Coast Wire', `${blast} ${one}`),
				told('2024-06-03', 'Inland News', `${blast} ${other}`),
			).questions,
			/^How many/,
		)?.question;

	test('nobody in one report and two in another are contested', () => {
		const killed = asked(
			'Nobody was killed, police spokesman Ari Lund said.',
			'Two people were killed, the hospital said.',
		);
		expect(killed).toBe('How many killed? Two people were killed');
	});

	test.each([
		[
			'a part and the whole',
			'The ministry said 25 officers were injured.',
			'The hospital said 40 people were injured.',
		],
		['two parts', 'The ministry said 25 officers were injured.', 'The hospital said 40 students were injured.'],
	])('%s are no dispute', (_, one, other) => {
		expect(asked(one, other)).toBeUndefined();
	});

	test('missiles at one place of several are no side of how many there were', () => {
		const { questions } = situationOf(
			told(
				'2024-03-06',
				'Coast Wire',
				'Norland fired 15 missiles at two bases in Kestria, the Norland army said. Ten missiles hit Al Orun, Colonel Ben Oduya said.',
			),
			told('2024-03-06', 'Inland News', 'Norland fired 22 missiles at two bases in Kestria, the Kestrian army said.'),
		);
		const question = find(questions, /^How many missiles/);
		expect(question?.positions.map(({ value }) => value).sort()).toEqual(['15', '22']);
	});

	test('a part above the whole is one', () => {
		expect(
			asked('The ministry said 25 officers were injured.', 'The hospital said 11 people were injured.'),
		).toBeDefined();
	});
});

test('what a fire that destroyed a mill was caused by is answered by the fire; who was found by a name', () => {
	const { questions } = situationOf(
		told(
			'2024-06-03',
			'Coast Wire',
			'TORVIK - The cause of a fire that destroyed the Haldor mill in Torvik is not known. The identity of a man found dead in the mill is unknown.',
		),
		told(
			'2024-06-06',
			'Coast Wire',
			'TORVIK - Police said the man found dead in the Haldor mill in Torvik is Per Olsen, 52. They traced the fire to a heater.',
		),
	);
	expect(questions.map(({ question, state }) => [question, state])).toEqual([
		['Who is a man found dead in the mill?', 'answered'],
		['What caused a fire that destroyed the Haldor mill in Torvik?', 'answered'],
	]);
});

test('a body of which a state has one is one with and without the state', () => {
	const { actors } = situationOf(
		told('2024-06-03', null, "Ann Berg won the vote, Santolia's electoral commission said. She lives in Antova."),
		told('2024-06-05', null, 'Ann Berg was told by the electoral commission to wait. She lives in Antova.'),
	);
	expect(actors.filter(({ name }) => /commission/i.test(name))).toHaveLength(1);
});

test('a figure that the same publisher corrects is taken back', () => {
	const { events } = situationOf(
		told(
			'2024-05-02',
			'Coast Wire',
			'VELMA - A train derailed at Ora Junction near Velma on Thursday. Police said 34 people were injured.',
		),
		told(
			'2024-05-03',
			'Coast Wire',
			'CORRECTION: In our story of May 2 about the derailment at Ora Junction near Velma, the number of injured should read 31, not 34.',
		),
	);
	const injured = events.flatMap(({ quantities }) => quantities.filter(({ what }) => what === 'injured'));
	expect(injured.map(({ claims, contested }) => [claims.map(({ value }) => value.low), contested])).toEqual([
		[[31], false],
	]);
});

test('a correction of what one said leaves what another said', () => {
	const { events } = situationOf(
		told(
			'2024-05-02',
			'Coast Wire',
			"VELMA - Norland fired 15 missiles at a base near Velma, the Defence Ministry said on Thursday. Velma's army said in a statement that 22 missiles had been fired.",
		),
		told(
			'2024-05-02',
			'Coast Wire',
			'CORRECTION: Missiles story (Corrects number of missiles to 16)\n\nVELMA - Norland fired 16 missiles, not 15, at a base near Velma, the Defence Ministry said on Thursday.',
		),
	);
	const missiles = events.flatMap(({ quantities }) => quantities.filter(({ what }) => what === 'missiles'));
	expect(missiles.map(({ claims, contested }) => [claims.map(({ value }) => value.low).sort(), contested])).toEqual([
		[[16, 22], true],
	]);
});

test('what caused the accident caused the derailment', () => {
	const { questions } = situationOf(
		told(
			'2024-05-02',
			'Coast Wire',
			'VELMA - A train derailed at Ora Junction near Velma on Thursday. It was not clear what caused the derailment.',
		),
		told(
			'2024-05-06',
			'Coast Wire',
			'VELMA - The line at Ora Junction near Velma reopened. Excessive speed caused the accident, police said.',
		),
	);
	expect(find(questions, /caused the derailment/)?.state).toBe('answered');
});

test('a kill tells of no event itself', () => {
	const { events, documents } = situationOf(
		told(
			'2024-06-03',
			'Coast Wire',
			'VELMA-FIRE\n\nVELMA, June 3, 2024 (Coast Wire) - A fire killed nine people at a mill in Velma on Monday.',
		),
		told(
			'2024-06-03',
			'Coast Wire',
			'VELMA-FIRE (KILL)\n\nVELMA, June 3, 2024 (Coast Wire) - KILL: The story slugged VELMA-FIRE is withdrawn. A fire in Velma did not kill nine people.',
		),
	);
	expect(documents.map(({ status }) => status)).toEqual(['killed', 'read']);
	expect(events.filter(({ state }) => state !== 'withdrawn')).toEqual([]);
});

test('what one agency was told and another passes on has one origin', () => {
	const { events } = situationOf(
		told('2024-06-03', 'Coast Wire', 'VELMA - An earthquake killed four people in Velma on Monday, police said.'),
		told(
			'2024-06-03',
			'Inland News',
			'HALDEN - An earthquake killed four people in Velma on Monday, police told Coast Wire.',
		),
	);
	expect(events.map(({ origins, copies }) => [origins, copies])).toEqual([[1, 1]]);
});

test('who holds a hostage says so; how a parliament votes is told by what it approved', () => {
	const { questions } = situationOf(
		told(
			'2024-06-03',
			'Coast Wire',
			'VELMA - Gunmen kidnapped an engineer in Velma on Monday. It is not known who is holding him. The Velma parliament will vote on Tuesday on a bill to ban strikes.',
		),
		told(
			'2024-06-05',
			'Coast Wire',
			'VELMA - The Red Plains Army said on Wednesday it was holding an engineer kidnapped in Velma. The Velma parliament on Tuesday approved a bill by 61 votes to 55.',
		),
	);
	expect(find(questions, /^Who is holding/)?.state).toBe('answered');
	expect(find(questions, /vote/)?.state).toBe('answered');
});

describe('two sides of one clash stay two', () => {
	const parted = (one: string, other: string): number => {
		const { events } = situationOf(told('2024-03-04', 'A', one), told('2024-03-04', 'B', other));
		return events.filter(({ reports }) => new Set(reports.map(({ documentId }) => documentId)).size > 1).length;
	};

	test.each([
		[
			'Two Turkish soldiers were killed near Torvik on Monday.',
			'Four Syrian soldiers were killed near Torvik on Monday.',
		],
		['Gunmen stormed the Haldor hotel in Torvik on Monday.', 'Commandos stormed the Haldor hotel in Torvik on Monday.'],
	])('%s %s', (one, other) => {
		expect(parted(one, other)).toBe(0);
	});

	test('one side told twice is one', () => {
		const [one, other] = [
			'Two Turkish soldiers were killed near Torvik on Monday.',
			'Near Torvik on Monday, two Turkish soldiers were killed.',
		];
		expect(parted(one, other)).toBe(1);
	});
});

test('whoever was arrested at a march, two figures for them are contested', () => {
	const { questions } = situationOf(
		told(
			'2024-03-04',
			'A',
			'Thousands marched through Torvik on Monday. The Interior Ministry said 34 protesters were arrested in Torvik.',
		),
		told('2024-03-04', 'B', 'The union said 120 were arrested at the march through Torvik on Monday.'),
	);
	expect(find(questions, /arrested/)).toMatchObject({ state: 'contested' });
});

test('a mail of few names asks, and a report that takes up all of it answers', () => {
	const { questions } = situationOf(
		told(
			'2024-03-04',
			null,
			'We do not know whether patient data has been taken. Paper forms are on the wards.\n\nHelen Marsh, Ida Berg, Per Holm\nHaldor Hospital',
		),
		told(
			'2024-03-09',
			'Coast Wire',
			'TORVIK - Torvik police chief Ann Lund and mayor Jon Berger said BlackTide hit Haldor Hospital. The trust confirmed that some patient data was taken.',
		),
	);
	expect(find(questions, /patient data/)).toMatchObject({ state: 'answered' });
});

describe('what one report tells and another denies', () => {
	const hit = told(
		'2024-03-04',
		'Coast Wire',
		'TORVIK - Missiles hit the old cathedral in Torvik on Sunday, governor Ida Krogh said.',
	);
	const denied = told(
		'2024-03-04',
		'Ministry of Defence',
		'Reports of a missile strike on the old cathedral in Torvik on Sunday are false.',
	);

	test('is one question with a side each', () => {
		const { wordsOf, questions } = situationOf(hit, denied);
		const contested = questions.filter(({ state }) => state === 'contested');
		expect(contested.map(({ question }) => question)).toEqual([
			'Was there a missile strike on the old cathedral in Torvik on Sunday?',
		]);
		const sides = contested[0]!.positions.map((position) => wordsOf(position));
		expect(sides.some((side) => side.includes('Missiles hit'))).toBe(true);
	});

	test('is none where nobody tells of it', () => {
		const { events } = situationOf(
			denied,
			told('2024-03-04', 'Coast Wire', 'TORVIK - A market opened in Torvik on Sunday.'),
		);
		expect(events.every(({ accounts }) => accounts === undefined)).toBe(true);
	});
});

test('two who condemn one deed do two things', () => {
	const { events } = situationOf(
		told('2024-03-04', 'A', 'TORVIK - The African Union condemned the coup in Torvik on Monday.'),
		told(
			'2024-03-05',
			'B',
			'BRUSSELS - Soldiers who took the radio met no resistance. The European Union condemned the coup in Torvik.',
		),
	);
	const condemned = events.filter(({ type }) => type === 'ACCUSE');
	expect(condemned).toHaveLength(2);
});
