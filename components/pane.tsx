// A pane at its place: borders with title and position, and the rows between them.
import { contentSize, type Box as Place } from '../state/layout.ts';
import { type Line as LineOf, segment } from '../state/lines.ts';
import { bottomBorder, paneView, topBorder } from '../state/pane-view.ts';
import { Line } from './line.tsx';
import { Placed } from './placed.tsx';
import { useFloor } from './store-context.ts';

const side = segment('│', 'frame');

const blank = (width: number): LineOf['segments'] => [segment(' '.repeat(Math.max(0, width)))];

/** The rows of a pane, filled to its height. */
export const Pane = ({ place }: { readonly place: Place }) => {
	const state = useFloor();
	const view = paneView(state, place);
	const { width, height } = contentSize(place);
	const isBoxed = place.border === 'box';
	const rows = Array.from({ length: height }, (_, index) => view.lines[index]?.segments ?? blank(width));
	return (
		<Placed place={place}>
			{place.border !== 'none' && <Line segments={topBorder(state, place, view)} />}
			{rows.map((segments, index) => (
				<Line key={index} segments={isBoxed ? [side, ...segments, side] : segments} />
			))}
			{isBoxed && <Line segments={bottomBorder(place, view.footer)} />}
		</Placed>
	);
};
