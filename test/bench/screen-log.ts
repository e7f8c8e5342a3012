// A made-up situation of any number of events, one a minute, for measuring the screen. The same arguments give the
// same rows. Every event stands in a report, with its words, so that statements and source have something to show.
import type {
	EventCluster,
	EventTypeId,
	Extraction,
	Instant,
	Report,
	Situation,
	SituationActor,
	SituationQuestion,
	SituationStatement,
	Span,
} from '../../src/domain.ts';

type Told = readonly [type: EventTypeId, words: string, trigger: string];

const told: readonly Told[] = [
	['ASSAULT', 'shells struck the customs house and two sheds behind it', 'struck'],
	['DISRUPTION', 'the ring road was closed between the bridge and the mill', 'closed'],
	['AID', 'three lorries with blankets and water were sent to the school', 'sent'],
	['CONSULT', 'the governor met the heads of the four districts', 'met'],
	['HAZARD', 'the river rose above the second mark at the lock', 'rose'],
	['PROTEST', 'families gathered at the gate and asked for lists of names', 'gathered'],
	['ACCIDENT', 'a goods train left the rails on the northern curve', 'left'],
	['MOBILIZE', 'reservists were called to the depot with winter clothing', 'called'],
	['CASUALTY', 'two people were injured when a wall came down', 'injured'],
	['LEGAL', 'a court ordered the harbour records to be kept', 'ordered'],
];
const towns = 'Ostra Velm Karrin Dorsk Lunden Marsk Teva Brenn Solvik Rhode Ansel Wick'.split(' ');
const names = 'Anna Boris Carla Dario Elena Farid Greta Hassan Ines Jonas Karim Lena'.split(' ');
const roles = ['governor', 'mayor', 'police chief', 'rescue commander', 'harbour master', 'spokeswoman'];
const actorCount = 60;
const perReport = 100;

const why = (span: Span) => ({ rule: 'bench', words: [span], score: 1 });
const iso = (moment: number): Instant => new Date(moment).toISOString();
const minute = 60_000;

const actorAt = (index: number): SituationActor => ({
	id: `actor-${index}`,
	name: `${names[index % names.length]!} ${towns[(index * 7) % towns.length]!}en`,
	kind: 'person',
	aliases: [],
	roles: [roles[index % roles.length]!],
	documents: 20,
	statements: actorCount - index,
	events: index % 9,
	contested: index % 7 === 0 ? 2 : 0,
	lastSaid: null,
	evidence: { documentId: 'log-0.txt', span: { start: 0, end: 4 } },
});

const questionAt = (index: number): SituationQuestion => {
	const span = { start: 0, end: 10 };
	return {
		id: `question-${index}`,
		question: `How many people are still in ${towns[index % towns.length]!} and its ${index + 2} villages?`,
		kind: 'unknown',
		evidence: [{ documentId: 'log-0.txt', span }],
		positions: [],
		openedBy: 'log-0.txt',
		answeredBy: null,
		state: index % 5 === 0 ? 'contested' : 'open',
		due: null,
		why: why(span),
	};
};

type Log = Situation & { readonly reports: readonly Report[] };

/** Events `count` minutes back from `end`, oldest first, with all that hangs on them. */
export const createLog = (count: number, end: number): Log => {
	const events: EventCluster[] = [];
	const statements: SituationStatement[] = [];
	const reports: Report[] = [];
	for (let first = 0; first < count; first += perReport) {
		const documentId = `log-${first / perReport}.txt`;
		const own: { events: EventCluster[]; statements: SituationStatement[]; sentences: Span[] } = {
			events: [],
			statements: [],
			sentences: [],
		};
		let text = '';
		for (let index = first; index < Math.min(count, first + perReport); index += 1) {
			const [type, words, trigger] = told[(index * 7) % told.length]!;
			const speaker = index % actorCount;
			const name = actorAt(speaker).name;
			const summary = `${words} in ${towns[(index * 5) % towns.length]!}, ${index} m from the post`;
			const start = text.length;
			const isSaid = index % 3 === 0;
			text += isSaid ? `${summary[0]!.toUpperCase()}${summary.slice(1)}, ${name} said.\n\n` : `${summary}.\n\n`;
			const span = { start, end: text.length - 2 };
			const at = start + summary.indexOf(trigger);
			const triggerSpan = { start: at, end: at + trigger.length };
			own.sentences.push(span);
			own.events.push({
				id: `event-${index}`,
				summary,
				type,
				actors: [{ actor: `actor-${speaker}`, role: 'other' }],
				place: null,
				start: `${iso(end - (count - index) * minute).slice(0, 16)}Z`,
				end: null,
				precision: 'time',
				status: 'confirmed',
				background: false,
				reports: [{ documentId, ...span, trigger: triggerSpan }],
				origins: 1 + (index % 3),
				copies: index % 5,
				state: (['reported', 'reported', 'confirmed', 'unverified', 'contested'] as const)[index % 5]!,
				quantities: [],
				why: why(triggerSpan),
			});
			if (!isSaid) continue;
			const said = start + summary.length + 2;
			own.statements.push({
				id: `statement-${index}`,
				documentId,
				speaker: `actor-${speaker}`,
				source: { start: said, end: said + name.length },
				cue: [{ start: said + name.length + 1, end: said + name.length + 5 }],
				content: [{ start, end: start + summary.length }],
				mode: 'indirect',
				stance: 'asserts',
				via: null,
				time: null,
				why: why({ start: said + name.length + 1, end: said + name.length + 5 }),
			});
		}
		events.push(...own.events);
		statements.push(...own.statements);
		const hash = `sha256:${documentId}`;
		const source = `Wire ${(first / perReport) % 9}`;
		const extraction: Extraction = {
			documentId,
			hash,
			language: 'en',
			isRead: true,
			title: null,
			source,
			reference: null,
			sentences: own.sentences.map((span) => ({ ...span, hedged: false })),
			hedges: [],
			times: [],
			actors: [],
			statements: own.statements,
			events: own.events.map((event) => ({ ...event, mentions: event.reports, quantities: [] })),
			questions: [],
			problems: [],
		};
		reports.push({
			document: {
				id: documentId,
				path: documentId,
				hash,
				format: 'txt',
				title: null,
				source,
				language: null,
				declaredDate: null,
				modifiedAt: null,
				text,
				bodyStart: 0,
				problems: [],
			},
			extraction,
			receivedAt: iso(end - (count - first - perReport) * minute),
		});
	}
	return {
		documents: reports.map(({ document, receivedAt }) => ({
			id: document.id,
			path: document.path,
			hash: document.hash,
			title: null,
			source: document.source,
			language: 'en',
			reference: null,
			receivedAt,
			status: 'read',
			problems: [],
		})),
		actors: Array.from({ length: actorCount }, (_, index) => actorAt(index)),
		statements,
		events,
		questions: Array.from({ length: 40 }, (_, index) => questionAt(index)),
		reports,
	};
};
