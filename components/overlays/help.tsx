// The help: every command with its keys, straight from the table of commands.
import { Box } from 'ink';
import type { Box as Place } from '../../state/layout.ts';
import { helpLines } from '../../state/selectors.ts';
import { Line } from '../line.tsx';
import { useFloor } from '../store-context.ts';

/** The help at its place. */
export const Help = ({ place }: { readonly place: Place }) => {
	const { view } = useFloor();
	const lines = helpLines(place.width);
	const top = Math.max(0, Math.min(lines.length - place.height, view.scroll));
	return (
		<Box
			position="absolute"
			left={place.left}
			top={place.top}
			width={place.width}
			height={place.height}
			flexDirection="column"
		>
			{lines.slice(top, top + place.height).map(({ key, segments }) => (
				<Line key={key} segments={segments} />
			))}
		</Box>
	);
};
