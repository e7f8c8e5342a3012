// What a mail quotes is taken apart from what its sender writes.
import { expect, test } from 'vitest';
import { splitMail } from '../../src/formats/quoted-mail.ts';

const check = (text: string) => {
	const { own, quoted } = splitMail(text);
	return [own, ...quoted.map(({ source, date, title, text: said }) => [source, date, title, said])];
};

test('a text that quotes nobody is its own', () => {
	expect(check('The quay is open.\n\nOn Friday she wrote:\nnothing.\nFrom: here\n')).toEqual([
		'The quay is open.\n\nOn Friday she wrote:\nnothing.\nFrom: here\n',
	]);
});

test.each([
	['On Tue, 3 Mar 2026 at 22:10, Ben Oduya <ben@desk.example> wrote:', 'Tue, 3 Mar 2026 at 22:10'],
	['On Tue, Mar 3, 2026 at 10:10 PM Ben Oduya <ben@desk.example> wrote:', 'Tue, Mar 3, 2026 at 10:10 PM'],
	['On 3 March 2026, Ben Oduya\n<ben@desk.example> wrote:', '3 March 2026'],
])('%s opens what is quoted', (line, date) => {
	const quoted = ['Ben Oduya', date, null, 'A mill burns.\nTwo are dead.'];
	expect(check(`Three, now.\n\n${line}\n> A mill burns.\n> Two are dead.`)).toEqual(['Three, now.', quoted]);
	expect(check(`Three, now.\n\n${line}\n\nA mill burns.\nTwo are dead.`)).toEqual(['Three, now.', quoted]);
});

test('answers between the lines are own words, and what they answer is one message', () => {
	const text = 'On 3 March 2026, Ben Oduya wrote:\n> How many?\n\nThree.\n\n> Where?\n\nIn the mill.';
	expect(check(text)).toEqual(['Three.\n\n\nIn the mill.', ['Ben Oduya', '3 March 2026', null, 'How many?\n\nWhere?']]);
});

test('quotations in quotations are messages of their own', () => {
	const text = 'Yes.\nOn 4 March 2026, Ada Lund wrote:\n> Open?\n> On 3 March 2026, Ben Oduya wrote:\n>> Shut.';
	expect(check(text)).toEqual([
		'Yes.',
		['Ada Lund', '4 March 2026', null, 'Open?'],
		['Ben Oduya', '3 March 2026', null, 'Shut.'],
	]);
});

test.each(['---------- Forwarded message ---------', '-----Original Message-----', 'Begin forwarded message:', ''])(
	'"%s" and header lines open what is forwarded',
	(marker) => {
		const headers =
			'From: Ben Oduya <ben@desk.example>\nSent: Tuesday, March 3, 2026 9:12 PM\nTo: Ada\nSubject: Bridge';
		expect(check(`See below.\n\n${marker}\n${headers}\n\nThe bridge is shut.`)).toEqual([
			'See below.',
			['Ben Oduya', 'Tuesday, March 3, 2026 9:12 PM', 'Bridge', 'The bridge is shut.'],
		]);
	},
);
