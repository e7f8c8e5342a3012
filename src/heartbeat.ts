// `--heartbeat`: a file that whatever feeds the folder touches while it is alive. A quiet floor with a living feed is good
// news, one without is not.
import { stat } from 'node:fs/promises';

export type HeartbeatOptions = {
	readonly file: string;
	/** When the feed was heard last, in milliseconds; null where there is no such file. Told first, and when it tells anew. */
	readonly onHeard: (at: number | null) => void;
	/** Milliseconds between two looks. */
	readonly every?: number;
};

/** A feed that beats each second is not told each second. */
const step = 60_000;

/** Looks at the file until the process ends, without holding it. */
export const followHeartbeat = ({ file, onHeard, every = 10_000 }: HeartbeatOptions): void => {
	let told: number | null | undefined;
	const look = async (): Promise<void> => {
		const at = await stat(file).then(
			({ mtimeMs }) => mtimeMs,
			() => null,
		);
		const isNews = told === undefined || at === null || told === null ? at !== told : Math.abs(at - told) >= step;
		if (isNews) {
			told = at;
			onHeard(at);
		}
		setTimeout(() => void look(), every).unref();
	};
	void look();
};
