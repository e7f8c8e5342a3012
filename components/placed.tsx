// A part of the screen at its place, cut at its bounds.
import { Box } from 'ink';
import type { PropsWithChildren } from 'react';
import type { Box as Place } from '../state/screen/layout.ts';

/** Stands where the layout says; what does not fit is not drawn. */
export const Placed = ({ place, children }: PropsWithChildren<{ readonly place: Place }>) => (
	<Box
		position="absolute"
		left={place.left}
		top={place.top}
		width={place.width}
		height={place.height}
		flexDirection="column"
		overflow="hidden"
	>
		{children}
	</Box>
);
