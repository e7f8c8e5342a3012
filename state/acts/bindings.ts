// Acts that scripts make name ids only. Once the folder has been read they are bound to what the ids stand for, so
// that they hold when ids are given anew.
import type { Annotation, Hold } from '../../src/domain.ts';
import { nodeKey } from '../names/name-keys.ts';
import type { Floor } from '../state.ts';
import { holdOf } from './holds.ts';
import { everything, subjectOfId } from './targets.ts';

/** What an act that is there already holds on to, as the store keeps it. */
export type Binding = { readonly bind: string; readonly hold: Hold; readonly other: Hold | null };

/** One name of an actor, to be parted from its others; null where it is no name apart. */
export const holdOfAlias = (floor: Floor, actorId: string, alias: string): Hold | null => {
	const all = floor.identities.namesOf(actorId);
	const keys = new Set([nodeKey({ name: alias, kind: 'person' }), nodeKey({ name: alias, kind: 'organization' })]);
	const names = all.filter((key) => keys.has(key));
	return names.length === 0 || names.length === all.length ? null : { kind: 'actor', label: alias, anchors: [], names };
};

const named = ({ situation }: Floor, name: string) =>
	situation.actors.find((actor) => actor.name === name || actor.aliases.includes(name));

const otherOf = (floor: Floor, { op, target, text }: Annotation): Hold | null => {
	const subject = subjectOfId(floor, text ?? '');
	if (subject !== null) return holdOf(floor, subject);
	const actor = named(floor, text ?? '');
	if (actor === undefined) return null;
	if (op === 'different' && actor.id === target) return holdOfAlias(floor, target, text ?? '');
	return holdOf(floor, { kind: 'actor', id: actor.id });
};

const pairOps: ReadonlySet<string> = new Set(['same', 'different', 'speaker']);

/** Whether an act waits to be bound. */
export const isUnbound = ({ hold, op, target }: Annotation): boolean =>
	hold == null && op !== 'undo' && target !== everything;

/** Bindings for the acts whose ids the floor knows. */
export const findBindings = (acts: readonly Annotation[], floor: Floor): readonly Binding[] =>
	acts.filter(isUnbound).flatMap((act) => {
		const subject = subjectOfId(floor, act.target);
		const hold = subject === null ? null : holdOf(floor, subject);
		if (hold === null) return [];
		if (!pairOps.has(act.op)) return [{ bind: act.id, hold, other: null }];
		const other = otherOf(floor, act);
		const isNobody = act.op === 'speaker' && act.text === '';
		return other === null && !isNobody ? [] : [{ bind: act.id, hold, other }];
	});
