// An alert as a notification of the operator's desktop, by way of the terminal (OSC 9 or 777): also over a bad line to another
// machine, where no program of this one could show it.
import { shown } from '../lib/shown.ts';

const longest = 160;

/** The sequences there are for it: OSC 9 (most terminals), OSC 777 (those of GNOME, rxvt, foot). */
export type NotificationWay = 'osc9' | 'osc777';

/** The one this terminal knows, by its name. */
const wayOf = ({ TERM = '', VTE_VERSION = '' }: Readonly<Record<string, string | undefined>>): NotificationWay =>
	VTE_VERSION !== '' || /^(?:rxvt|foot)/.test(TERM) ? 'osc777' : 'osc9';

/** The sequence that tells it; through tmux, where that runs. Nothing of a report acts in it. */
export const notification = (
	rule: string,
	label: string,
	env: Readonly<Record<string, string | undefined>>,
	way: NotificationWay = wayOf(env),
): string => {
	const clean = (words: string, most: number): string => [...shown(words.replace(/\s+/g, ' '))].slice(0, most).join('');
	// A number at the head would be a command; a semicolon ends the title.
	const sequence =
		way === 'osc777'
			? `\u001b]777;notify;watchfloor: ${clean(rule, 40).replaceAll(';', ',')};${clean(label, longest)}\u0007`
			: `\u001b]9;${clean(`watchfloor: ${rule}: ${label}`, longest)}\u0007`;
	return (env.TMUX ?? '') === '' ? sequence : `\u001bPtmux;\u001b${sequence}\u001b\\`;
};
