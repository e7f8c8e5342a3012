// The stages of reading in the order of `extract`, with a clock at each.
import type { Document } from '../../src/domain.ts';
import { findActors } from '../../src/extract/actors/actors.ts';
import { findEvents } from '../../src/extract/events/events.ts';
import { findHedges } from '../../src/extract/hedges.ts';
import type { Models } from '../../src/extract/models.ts';
import { findNames } from '../../src/extract/names/names.ts';
import { findQuestions } from '../../src/extract/questions/questions.ts';
import { readDocument } from '../../src/extract/reading.ts';
import { findAttributions } from '../../src/extract/statements/attributions.ts';
import { findStatements } from '../../src/extract/statements/statements.ts';
import { findReference } from '../../src/extract/times/reference.ts';
import { findTimes } from '../../src/extract/times/times.ts';

/** Reads a document and adds the milliseconds of each stage to `spent`. */
export const readByStages = (document: Document, models: Models, spent: Map<string, number>): void => {
	const stage = <Value>(name: string, work: () => Value): Value => {
		const from = performance.now();
		const value = work();
		spent.set(name, (spent.get(name) ?? 0) + performance.now() - from);
		return value;
	};
	const reading = stage('reading', () => readDocument(document));
	const reference = stage('reference', () => findReference(reading));
	const times = stage('times', () => findTimes(reading, reference));
	stage('hedges', () => findHedges(reading));
	const names = stage('names', () => findNames(reading, models));
	const attributions = stage('attributions', () => findAttributions(reading, names, models));
	const actors = stage('actors', () => findActors(reading, names, attributions, models));
	const statements = stage('statements', () => findStatements(reading, attributions, actors, times));
	const context = { reading, reference, times, actors, statements, models };
	const events = stage('events', () => findEvents(context).events);
	stage('questions', () => findQuestions(context, events));
};
