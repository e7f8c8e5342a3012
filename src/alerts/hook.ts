// The program an operator's watch rule calls: by name and arguments, never through a shell, the alert as JSON on its
// standard input.
import { spawn } from 'node:child_process';
import type { Alert, WatchRule } from '../../state/alerts/alerts.ts';
import { jsonText } from '../lib/json-text.ts';

/** A hook that takes longer is ended. */
const patience = 10_000;

/** Runs a hook; resolves with what went wrong, else null. */
export const runHook = ([command = '', ...options]: readonly string[], alert: object): Promise<string | null> =>
	new Promise((resolve) => {
		const child = spawn(command, options, { stdio: ['pipe', 'ignore', 'ignore'], timeout: patience, shell: false });
		child.on('error', (error) => resolve(`${command}: ${error.message}`));
		child.on('exit', (code, signal) => {
			if (code === 0) resolve(null);
			else resolve(`${command} ended with ${code ?? signal}`);
		});
		// A program that does not read is none of our trouble.
		child.stdin.on('error', () => {});
		child.stdin.end(`${jsonText({ schema: 1, ...alert })}\n`);
	});

/** Calls the programs of the rules that raised alerts. A hook that fails is itself something to know. */
export const tellHooks = async (
	rules: readonly WatchRule[],
	raised: readonly Alert[],
	hook: typeof runHook,
	onProblem: (text: string, alert: Alert) => void,
): Promise<void> => {
	for (const alert of raised) {
		const rule = rules.find(({ name }) => name === alert.rule);
		if (rule === undefined || rule.exec.length === 0) continue;
		const problem = await hook(rule.exec, { ...alert, query: rule.query });
		if (problem !== null) onProblem(`alert ${rule.name}: ${problem}`, alert);
	}
};
