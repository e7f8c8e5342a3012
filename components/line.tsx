// One row of the screen: a single text, already cut to its columns.
import { Text } from 'ink';
import { memo } from 'react';
import type { Segment } from '../state/screen/lines.ts';
import { useDesk } from './store-context.ts';
import { paint } from './theme.ts';

const Drawn = memo(({ text }: { readonly text: string }) => <Text wrap="truncate">{text === '' ? ' ' : text}</Text>);

/** Draws the segments as they are. */
export const Line = ({ segments }: { readonly segments: readonly Segment[] }) => (
	<Drawn text={paint(segments, useDesk().theme)} />
);
