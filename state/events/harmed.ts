// Who was harmed and who did it, by the words of one line: attackers or those they attacked, one of them or many, of which
// nation, gunmen or the forces of a state.
import type { Event } from '../../src/domain.ts';
import { hashText31 } from '../../src/lib/stable-id.ts';

/** Signs of `harmedIn`, added up; what stands above them is the number of the nation of who was harmed. */
export const harmed = { attackers: 1, attacked: 2, somebody: 4, byGunmen: 8, byForces: 16 } as const;

const nationShift = 5;
const mostNations = (1 << 24) - 1;

/** The nation of who was harmed, as a number; 0 where the words name none. */
export const nationHarmed = (signs: number): number => signs >>> nationShift;

// "Two guards killed in an ambush", not "police shot three men dead".
const fate = String.raw`(?! (?:shot|killed|wounded|injured|captured) (?!dead|by|in|on|at|during|when|after|near|while|as|and)\S)[^,]* (?:killed|dead|died|shot|wounded|injured|captured)\b`;
const before = String.raw`^(?:\S{1,24} ){0,3}`;
const attackers = new RegExp(
	String.raw`${before}(?:attackers?|gunm[ae]n|assailants?|bombers?|suspects?|militants?|hijackers?|shooters?|hostage-takers?)\b${fate}`,
	'i',
);
const attacked = new RegExp(
	String.raw`${before}(?:guards?|officers?|polic\S{1,8}|soldiers?|civilians?|passengers?|hostages?|workers?|teenagers?|students?|pupils?|child(?:ren)?|wom[ae]n|residents?|nurses?|victims?|people)\b${fate}`,
	'i',
);

const deed =
	'(?:stormed|raided|seized|attacked|burst|broke|entered|assaulted|opened fire|fired|killed|shot|freed|took|besieged|overran|stabbed|rammed|bombed|ambushed)';
const gunmen =
	'(?:gunm[ae]n|militants?|attackers?|assailants?|hijackers?|hostage-takers?|kidnappers?|bandits|jihadists|insurgents)';
const forces =
	'(?:special forces|security forces|commandos|police|officers|troops|soldiers|the army|the military|riot police|marines|paratroopers)';
// "Gunmen stormed the hotel", not "gunmen were shot".
const doneBy = (who: string): RegExp =>
	new RegExp(
		String.raw`${before}${who} (?:(?!(?:was|were|been|being|are|is) )\S{1,16} ){0,2}${deed}\b(?! (?:dead )?by\b)|\b(?:stormed|raided|retaken|seized|attacked|killed|shot|freed)(?: dead)? by (?:\S{1,16} ){0,3}${who}\b`,
		'i',
	);
const byGunmen = doneBy(gunmen);
const byForces = doneBy(forces);

// "Three Turkish soldiers were killed": the adjective of a people before who wore its uniform or bears its passport.
const nation = new RegExp(
	String.raw`^(?:\S{1,12} ){0,3}?(?<nation>\p{Lu}\p{L}{2,20}(?:an|ish|ese|ch|i|ian|ean|ic)) (?:\p{Ll}{2,12} ){0,2}(?:soldiers?|troops|guards?|fighters?|officers?|polic\S{1,8}|civilians?|citizens?|nationals?|servicem[ae]n|sailors?|tourists?|peacekeepers?|pilots?)\b${fate}`,
	'u',
);

/** The signs that hold of an event; 0 for most. */
export const harmedIn = ({ summary, type }: Pick<Event, 'summary' | 'type'>): number => {
	if (type !== 'CASUALTY' && type !== 'ASSAULT') return 0;
	const people = nation.exec(summary)?.groups?.nation;
	return (
		(attackers.test(summary) ? harmed.attackers : attacked.test(summary) ? harmed.attacked : 0) +
		(type === 'CASUALTY' && /^(?:an?|one) /i.test(summary) ? harmed.somebody : 0) +
		(type === 'ASSAULT'
			? byGunmen.test(summary)
				? harmed.byGunmen
				: byForces.test(summary)
					? harmed.byForces
					: 0
			: 0) +
		(people === undefined ? 0 : (hashText31(people) & mostNations) << nationShift)
	);
};
