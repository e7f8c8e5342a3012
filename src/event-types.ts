// The event types: the sixteen of PLOVER and nine of our own. A row here is all a type needs to be shown.
import type { EventTypeId } from './domain.ts';

export type EventType = {
	readonly id: EventTypeId;
	/** As the screen says it, at most 9 columns. */
	readonly label: string;
	readonly title: string;
	/** 0 talk, 1 politics and aid, 2 pressure, 3 harm: what a glance should find first. */
	readonly severity: 0 | 1 | 2 | 3;
};

export const eventTypes: readonly EventType[] = [
	{ id: 'AGREE', label: 'AGREE', title: 'agrees, signs, settles', severity: 1 },
	{ id: 'CONSULT', label: 'CONSULT', title: 'meets, calls, visits', severity: 0 },
	{ id: 'SUPPORT', label: 'SUPPORT', title: 'praises, backs, recognises', severity: 0 },
	{ id: 'CONCEDE', label: 'CONCEDE', title: 'yields, admits, apologises', severity: 1 },
	{ id: 'COOPERATE', label: 'COOPERATE', title: 'works together', severity: 1 },
	{ id: 'AID', label: 'AID', title: 'gives help', severity: 1 },
	{ id: 'RETREAT', label: 'RETREAT', title: 'withdraws, releases, ceases fire', severity: 1 },
	{ id: 'REQUEST', label: 'REQUEST', title: 'asks, demands, appeals', severity: 1 },
	{ id: 'ACCUSE', label: 'ACCUSE', title: 'blames, investigates, condemns', severity: 2 },
	{ id: 'REJECT', label: 'REJECT', title: 'denies, refuses', severity: 2 },
	{ id: 'THREATEN', label: 'THREATEN', title: 'warns, threatens', severity: 2 },
	{ id: 'PROTEST', label: 'PROTEST', title: 'demonstrates, strikes, riots', severity: 2 },
	{ id: 'SANCTION', label: 'SANCTION', title: 'breaks off, expels, embargoes', severity: 2 },
	{ id: 'MOBILIZE', label: 'MOBILIZE', title: 'deploys, alerts, mobilises', severity: 2 },
	{ id: 'COERCE', label: 'COERCE', title: 'seizes, arrests, restricts', severity: 2 },
	{ id: 'ASSAULT', label: 'ASSAULT', title: 'attacks, kills, destroys', severity: 3 },
	{ id: 'HAZARD', label: 'HAZARD', title: 'earthquake, flood, fire, disease', severity: 3 },
	{ id: 'ACCIDENT', label: 'ACCIDENT', title: 'crash, collapse, explosion', severity: 3 },
	{ id: 'CASUALTY', label: 'CASUALTY', title: 'dead, injured, missing', severity: 3 },
	{ id: 'DISRUPTION', label: 'DISRUPTION', title: 'closure, outage, delay', severity: 2 },
	{ id: 'LEGAL', label: 'LEGAL', title: 'charges, trials, rulings', severity: 1 },
	{ id: 'POLITICS', label: 'POLITICS', title: 'elections, offices, laws', severity: 1 },
	{ id: 'ECONOMY', label: 'ECONOMY', title: 'prices, trade, budgets', severity: 1 },
	{ id: 'MOVEMENT', label: 'MOVEMENT', title: 'evacuation, displacement, travel', severity: 1 },
	{ id: 'OTHER', label: 'OTHER', title: 'anything else', severity: 0 },
];
