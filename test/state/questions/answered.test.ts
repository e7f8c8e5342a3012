// What a later report says to what an earlier one left open, in other words than those of the question.
import { expect, test } from 'vitest';
import { situationOf } from '../../support/situation-of.ts';

/** The words that answer the first question that matches, null where it is open. */
const answerTo = (pattern: RegExp, first: string, later: string, on = '2025-03-09'): string | null => {
	const { questions, wordsOf } = situationOf({ on: '2025-03-03', text: first }, { on, text: later });
	const question = questions.find((one) => pattern.test(one.question));
	expect(question?.question).toBeDefined();
	return question!.answeredBy === null || question!.state !== 'answered' ? null : wordsOf(question!.answeredBy);
};

const raid = 'HALVERN - Intruders broke into the computers of the Halvern Clinic on Sunday.';

test.each<[string, RegExp, string, string, string]>([
	[
		'taken data was accessed',
		/accessed/,
		`${raid} It is not known whether patient data was accessed, the Halvern Clinic said.`,
		`${raid} The clinic's head, Ida Krogh, confirmed that data of patients had been taken.`,
		'had been taken',
	],
	[
		'who was detained was arrested',
		/How many/,
		'HALVERN - Police and miners clashed in Halvern on Monday. It was unclear how many people were arrested.',
		'HALVERN - A report on the clash between police and miners in Halvern said 212 people were detained.',
		'212 people were detained',
	],
	[
		'a school that reopens holds classes again',
		/school/,
		'HALVERN - A fire shut the Halvern school on Monday. Ida Krogh did not know when the school would reopen.',
		'HALVERN - The Halvern school was cleaned after the fire, Ida Krogh said. Classes restart on Monday.',
		'Classes restart',
	],
	[
		'whoever says that he did it is responsible',
		/responsible/,
		'HALVERN - Gunmen seized an engineer near Halvern in Ostria on Monday. No group has claimed responsibility.',
		'HALVERN - A militia calling itself the Red Front said it had carried out the kidnapping near Halvern in Ostria.',
		'Red Front',
	],
	[
		'what an inquiry will show is what caused it',
		/investigation/,
		'HALVERN - A blast tore through the Halvern mill in Ostria on Monday. The Ostria Safety Board opened an investigation into the blast.',
		'HALVERN - The Ostria Safety Board found that a blocked valve caused the blast at the Halvern mill.',
		'blocked valve',
	],
	[
		'a boat that sank has overturned',
		/overturn/,
		'HALVERN - The ferry Ida sank off Halvern in Ostria on Monday. It is not known why the vessel overturned.',
		'HALVERN - Open bow doors caused the ferry Ida to capsize off Halvern in Ostria, the board said.',
		'Open bow doors',
	],
	[
		'those who are searched for are found',
		/Where/,
		'HALVERN - A ferry sank off Halvern in Ostria on Monday. Divers were searching for 12 people.',
		'HALVERN - Of all who were on the ferry that sank off Halvern in Ostria, five were rescued and seven were found dead.',
		'five were rescued',
	],
	[
		'a volume is told in what it is measured in',
		/volume/,
		'HALVERN - A tank of Velm Oil leaked in Halvern, Ostria, on Monday. The volume of the leak is unknown.',
		'HALVERN - The leak at the tank of Velm Oil in Halvern, Ostria, had a volume of 5,000 barrels.',
		'5,000 barrels',
	],
	[
		'what is charged is alleged, that it is charged is not',
		/arraigned/,
		'HALVERN - Ivo Rask is expected to be arraigned on two counts of murder in Halvern, Ostria.',
		'HALVERN - Ivo Rask, who allegedly shot two men in Halvern, Ostria, was charged on two counts of murder.',
		'was charged',
	],
	[
		'what overflowed was overtopped',
		/weir/,
		'HALVERN - Water rose at the Halvern dam in Ostria on Monday. It is not known whether the weir will be overtopped.',
		'HALVERN - At the Halvern dam in Ostria the weir was overtopped at 1:15 a.m. on Tuesday.',
		'was overtopped',
	],
	[
		'he is the one of the sentence before',
		/driver/,
		'HALVERN - A boy vanished from the Halvern camp in Ostria. It is not known whether the driver of a white van has any connection with the disappearance.',
		'HALVERN - Police in Halvern, Ostria, spoke to the driver of the white van. He is not a person of interest.',
		'not a person of interest',
	],
	[
		'who had asked a court is answered by its judge',
		/request/,
		'HALVERN - The Port Owners of Ostria struck back at the dockers of Halvern. They will ask the Halvern court for an order to end the strike.',
		'HALVERN - A judge of the Halvern court turned down the request of the Port Owners of Ostria for an order to end the strike.',
		'turned down',
	],
	[
		'how a rescue was done is told by its way',
		/brought out/,
		'HALVERN - Miners are trapped in the Halvern pit in Ostria. It remains to be seen how the men can be brought out.',
		'HALVERN - At the Halvern pit in Ostria the rescue of the men took place by way of an old shaft. The rescue took place by way of an old shaft.',
		'by way of an old shaft',
	],
	[
		'a height is told in metres, in whatever words',
		/height/,
		'HALVERN - A wave struck Halvern in Ostria on Monday. The height of the wave is not known.',
		'HALVERN - In Halvern, Ostria, a team of the Ostria Survey measured a run-up of 11.3 metres at the pier.',
		'11.3 metres',
	],
	[
		'who came under fire was fired on',
		/fired on/,
		'HALVERN - The embassy in Halvern, Ostria, said it was aware of reports that a convoy was fired on in Halvern.',
		'HALVERN - A convoy came under fire on Monday in Halvern, Ostria, Ida Krogh confirmed.',
		'came under fire',
	],
	[
		'where it came from is its origin',
		/origin|source/,
		'HALVERN - Nine people fell ill in Halvern, Ostria, on Monday. The source of the bacteria is not known.',
		'HALVERN - The bacteria of Halvern in Ostria came from a slicing machine in Velm, Ida Krogh said.',
		'slicing machine',
	],
	[
		'arson is a cause',
		/cause/,
		'HALVERN - Fire destroyed the Halvern chapel in Ostria on Monday. The cause of the fire is not known.',
		'HALVERN - The Halvern chapel in Ostria was destroyed by arson, Ida Krogh said.',
		'by arson',
	],
	[
		'a farm is no person',
		/farm/,
		'HALVERN - Bad melons made nine people ill in Halvern, Ostria. Ida Krogh did not name the farm where the melons were grown.',
		'HALVERN - In Halvern, Ostria, Ida Krogh traced the melons to one grower: they came from Low Meadow, a farm in Velm where melons are grown.',
		'Low Meadow',
	],
])('%s', (_, pattern, first, later, answer) => {
	expect(answerTo(pattern, first, later)).toContain(answer);
});

test.each<[string, RegExp, string, string]>([
	[
		'a side that denies it again',
		/accessed/,
		`${raid} It is not known whether patient data was accessed, the Halvern Clinic said.`,
		`${raid} The maker of the program denied that patient data of the Halvern Clinic had been accessed.`,
	],
	[
		'a charge for something else tells nobody by name',
		/^Who/,
		'HALVERN - A car struck a woman in Halvern, Ostria, on Monday. The woman has not been identified.',
		'HALVERN - A driver was charged after his car struck a woman in Halvern, Ostria.',
	],
	[
		'an inquiry that is only opened has shown nothing',
		/inquiry|investigation/,
		'HALVERN - A crane fell in Halvern, Ostria, on Monday. The findings of the investigation are expected in May.',
		'HALVERN - After a crane fell in Halvern, Ostria, the ministry announced a second investigation.',
	],
	[
		'an age',
		/How many/,
		'HALVERN - Boys were taken from a school in Halvern, Ostria, on Monday. It is not known how many boys were taken.',
		'HALVERN - A boy, Ivo Rask, 17, was taken from the Halvern school with the boys in Ostria.',
	],
	[
		'what pictures only appear to show',
		/images/,
		'HALVERN - Satellite images of Halvern in Ostria appeared to show damage to 13 buildings near the harbour.',
		'HALVERN - Satellite images of Halvern in Ostria appeared to show damage to 27 buildings near the harbour.',
	],
	[
		'what somebody said at first',
		/Where/,
		'HALVERN - A reporter boarded a yacht in Halvern, Ostria, and is missing. It is not known where the reporter is.',
		'HALVERN - First he said that he had landed the reporter, who is dead, safe in Halvern, Ostria.',
	],
])('%s is no answer', (_, pattern, first, later) => {
	expect(answerTo(pattern, first, later)).toBeNull();
});

test('that investigators tell both of two causes does not make them one', () => {
	const { questions } = situationOf(
		{ on: '2025-03-03', text: 'HALVERN - Velm Power lost its grid in Halvern. The cause of the outage is not known.' },
		{
			on: '2025-03-05',
			text: 'HALVERN - The investigation by Velm Power in Halvern has traced the outage to a damaged file.',
		},
		{
			on: '2025-03-09',
			text: 'HALVERN - The preliminary findings of the investigation in Halvern are that contract workers of Velm Power caused the outage by deleting entries.',
		},
	);
	expect(questions.map(({ question }) => question).some((asked) => /which account holds/.test(asked))).toBe(true);
});

test('who settles nothing does not answer what two sides dispute, whoever else asks it', () => {
	const { questions } = situationOf(
		{
			on: '2025-03-03',
			text: 'HALVERN - Police in Halvern, Ostria, said the boy was carrying a gun. The family of Ivo Rask denied that he was carrying a gun.',
		},
		{
			on: '2025-03-04',
			text: 'HALVERN - Police in Halvern, Ostria, are investigating whether Ivo Rask was carrying a gun.',
		},
		{
			on: '2025-03-05',
			text: 'HALVERN - A cousin of Ivo Rask in Halvern, Ostria, announced that he was carrying a gun.',
		},
	);
	expect(questions.filter(({ state }) => state === 'contested').length).toBe(1);
});

test('a report that gives one of two contested figures is a side', () => {
	const { questions } = situationOf(
		{
			on: '2025-03-03',
			text: 'HALVERN - The dam of Halvern in Ostria leaks. Some 46,000 persons are under orders in Halvern.',
		},
		{
			on: '2025-04-03',
			text: 'HALVERN - The state said the order at the dam of Halvern in Ostria went to 46,000 people. The sheriff, Ida Krogh, put the number of people at 60,000.',
		},
	);
	const contested = questions.find(({ state }) => state === 'contested');
	expect(contested?.positions.map(({ documentId }) => documentId)).toContain('r1.txt');
});

test('two reports ask for one cause, though one of them names the ship', () => {
	const { questions } = situationOf(
		{
			on: '2025-03-03',
			text: 'HALVERN - The liftboat Velm Star capsized off Halvern in Ostria on Monday, the Ostria Coast Guard said. It is not clear why the vessel overturned.',
		},
		{
			on: '2025-03-04',
			text: 'HALVERN - The Ostria Coast Guard searched off Halvern for the crew of the Velm Star. What caused the Velm Star to capsize is under investigation.',
		},
	);
	expect(questions.filter(({ question }) => /^W(?:hy|hat caused)/.test(question)).length).toBe(1);
});

test('the toll of another event than others ask about answers nothing', () => {
	const first = 'HALVERN - Missiles hit the Halvern air base on Monday. It was not known if there were any casualties.';
	expect(
		answerTo(/casualties/, first, 'HALVERN - A second blast was heard at the Halvern air base. Nobody was hurt.'),
	).toBeNull();
	expect(answerTo(/casualties/, first, 'HALVERN - Missiles hit the Halvern air base on Monday. Nobody was hurt.')).toBe(
		'Nobody was hurt.',
	);
});
