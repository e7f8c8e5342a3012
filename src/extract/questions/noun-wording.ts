// What is asked of a noun by itself: "the motive", "the cause of the fire", "the number of the dead".
import { headQuestions } from '../lang/en/questions.ts';
import { finish, lowerFirst, tidy } from './wording.ts';

const persons =
	/\b(?:m[ae]n|wom[ae]n|gunm[ae]n|people|persons?|victims?|suspects?|attackers?|assailants?|hostages?|bod(?:y|ies)|child(?:ren)?|dead|killed|wounded|driver|pilot|officers?|militants?|individuals?|shooters?|bombers?)$/i;

/** Whether the head of a phrase has a question of its own: cause, motive, extent … */
export const knownHead = (noun: string): boolean => {
	const head = tidy(noun)
		.replace(/\s+(?:of|for|behind|surrounding|in)\s.*$/i, '')
		.replace(/^(?:the|a|an|his|her|its|their|our|any|exact)\s+/i, '');
	return (
		headQuestions.some(({ heads }) => heads.test(head.toLowerCase())) ||
		/\b(?:identit(?:y|ies)|names?|whereabouts)$/i.test(head)
	);
};

// "Who are the suspect?" is "Who is the suspect?"
const agree = (question: string): string =>
	/^Who are .*(?<![s])\?$/i.test(question) &&
	!/(?:people|men|women|children|dead|wounded|injured|missing)\?$/i.test(question)
		? question.replace(/^Who are/, 'Who is')
		: question;

/** What is asked of a phrase: "the motive" gives "What was the motive?", "the cause of the fire" gives "What caused the fire?". */
export const fromNoun = (noun: string): string => {
	if (/^(?:any |further |more |other |no )*(?:details?|information|comment|reason given|evidence)\b/i.test(noun))
		return '';
	const plain = tidy(noun).replace(
		/^(?:that|and|but|so|also|however|which|while|as|police said|officials said)\s+/i,
		'',
	);
	const whose = /^(his|her)\s+(?:identity|name)$/i.exec(plain)?.[1];
	if (whose) return `Who is ${/his/i.test(whose) ? 'he' : 'she'}?`;
	const of = /^(.*?)\s+(?:of|for|behind|surrounding|in)\s+(.+)$/i.exec(plain);
	const head = (of ? of[1]! : plain).replace(/^(?:the|a|an|his|her|its|their|our|any|exact)\s+/i, '').toLowerCase();
	const known = headQuestions.find(({ heads }) => heads.test(head));
	if (known)
		return finish(
			of
				? agree(
						known.of.replace(
							'{of}',
							lowerFirst(of[2]!).replace(/^(?:death|fire|crash|blast|explosion|sinking|collapse)$/, 'the $&'),
						),
					)
						.replace(/^(How many (?:(?:[a-z]+ )?[a-z]+s|people)) ([a-z]+ed\b)/, '$1 were $2')
						.replace(/^(How many [a-z]+) ((?:in|at|under|without|on|inside|aboard) )/, '$1 are $2')
				: known.bare,
		);
	const owner = /^(.{2,60})['’]s? (?:current |full )?(whereabouts|identity|names?|fate|condition)$/iu.exec(plain);
	if (owner) {
		const asks = /whereabouts/i.test(owner[2]!) ? 'Where' : /identity|name/i.test(owner[2]!) ? 'Who' : 'How';
		return finish(`${asks} ${/[^'’]s$/.test(owner[1]!) ? 'are' : 'is'} ${owner[1]}`);
	}
	if (/\b(?:identit(?:y|ies)|names?)$/i.test(plain)) return 'Who are they?';
	const isPlural = /(?:[^s]s|people|men|women|children)$/i.test(of ? of[1]! : plain);
	const who = persons.test(plain) ? 'Who' : 'What';
	return finish(`${who} ${isPlural ? 'are' : 'is'} ${lowerFirst(plain)}`);
};
