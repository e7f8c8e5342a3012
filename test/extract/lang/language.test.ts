// English is told from other languages by small words, also in short texts.
import { expect, test } from 'vitest';
import { detectLanguage } from '../../../src/extract/lang/language.ts';

test.each([
	['The ferry left the harbour at noon and was not seen again.', 'en'],
	['Ferry sinks near Ostra', 'en'],
	['Roads closed, shelters open', 'en'],
	['', 'en'],
	['Die Fähre ist nicht mit dem Hafen verbunden und das Wetter auf der See war schlecht.', 'und'],
	['El gobierno anunció que los puertos del norte siguen cerrados por la tormenta.', 'und'],
	['Le port est fermé pour une semaine', 'und'],
	[
		'Der Minister sagte am Mittwoch, dass das Feuer in der Mühle von selbst erlosch und niemand in der Stadt starb.',
		'und',
	],
	['Police in Los Angeles and El Paso, and Le Monde, said it was over.', 'en'],
	['Порт закрыт', 'und'],
	['港口已关闭', 'und'],
])('%s', (text, language) => {
	expect(detectLanguage(text)).toBe(language);
});
