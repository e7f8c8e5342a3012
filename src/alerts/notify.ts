// An alert as a notification of the operator's desktop, by way of the terminal (OSC 9): also over a bad line to another
// machine, where no program of this one could show it.
import { shown } from '../lib/shown.ts';

const longest = 160;

/** The sequence that tells it; through tmux, where that runs. Nothing of a report acts in it. */
export const notification = (
	rule: string,
	label: string,
	env: Readonly<Record<string, string | undefined>>,
): string => {
	// A number at the head would be a command.
	const text = `watchfloor: ${shown(`${rule}: ${label}`.replace(/\s+/g, ' '))}`;
	const sequence = `\u001b]9;${[...text].slice(0, longest).join('')}\u0007`;
	return (env.TMUX ?? '') === '' ? sequence : `\u001bPtmux;\u001b${sequence}\u001b\\`;
};
