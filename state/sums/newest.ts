// The newest of many moments as they are written.
import type { Instant } from '../../src/domain.ts';
import type { Moment } from '../clock.ts';

export type Newest = {
	readonly take: (written: Instant) => void;
	/** Null while there was none. */
	readonly moment: () => Moment | null;
};

/** Those written alike are compared as they stand: to read a hundred thousand of them at each change would take long. */
export const createNewest = (): Newest => {
	let text = '';
	let moment: Moment | null = null;
	return {
		take(written) {
			if (written.length === text.length && written <= text) return;
			const read = Date.parse(written);
			if (Number.isNaN(read) || (moment !== null && read < moment)) return;
			moment = read;
			text = written;
		},
		moment: () => moment,
	};
};
