// The screen put together. Rows are finished lines at their place; pictures (tables) are components of their own.
// Where the terminal's output draws the rows itself, straight into its cells, only the pictures are left to draw here.
import { Box } from 'ink';
import { memo } from 'react';
import { layoutOf } from '../state/screen/layout.ts';
import { type Part, partsOf } from '../state/screen/parts.ts';
import { isPicture, type PaneId } from '../state/view.ts';
import { Line } from './line.tsx';
import { Health } from './overlays/health.tsx';
import { Ladder } from './overlays/ladder.tsx';
import { useDesk, useFloor, useSelected } from './store-context.ts';
import { useCommands } from './use-commands.ts';

const pictures: Readonly<Partial<Record<PaneId, typeof Ladder>>> = {
	health: Health,
	ladder: Ladder,
};

/** The pictures on the screen; drawn again only when another one is due or one stands elsewhere. */
const Pictures = () => {
	const boxes = useSelected((state) => layoutOf(state).boxes.filter(({ pane }) => isPicture(pane)));
	return boxes.map((box) => {
		const Picture = pictures[box.pane]!;
		return <Picture key={box.pane} place={box} />;
	});
};

const Rows = memo(({ left, top, width, rows }: Part) => (
	<Box position="absolute" left={left} top={top} width={width} flexDirection="column">
		{rows.map((segments, index) => (
			<Line key={index} segments={segments} />
		))}
	</Box>
));

const heightOf = (parts: readonly Part[]): number => Math.max(...parts.map(({ top, rows }) => top + rows.length));

const Everything = () => {
	const state = useFloor();
	const parts = partsOf(state);
	return (
		<Box width={state.screen.columns} height={heightOf(parts)} overflow="hidden">
			{parts.map((part) => (
				<Rows {...part} key={part.key} />
			))}
			<Pictures />
		</Box>
	);
};

/** Only what stands in a box of the size of the screen is drawn on it. */
const PicturesAlone = () => {
	const { columns, rows } = useSelected(({ screen }) => screen);
	return (
		<Box width={columns} height={rows} overflow="hidden">
			<Pictures />
		</Box>
	);
};

/** The whole screen, or where the output draws the rows, the pictures between them. */
export const App = () => {
	useCommands();
	return useDesk().drawsRows ? <Everything /> : <PicturesAlone />;
};
