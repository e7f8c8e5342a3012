// The verb behind a relative clause: "Rebels who seized the port fled".
import type { NounPhrase } from './chunks.ts';
import type { Clause } from './clauses.ts';
import { isPastForm } from './lang/en/inflection.ts';
import type { Tokens } from './reading.ts';
import { takesClause } from './subjects.ts';
import { createWordTest } from './word-scans.ts';

/**
 * The subject of a clause that goes on behind a relative clause, where what stands right before its verb belongs to that:
 * the noun which the relative clause tells of. Null where the clause has a subject of its own.
 */
export const subjectsPastRelative = (
	tokens: Tokens,
	clause: Clause,
	clauses: readonly Clause[],
): readonly NounPhrase[] | null => {
	const { verb, relation, subjects } = clause;
	if (relation !== 'main' || verb.form !== 'finite') return null;
	if (!verb.hasAuxiliary && !isPastForm(tokens.lower[verb.head]!)) return null;
	let at = clauses.length - 1;
	while (at > 0 && hangs.has(clauses[at]!.relation)) at -= 1;
	const relative = clauses[at];
	if (relative?.relation !== 'relative' || relative.subjects.length === 0) return null;
	// "in which one guard died and two were hurt": the relative clause has a subject of its own.
	if (relative.subjects[0]!.first >= relative.first && relative.marker !== tokens.lower[relative.subjects[0]!.first])
		return null;
	const chain = clauses.slice(at);
	if (chain.some((one) => takesClause(tokens, one.verb.head) || perceives(tokens, one.verb.head))) return null;
	if (!subjects.every((noun) => noun.first >= relative.verb.end)) return null;
	// "The storm, which hit Ostra, a port, killed six": from comma to comma.
	const isSetOff = tokens.lower[relative.first - 1] === ',' && tokens.lower[verb.first - 1] === ',';
	for (let between = relative.verb.end; !isSetOff && between < verb.first; between += 1)
		if (/^(?:[,;:—–]|that|because|if|as|when|while)$/.test(tokens.lower[between]!)) return null;
	// "arrested a man who …": the noun is what somebody did something to, and no subject.
	const [antecedent] = relative.subjects as readonly [NounPhrase];
	const isTaken = clauses.slice(0, at).some((one) => !takesClause(tokens, one.verb.head) && has(one, antecedent));
	return isTaken ? null : relative.subjects;
};

const hangs = new Set<Clause['relation']>(['infinitive', 'gerund', 'reduced']);

// "who saw rebels seize the port"
const perceives = createWordTest((word) =>
	/^(?:saw|see|sees|seen|watch|watched|heard|hear|let|made|make|helped|help|felt|noticed|witnessed|filmed|knew|know|knows|feared|fear|hoped|hope|suspected|found|told|showed|insisted|denied|warned|confirmed|reported|announced|learned|realised|realized)$/.test(
		word,
	),
);

const has = ({ objects, phrases }: Clause, wanted: NounPhrase): boolean =>
	objects.includes(wanted) || phrases.some(({ noun }) => noun === wanted);
