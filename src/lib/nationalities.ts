// "Iraq's military", "the Iraqi military": whether an adjective is of a nation, by how the two are written.

const irregular = new Map([
	['french', 'france'],
	['spanish', 'spain'],
	['greek', 'greece'],
	['dutch', 'netherlands'],
	['swiss', 'switzerland'],
	['danish', 'denmark'],
	['norwegian', 'norway'],
	['philippine', 'philippines'],
	['filipino', 'philippines'],
	['thai', 'thailand'],
	['afghan', 'afghanistan'],
	['welsh', 'wales'],
	['burmese', 'burma'],
	['emirati', 'emirates'],
]);

// Of Nigeria.
const others = new Map([['nigerian', 'niger']]);

const endings = ['i', 'n', 'an', 'ian', 'ean', 'ese', 'ish'];
const shortestStem = 3;
/** "Poland" loses so many letters, no nation more. */
const mostLost = 3;

const isAdjectiveOf = (adjective: string, nation: string): boolean => {
	if (irregular.get(adjective) === nation) return true;
	if (others.get(adjective) === nation) return false;
	return endings.some((ending) => {
		const stem = adjective.slice(0, -ending.length);
		return (
			adjective.endsWith(ending) &&
			stem.length >= shortestStem &&
			nation.startsWith(stem) &&
			nation.length - stem.length <= mostLost
		);
	});
};

/** Whether one of two words, in lower case, is the adjective of the nation that the other names. Symmetric. */
export const areOfOneNation = (left: string, right: string): boolean =>
	isAdjectiveOf(left, right) || isAdjectiveOf(right, left);
