// English is told from other languages by small words, also in short texts; what else it is, by letters and small words.
import { expect, test } from 'vitest';
import { detectLanguage } from '../../../src/extract/lang/language.ts';

test.each([
	['The ferry left the harbour at noon and was not seen again.', 'en'],
	['Ferry sinks near Ostra', 'en'],
	['Roads closed, shelters open', 'en'],
	['', 'en'],
	['Die Fähre ist nicht mit dem Hafen verbunden und das Wetter auf der See war schlecht.', 'de'],
	['El gobierno anunció que los puertos del norte siguen cerrados por la tormenta.', 'es'],
	['Le port est fermé pour une semaine', 'fr'],
	[
		'Der Minister sagte am Mittwoch, dass das Feuer in der Mühle von selbst erlosch und niemand in der Stadt starb.',
		'de',
	],
	['Police in Los Angeles and El Paso, and Le Monde, said it was over.', 'en'],
	['Порт закрыт', 'ru'],
	['Порт закрито, її не чути', 'uk'],
	['港口已关闭', 'zh'],
	['港は閉鎖された', 'ja'],
	['항구가 폐쇄됐다', 'ko'],
	['الميناء مغلق', 'ar'],
	['بندر بسته است، گفت', 'fa'],
	['Το λιμάνι έκλεισε', 'el'],
	['Le maire a déclaré mardi que le port resterait fermé jusqu’à vendredi.', 'fr'],
	['Premier powiedział, że łódź nie była przeładowana, ale nikt się nie zgłosił.', 'pl'],
	[
		'Size: acres   Containment: percent\nStructures destroyed: many\nCause: arson. A Chico man was arrested on Monday.\nInjuries: nine   Fatalities: three\nAll evacuation orders have been lifted. Highway reopened on Saturday. Command post: fairground hall. Crews: engines, dozers, helicopters, tenders, hand crews. Weather: hot, dry, gusts.',
		'en',
	],
	['Wzzk qqrt çxxö', 'und'],
	['Drei Tote bei Explosion in Torvik: Polizei ermittelt gegen Unbekannt, Brücke bleibt gesperrt.', 'de'],
	['Trois ouvriers ont trouvé la mort, lundi, après une explosion.', 'fr'],
	['Incendie à Torvik, annoncent les secours', 'fr'],
	['Tre morti e dodici feriti dopo esplosione in fabbrica vicino Torvik', 'it'],
	['Drie doden na ontploffing in fabriek bij Torvik, brug blijft dicht', 'nl'],
	['Santa Ana fire: forty homes lost, Los Alamos road shut', 'en'],
	['Domingo named chief of clinic', 'en'],
])('%s', (text, language) => {
	expect(detectLanguage(text)).toBe(language);
});
