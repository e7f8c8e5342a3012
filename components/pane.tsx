// A pane at its place: borders with title and position, and the rows between them.
import { Box } from 'ink';
import type { Box as Place } from '../state/layout.ts';
import { type Line as LineOf, segment } from '../state/lines.ts';
import { bottomBorder, paneView, topBorder } from '../state/pane-view.ts';
import { Line } from './line.tsx';
import { useFloor } from './store-context.ts';

const side = segment('│', 'frame');

const blank = (width: number): LineOf['segments'] => [segment(' '.repeat(Math.max(0, width)))];

/** The rows of a pane, filled to its height. */
export const Pane = ({ place }: { readonly place: Place }) => {
	const state = useFloor();
	const view = paneView(state, place);
	const height = Math.max(0, place.height - (place.isFramed ? 2 : 0));
	const width = place.width - (place.isFramed ? 2 : 0);
	const rows = Array.from({ length: height }, (_, index) => view.lines[index]?.segments ?? blank(width));
	return (
		<Box
			position="absolute"
			left={place.left}
			top={place.top}
			width={place.width}
			height={place.height}
			flexDirection="column"
		>
			{place.isFramed && <Line segments={topBorder(state, place, view)} />}
			{rows.map((segments, index) => (
				<Line key={index} segments={place.isFramed ? [side, ...segments, side] : segments} />
			))}
			{place.isFramed && <Line segments={bottomBorder(place, view.footer)} />}
		</Box>
	);
};
