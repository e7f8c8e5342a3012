// Who was harmed, by the words of one line: attackers or those they attacked, one of them or many.
import type { Event } from '../src/domain.ts';

/** Signs of `harmedIn`, added up. */
export const harmed = { attackers: 1, attacked: 2, somebody: 4 } as const;

const fate = String.raw`[^,]* (?:killed|dead|died|shot|wounded|injured|captured)\b`;
const before = String.raw`^(?:\S{1,24} ){0,3}`;
const attackers = new RegExp(
	String.raw`${before}(?:attackers?|gunm[ae]n|assailants?|bombers?|suspects?|militants?|hijackers?|shooters?|hostage-takers?)\b${fate}`,
	'i',
);
const attacked = new RegExp(
	String.raw`${before}(?:guards?|officers?|polic\S{1,8}|soldiers?|civilians?|passengers?|hostages?|workers?|teenagers?|students?|pupils?|child(?:ren)?|wom[ae]n|residents?|nurses?|victims?|people)\b${fate}`,
	'i',
);

/** The signs that hold of an event; 0 for most. */
export const harmedIn = ({ summary, type }: Pick<Event, 'summary' | 'type'>): number => {
	if (type !== 'CASUALTY' && type !== 'ASSAULT') return 0;
	return (
		(attackers.test(summary) ? harmed.attackers : attacked.test(summary) ? harmed.attacked : 0) +
		(type === 'CASUALTY' && /^(?:an?|one) /i.test(summary) ? harmed.somebody : 0)
	);
};
