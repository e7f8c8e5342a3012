// All hostile inputs: add a row to the table it belongs to.
import type { Input } from './input.ts';
import { carrierInputs } from './tables/carriers.ts';
import { controlInputs } from './tables/controls.ts';
import { encodingInputs } from './tables/encodings.ts';
import { formatInputs } from './tables/formats.ts';
import { kindInputs } from './tables/kinds.ts';
import { mixedInputs } from './tables/mixed.ts';
import { nameInputs } from './tables/names.ts';
import { payloadInputs } from './tables/payloads.ts';
import { sizeInputs } from './tables/sizes.ts';
import { unicodeInputs } from './tables/unicode.ts';

/** Every input, the same for the same seed. */
export const hostileInputs = (seed: string): readonly Input[] => [
	...controlInputs,
	...carrierInputs,
	...nameInputs,
	...encodingInputs,
	...unicodeInputs,
	...payloadInputs,
	...formatInputs,
	...sizeInputs,
	...kindInputs,
	...mixedInputs(seed, 40),
];
