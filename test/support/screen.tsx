// The screen in a test: the whole interface over a situation, keys in, text out.
import { render } from 'ink-testing-library';
import { App } from '../../components/app.tsx';
import { type Desk, DeskContext } from '../../components/store-context.ts';
import { createTheme } from '../../components/theme.ts';
import { pressKey } from '../../components/use-commands.ts';
import type { Annotation, Situation } from '../../src/domain.ts';
import type { Draft } from '../../state/acts/wording.ts';
import { initialState, reduce } from '../../state/reduce.ts';
import { type ThemeName, themes } from '../../state/screen/themes.ts';
import type { Action, Effect, State } from '../../state/state.ts';
import { createStore } from '../../state/store.ts';
import { floorOf, harbour, now } from './harbour.ts';

export type ScreenOptions = {
	readonly columns?: number;
	readonly rows?: number;
	readonly isAscii?: boolean;
	readonly theme?: ThemeName;
	readonly situation?: Situation;
	/** What the operator has seen before, if not the same. */
	readonly seen?: Situation;
	/** False: the rows are left to the terminal's output, as in the program. */
	readonly drawsRows?: boolean;
};

const escapes = /\u001b\[[0-9;]*m/g;

/** A screen over the harbour situation, or another one. */
export const openScreen = (options: ScreenOptions = {}) => {
	const { columns = 120, rows = 40, isAscii = false, theme = 'mono', situation = harbour, seen = situation } = options;
	const store = createStore<State, Action>(reduce, {
		...initialState('ostra', { columns, rows, isAscii, zone: 'UTC' }, now),
		operator: 'jk',
	});
	const effects: Effect[] = [];
	const acts: Annotation[] = [];
	// Saves acts in memory, as the desk would on the disk.
	const save = (drafts: readonly Draft[]) => {
		const batch = `act${acts.length}`;
		for (const [index, draft] of drafts.entries()) {
			const anchor = draft.hold?.anchors[0] ?? null;
			acts.push({ ...draft, id: `${batch}.${index}`, author: 'jk', at: new Date(now).toISOString(), anchor });
		}
		store.dispatch({ type: 'acts-changed', acts: [...acts] });
	};
	const desk: Desk = {
		store,
		theme: createTheme(themes[theme], isAscii ? 'ascii' : 'any'),
		perform: (effect) => {
			effects.push(effect);
			if (effect.effect === 'act') save(effect.drafts);
		},
		drawsRows: options.drawsRows ?? true,
	};
	const settle = (next: Situation, at = now) =>
		store.dispatch({ type: 'situation-settled', floor: floorOf(next), at, isLoaded: true });
	store.dispatch({ type: 'watch-changed', watch: { status: 'live' } });
	settle(seen, now - 20 * 60_000);
	if (seen !== situation) settle(situation);
	const screen = render(
		<DeskContext value={desk}>
			<App />
		</DeskContext>,
	);
	const raw = (): string => screen.lastFrame() ?? '';
	return {
		store,
		effects,
		settle,
		raw,
		/** Rows of the screen without colours. */
		lines: (): readonly string[] =>
			raw()
				.replace(escapes, '')
				.split('\n')
				.map((line) => line.trimEnd()),
		text: (): string => raw().replace(escapes, ''),
		/** Presses keys by name; the cursor rests after the last. */
		press: async (...keys: readonly string[]) => {
			for (const key of keys) pressKey(desk, key, async (task) => task());
			store.dispatch({ type: 'cursor-rested' });
			// The interface draws what changed in a microtask of its own.
			await new Promise((resolve) => setImmediate(resolve));
		},
		/** Types into the real input. */
		send: async (input: string) => {
			screen.stdin.write(input);
			await new Promise((resolve) => setTimeout(resolve, 30));
		},
		close: screen.unmount,
	};
};
