// What the foot of a list's pane says besides its rows, where the pane is high enough: the pace of reports under the
// timeline, who stands on which side and who is silent under the actors.
import { ageLabel } from '../clock.ts';
import { sidesOf } from '../questions/sides.ts';
import { type Silence, silentBy } from '../questions/silence.ts';
import { type Box, contentSize } from '../screen/layout.ts';
import { fitSegments, type Line, type Segment, segment, segmentsWidth, wholePieces } from '../screen/lines.ts';
import type { State } from '../state.ts';
import { paceLines } from '../sums/pace.ts';
import { say } from '../words.ts';

const silenceWords = (state: State, { actor, since, accused, asked }: Silence): readonly Segment[] => {
	const calls = [accused > 0 ? `accused ${accused}×` : '', asked > 0 ? `asked ${asked}×` : ''].filter(Boolean);
	return [
		segment(say(state.screen, actor.name), 'strong'),
		segment(` ${ageLabel(since, state.now)} (${calls.join(', ')})`),
	];
};

const legendOf = (state: State): readonly (readonly Segment[])[] => {
	const { leaders } = sidesOf(state.floor.situation);
	if (leaders === null) return [];
	const name = (actor: { readonly name: string }) => say(state.screen, actor.name);
	return [
		[segment('A', 'strong'), segment(` ${name(leaders.a)}`, 'muted')],
		[segment('B', 'strong'), segment(` ${name(leaders.b)}: against each other`, 'muted')],
		[segment('· third party', 'muted')],
		[segment('? not named', 'muted')],
	];
};

// One side alone says nothing: where both do not fit, none is named.
const actorLines = (state: State, width: number): readonly Line[] => {
	const silences = silentBy(state.floor.situation, state.now);
	const legend = legendOf(state);
	const row = (key: string, segments: readonly Segment[]): Line => ({
		key,
		segments: fitSegments([segment('  '), ...segments], width),
	});
	const room = width - 4;
	return [
		...(legend.length === 0 || segmentsWidth(legend.slice(0, 2).flat()) + 3 > room
			? []
			: [row('sides', wholePieces(legend, '   ', room))]),
		...(silences.length === 0
			? []
			: [
					row('silent', [
						segment('Named but silent: ', 'pending'),
						...wholePieces(
							silences.map((silence) => silenceWords(state, silence)),
							' · ',
							room - 18,
						),
					]),
				]),
	];
};

type Foot = { readonly atLeast: number; readonly lines: (state: State, width: number) => readonly Line[] };

/** By pane: from which height it has a foot, and what that says. */
const feet: Readonly<Record<string, Foot>> = {
	timeline: { atLeast: 24, lines: paceLines },
	actors: { atLeast: 9, lines: actorLines },
};

/** The lines at the foot of a pane; none where it is too low or has nothing to say. */
export const footLines = (state: State, box: Box): readonly Line[] => {
	const { width, height } = contentSize(box);
	const foot = feet[box.pane];
	return foot === undefined || height < foot.atLeast ? [] : foot.lines(state, width);
};

/** Rows of a list's pane that hold its rows: a foot has the last ones, and a blank one above it. */
export const listHeight = (state: State, box: Box): number => {
	const { height } = contentSize(box);
	const lines = footLines(state, box).length;
	return lines === 0 ? height : height - lines - 1;
};
