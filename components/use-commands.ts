// The only listener for keys: turns each into a command of the table, or into typed text.
import type { EventEmitter } from 'node:events';
import { useApp, useInput, useStdin } from 'ink';
import { useEffect, useState } from 'react';
import { contextOf } from '../state/commands.ts';
import { typingStep } from '../state/keyboard/typing.ts';
import { blockedReason, commandFor, functionKeyOf, keysOf } from '../state/keys.ts';
import type { Action, Effect, State } from '../state/state.ts';
import { createEarlyKeys } from './early-keys.ts';
import { type Desk, type Suspend, useDesk } from './store-context.ts';

const isEffect = (step: Action | Effect): step is Effect => 'effect' in step;
const isAction = (step: Action | Effect): step is Action => !isEffect(step);

const stepsFor = (state: State, key: string): readonly (Action | Effect)[] => {
	const typed = typingStep(state, key);
	if (typed !== undefined) return typed;
	const command = commandFor(state.commands, contextOf(state), key);
	if (command === undefined) return [];
	const reason = blockedReason(command, state);
	return reason === undefined ? command.run(state, key) : [{ type: 'message-shown', text: reason }];
};

/** Carries out one key: what it does to the state, then what it asks of the world outside. */
export const pressKey = ({ store, perform }: Desk, key: string, suspend: Suspend): void => {
	const clear: Action = { type: 'message-shown', text: null };
	const steps = stepsFor(store.getState(), key);
	store.dispatch(clear, ...steps.filter(isAction));
	for (const step of steps) if (isEffect(step)) perform(step, suspend);
};

// The library's own listener drops function keys; what it listens to has them.
type RawInputs = { readonly internal_eventEmitter: EventEmitter };

/** Listens for keys as long as the component stands. */
export const useCommands = (): void => {
	const desk = useDesk();
	const { suspendTerminal } = useApp();
	const suspend: Suspend = async (task) => {
		await suspendTerminal(task);
	};
	const [early] = useState(() => createEarlyKeys(desk.store));
	const press = (key: string): void => early.press(key, (name) => pressKey(desk, name, suspend));
	const { internal_eventEmitter: inputs } = useStdin() as unknown as RawInputs;
	useEffect(() => {
		const listen = (input: string): void => {
			const key = functionKeyOf(input);
			if (key !== undefined) press(key);
		};
		inputs.on('input', listen);
		return () => {
			inputs.off('input', listen);
		};
	});
	useInput((input, pressed) => {
		for (const key of keysOf(input, pressed)) press(key);
	});
};
