// The interface on the terminal: what is drawn where, and what happens on the screen by itself.
import { render } from 'ink';
import { App } from '../components/app.tsx';
import { paintParts } from '../components/painted.ts';
import { type Desk, DeskContext } from '../components/store-context.ts';
import type { Theme } from '../components/theme.ts';
import { pointedBy, pointerSteps } from '../state/keyboard/pointing.ts';
import { withRoomMade } from '../state/rows/cursor.ts';
import { nextTick } from '../state/screen/liveness.ts';
import type { Action, State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Instant } from './domain.ts';
import { workOutFilters } from './slow-filters.ts';
import { startTicker } from './ticker.ts';
import { keysOnly } from './tty/keys-only.ts';
import { withoutPointer } from './tty/pointer-input.ts';
import type { ScreenOutput } from './tty/screen-output.ts';

/** Statements and source follow a cursor that has rested this long. */
const restAfter = 150;
const restLongAfter = 700;
/** Room for what comes next is made once nothing has moved for so long. */
const roomAfter = 1_500;
/** A message that nobody has to act on stands so long. */
const messageStands = 4_000;

export type Screen = {
	/** Lets go of the keyboard and the terminal's stream. */
	readonly close: () => void;
	/** Draws in another theme from now on. */
	readonly dress: (theme: Theme) => void;
};

export type ScreenOptions = {
	readonly desk: Desk;
	readonly output: ScreenOutput;
	/** Null where the clock is fixed. */
	readonly clock: (() => Instant) | null;
	/** The line is bad: words follow a cursor only once it has rested for longer. */
	readonly isSlow?: boolean;
	/** Wheel and clicks are ours. */
	readonly hasMouse?: boolean;
	/** The interface broke down. */
	readonly onFault: (reason: string | undefined) => void;
};

/** Shows the interface and keeps it up to date with the store. */
export const showScreen = ({
	desk,
	output,
	clock,
	onFault,
	isSlow = false,
	hasMouse = false,
}: ScreenOptions): Screen => {
	const { store } = desk;
	const { stream } = output;
	stream.on('resize', () => store.dispatch({ type: 'resized', columns: stream.columns, rows: stream.rows }));
	let { theme } = desk;
	output.drawWith(() => paintParts(store.getState(), theme));
	store.subscribe(output.refresh);
	const dressed = () => (
		<DeskContext value={{ ...desk, theme }}>
			<App />
		</DeskContext>
	);
	const ink = render(dressed(), {
		stdout: stream,
		stdin: keysOnly(process.stdin, hasMouse ? (chunk) => output.heard(pointed(store, chunk)) : output.heard),
		alternateScreen: true,
		incrementalRendering: true,
		patchConsole: false,
		exitOnCtrlC: false,
		interactive: true,
		maxFps: 120,
	});
	ink.waitUntilExit().catch((error: unknown) => {
		onFault(error instanceof Error ? error.stack : String(error));
	});
	followCursor(store, isSlow ? restLongAfter : restAfter);
	makeRoom(store);
	fadeMessages(store);
	workOutFilters(store);
	if (clock !== null) tick(store, clock);
	const dress = (next: Theme): void => {
		theme = next;
		ink.rerender(dressed());
		output.refresh();
	};
	return { close: ink.unmount, dress };
};

type FloorStore = Store<State, Action>;

const pointed = (store: FloorStore, chunk: string): string =>
	withoutPointer(chunk, (report) => {
		const found = pointedBy(report);
		if (found !== undefined) store.dispatch(...pointerSteps(store.getState(), found));
	});

/** Does something once the lists have stood still for a while, where it is wanted as they stand then. */
const onceListsRest = (
	store: FloorStore,
	pause: number,
	isWanted: (state: State) => boolean,
	act: () => void,
): void => {
	let timer: NodeJS.Timeout | undefined;
	let { lists } = store.getState().view;
	store.subscribe(() => {
		const state = store.getState();
		if (state.view.lists === lists) return;
		lists = state.view.lists;
		clearTimeout(timer);
		if (isWanted(state)) timer = setTimeout(act, pause).unref();
	});
};

/** Lets the evidence follow once the cursor rests. */
const followCursor = (store: FloorStore, pause: number): void =>
	onceListsRest(
		store,
		pause,
		() => true,
		() => store.dispatch({ type: 'cursor-rested' }),
	);

/** Makes room above the newest row before it is needed: an arrival is then a frame of few bytes. */
const makeRoom = (store: FloorStore): void =>
	onceListsRest(
		store,
		roomAfter,
		(state) => withRoomMade(state) !== undefined,
		() => store.dispatch({ type: 'floor-rested' }),
	);

/** Takes a message off again, so that the hints come back; one that is kept waits for a key. */
const fadeMessages = (store: FloorStore): void => {
	let timer: NodeJS.Timeout | undefined;
	let shown: string | null = null;
	store.subscribe(() => {
		const { message, isMessageKept } = store.getState().view;
		if (message === shown) return;
		shown = message;
		clearTimeout(timer);
		if (message === null || isMessageKept) return;
		timer = setTimeout(() => store.dispatch({ type: 'message-shown', text: null }), messageStands);
		timer.unref();
	});
};

/** Moves the clock of the screen on; where kiosk mode comes or goes, other labels are due. */
const tick = (store: FloorStore, clock: () => Instant): void => {
	const ticker = startTicker({
		clock,
		untilNext: () => nextTick(store.getState()),
		onTick: (now) => store.dispatch({ type: 'clock-ticked', now }),
	});
	let { kiosk } = store.getState();
	store.subscribe(() => {
		if (store.getState().kiosk === kiosk) return;
		kiosk = store.getState().kiosk;
		ticker.rearm();
	});
};
