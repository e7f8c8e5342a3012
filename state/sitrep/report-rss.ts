// The situation as a feed: what happened, the newest first, each with its words and where they stand. RSS 2.0; what a
// report says stays text there.
import type { EventCluster } from '../../src/domain.ts';
import { whenOf } from '../clock.ts';
import { plural } from '../words.ts';
import type { ReportSource } from './report-source.ts';
import { createSitrepWords, folderOf, oneLine } from './sitrep-words.ts';

/** Readers of feeds want the latest. */
const mostEntries = 200;

const escaped = (text: string): string =>
	oneLine(text)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		// Nor what XML has no sign for.
		.replace(/[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

const dated = (at: string): string => new Date(at).toUTCString().replace('GMT', '+0000');

/** The feed in pieces. */
export function* reportRss(source: ReportSource): Generator<string> {
	const words = createSitrepWords(source, folderOf(source));
	const received = new Map(source.situation.documents.map(({ id, receivedAt }) => [id, receivedAt]));
	const toldAt = ({ reports }: EventCluster): string =>
		reports.reduce((last, { documentId }) => {
			const at = received.get(documentId) ?? '';
			return at > last ? at : last;
		}, '');
	const events = source.situation.events
		.filter(({ background }) => !background)
		.map((event) => ({ event, at: toldAt(event) }))
		.sort((a, b) => (a.at === b.at ? (a.event.id < b.event.id ? -1 : 1) : a.at < b.at ? 1 : -1))
		.slice(0, mostEntries);
	yield '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0">\n<channel>\n<title>watchfloor</title>\n';
	yield '<link>https://localhost/</link>\n<description>What happened, as reports tell it</description>\n';
	yield `<lastBuildDate>${dated(source.generatedAt)}</lastBuildDate>\n`;
	for (const { event, at } of events) {
		const { id, type, summary, state, origins, copies, start, reports } = event;
		const when = whenOf(start, 'UTC').day === null ? 'no time given' : start;
		const cites = reports.map(({ documentId, start: from, end }) =>
			words.cite({ documentId, span: { start: from, end } }),
		);
		const told = `${when}; ${state}; ${plural(origins, 'origin')}, ${copies} ${copies === 1 ? 'copy' : 'copies'}; ${cites.slice(0, 8).join(', ')}`;
		yield `<item>\n<title>${escaped(`${type}: ${summary}`)}</title>\n<description>${escaped(told)}</description>\n`;
		yield `<category>${type}</category>\n<guid isPermaLink="false">${escaped(id)}</guid>\n`;
		yield at === '' ? '</item>\n' : `<pubDate>${dated(at)}</pubDate>\n</item>\n`;
	}
	yield '</channel>\n</rss>\n';
}
