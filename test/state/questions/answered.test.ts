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
