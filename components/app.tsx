// The screen put together: two rows at the top, panes where the layout says, the hint bar at the bottom.
import { Box } from 'ink';
import { type Layout, layoutOf } from '../state/layout.ts';
import type { Line as LineOf } from '../state/lines.ts';
import { evidenceLines, headLines, hintLine, tabLine } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { tinyLine } from '../state/status.ts';
import { openPage, type PaneId } from '../state/view.ts';
import { Line } from './line.tsx';
import { Health } from './overlays/health.tsx';
import { Help } from './overlays/help.tsx';
import { Ladder } from './overlays/ladder.tsx';
import { Pane } from './pane.tsx';
import { useFloor } from './store-context.ts';
import { useCommands } from './use-commands.ts';

const Rows = ({ top, lines }: { readonly top: number; readonly lines: readonly LineOf[] }) => (
	<Box position="absolute" top={top} left={0} flexDirection="column">
		{lines.map(({ key, segments }) => (
			<Line key={key} segments={segments} />
		))}
	</Box>
);

/** Panes that are more than rows. */
const pictures: Readonly<Partial<Record<PaneId, typeof Pane | typeof Help | typeof Ladder>>> = {
	help: Help,
	health: Health,
	ladder: Ladder,
};

const Panes = ({ layout, state }: { readonly layout: Layout; readonly state: State }) => (
	<>
		{layout.boxes.map((box) => {
			const Drawn = pictures[box.pane] ?? Pane;
			return <Drawn key={box.pane} place={box} />;
		})}
		{layout.tabs !== null && openPage(state.view).kind === 'floor' && (
			<Rows top={layout.tabs} lines={[tabLine(state)]} />
		)}
		{layout.evidence !== null && (
			<Rows top={layout.evidence.top} lines={evidenceLines(state, layout.evidence.height)} />
		)}
	</>
);

/** The whole screen. */
export const App = () => {
	const state = useFloor();
	useCommands();
	const { columns, rows } = state.screen;
	const layout = layoutOf(state);
	if (layout.kind === 'line') return <Line segments={tinyLine(state)} />;
	return (
		<Box width={columns} height={rows} overflow="hidden">
			<Rows top={0} lines={headLines(state)} />
			<Panes layout={layout} state={state} />
			<Rows top={layout.hints} lines={[hintLine(state)]} />
		</Box>
	);
};
