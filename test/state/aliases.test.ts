// Who is the same actor over several reports: each row of a case is a report that names one actor.
import { expect, test } from 'vitest';
import type { ActorKind } from '../../src/domain.ts';
import { createSituation } from '../../state/situation.ts';
import { reportOf } from '../support/reports.ts';

type Naming = readonly [name: string, kind: ActorKind, ...aliases: string[]];

/** Names of the reports' actors, those of one actor in one group. */
const groupsOf = (namings: readonly Naming[]): string[][] => {
	const engine = createSituation();
	engine.apply(
		namings.map(([name, kind, ...aliases], index) => ({
			kind: 'put',
			report: reportOf({ id: `${index}.txt`, text: `${name} came.`, actors: { [name]: { kind, aliases } } }),
		})),
	);
	engine.settle();
	return engine.situation.actors
		.map(({ name, aliases }) =>
			[...new Set([name, ...aliases])].filter((form) => namings.some(([own]) => own === form)).sort(),
		)
		.sort((left, right) => (left[0]! < right[0]! ? -1 : 1));
};

test.each<[string, readonly Naming[], string[][]]>([
	[
		'titles do not tell apart',
		[
			['Gen. Ann Marsh', 'person'],
			['Ann Marsh', 'person'],
		],
		[['Ann Marsh', 'Gen. Ann Marsh']],
	],
	[
		'a body of a nation, by its name or its adjective',
		[
			["Iraq's military", 'organization'],
			['Iraqi military', 'organization'],
			['Iranian military', 'organization'],
		],
		[['Iranian military'], ["Iraq's military", 'Iraqi military']],
	],
	[
		'a first name cut short; three letters of another name are none',
		[
			['Teodoro Marsh', 'person'],
			['Teo Marsh', 'person'],
			['Theo Marsh', 'person'],
		],
		[['Teo Marsh', 'Teodoro Marsh'], ['Theo Marsh']],
	],
	[
		'letters that leave a word of the name out',
		[
			['Centers for Disease Control and Prevention', 'organization'],
			['U.S. Centers for Disease Control and Prevention', 'organization'],
			['CDC', 'organization'],
		],
		[['CDC', 'Centers for Disease Control and Prevention', 'U.S. Centers for Disease Control and Prevention']],
	],
	[
		'a firm with and without its trade',
		[
			['Velm Haulage', 'organization'],
			['Velm', 'organization'],
		],
		[['Velm', 'Velm Haulage']],
	],
	[
		'a state, and what sort of state it is',
		[
			['Republic of Velmia', 'country'],
			['Velmia', 'country'],
			['Ostra', 'place'],
			['Ostra province', 'place'],
		],
		[
			['Ostra', 'Ostra province'],
			['Republic of Velmia', 'Velmia'],
		],
	],
	[
		'a body that a state has one of; a ministry that two states at odds have',
		[
			['Electoral Commission', 'organization'],
			['Electoral Commission of Velmia', 'organization'],
			['Velmian Coast Guard', 'organization'],
			['the coast guard', 'organization'],
			['Ministry of Defence', 'organization'],
			['Velmian Ministry of Defence', 'organization'],
		],
		[
			['Electoral Commission', 'Electoral Commission of Velmia'],
			['Ministry of Defence'],
			['Velmian Coast Guard', 'the coast guard'],
			['Velmian Ministry of Defence'],
		],
	],
	[
		'a word more in the middle of a long name',
		[
			['Northmoor Hospitals Trust', 'organization'],
			['Northmoor Hospitals NHS Trust', 'organization'],
			['Northmoor Trust', 'organization'],
		],
		[['Northmoor Hospitals NHS Trust', 'Northmoor Hospitals Trust'], ['Northmoor Trust']],
	],
	[
		'a firm without the word for its trade; a town is not the firm named after it',
		[
			['North Velm Airways', 'organization'],
			['North Velm', 'organization'],
			['Sentrumlink Foods', 'organization'],
			['Sentrumlink', 'organization'],
			['Torvik Bank', 'organization'],
			['Torvik', 'place'],
			['Karsen Shipping Lines', 'organization'],
			['Karsen', 'person'],
		],
		[
			['Karsen'],
			['Karsen Shipping Lines'],
			['North Velm', 'North Velm Airways'],
			['Sentrumlink', 'Sentrumlink Foods'],
			['Torvik'],
			['Torvik Bank'],
		],
	],
	[
		'a body of three words or more, with its nation and without; letters that leave its nation out',
		[
			['U.S. Bridge Safety Board', 'organization'],
			['Bridge Safety Board', 'organization'],
			['U.S. Grain and Seed Administration', 'organization'],
			['GSA', 'organization'],
			['U.S. Rangers', 'organization'],
			['Rangers', 'organization'],
		],
		[
			['Bridge Safety Board', 'U.S. Bridge Safety Board'],
			['GSA', 'U.S. Grain and Seed Administration'],
			['Rangers'],
			['U.S. Rangers'],
		],
	],
	[
		'a ship without what its owner writes before it; a town is not the ship',
		[
			['MV Kestrel', 'group'],
			['Kestrel', 'group'],
			['M/V Orion Grace', 'group'],
			['Orion Grace', 'group'],
			['MV Torvik', 'group'],
			['Torvik', 'place'],
		],
		[['Kestrel', 'MV Kestrel'], ['M/V Orion Grace', 'Orion Grace'], ['MV Torvik'], ['Torvik']],
	],
	[
		'a trade cut short',
		[
			['Velmora Pharmaceuticals', 'organization'],
			['Velmora Pharma', 'organization'],
			['Velmora Power', 'organization'],
		],
		[['Velmora Pharma', 'Velmora Pharmaceuticals'], ['Velmora Power']],
	],
	[
		'a pipeline firm without its trade',
		[
			['Sentrumlink Pipeline', 'organization'],
			['Sentrumlink', 'organization'],
		],
		[['Sentrumlink', 'Sentrumlink Pipeline']],
	],
	[
		'a short form of two firms stays alone',
		[
			['North Velm Airways', 'organization'],
			['North Velm Bank', 'organization'],
			['North Velm', 'organization'],
		],
		[['North Velm'], ['North Velm Airways'], ['North Velm Bank']],
	],
	[
		'a surname goes to its only bearer',
		[
			['Ann Marsh', 'person'],
			['Marsh', 'person'],
		],
		[['Ann Marsh', 'Marsh']],
	],
	[
		'a surname of two bearers stays alone',
		[
			['Ann Marsh', 'person'],
			['Ben Marsh', 'person'],
			['Marsh', 'person'],
		],
		[['Ann Marsh'], ['Ben Marsh'], ['Marsh']],
	],
	[
		'an initial goes to the only name it fits',
		[
			['Ann Marsh', 'person'],
			['Ben Marsh', 'person'],
			['A. Marsh', 'person'],
		],
		[['A. Marsh', 'Ann Marsh'], ['Ben Marsh']],
	],
	[
		'a middle name may be left out',
		[
			['Ann Q. Marsh', 'person'],
			['Ann Marsh', 'person'],
		],
		[['Ann Marsh', 'Ann Q. Marsh']],
	],
	[
		'other given names, other persons',
		[
			['Daniel Reed', 'person'],
			['Daniela Reed', 'person'],
		],
		[['Daniel Reed'], ['Daniela Reed']],
	],
	[
		'look-alike surnames stay apart',
		[
			['John Hall', 'person'],
			['John Hill', 'person'],
		],
		[['John Hall'], ['John Hill']],
	],
	[
		'look-alike countries stay apart',
		[
			['Iran', 'country'],
			['Iraq', 'country'],
		],
		[['Iran'], ['Iraq']],
	],
	[
		'one spelling of two scripts',
		[
			['Qassem Soleimani', 'person'],
			['Ghasem Soleimani', 'person'],
		],
		[['Ghasem Soleimani', 'Qassem Soleimani']],
	],
	[
		'spellings of a surname',
		[
			['Karim Suleimani', 'person'],
			['Karim Soleimani', 'person'],
		],
		[['Karim Soleimani', 'Karim Suleimani']],
	],
	[
		'a country under several names',
		[
			['U.S.', 'country'],
			['the United States', 'country'],
			['USA', 'organization'],
		],
		[['U.S.', 'USA', 'the United States']],
	],
	[
		'a body and its acronym',
		[
			['Harbour Safety Board', 'organization'],
			['HSB', 'organization'],
		],
		[['HSB', 'Harbour Safety Board']],
	],
	[
		'an acronym of two bodies stays alone',
		[
			['Harbour Safety Board', 'organization'],
			['Health Services Bureau', 'organization'],
			['HSB', 'organization'],
		],
		[['HSB'], ['Harbour Safety Board'], ['Health Services Bureau']],
	],
	[
		'a report that gives both names joins them for all',
		[
			['Environmental Works Company', 'organization', 'EWX'],
			['EWX', 'organization'],
		],
		[['EWX', 'Environmental Works Company']],
	],
	[
		'a place with and without its state',
		[
			['Velma, North Dakota', 'place'],
			['Velma, ND', 'place'],
			['Velma', 'place'],
		],
		[['Velma', 'Velma, ND', 'Velma, North Dakota']],
	],
	[
		'two places of one name',
		[
			['Velma, Ohio', 'place'],
			['Velma, Texas', 'place'],
			['Velma', 'place'],
		],
		[['Velma'], ['Velma, Ohio'], ['Velma, Texas']],
	],
	[
		'a person and a place of one name',
		[
			['Jordan', 'country'],
			['Jordan', 'person'],
		],
		[['Jordan'], ['Jordan']],
	],
	[
		'letters of another script are a disguise',
		[
			['Ostra', 'place'],
			['Оstra', 'place'],
		],
		[['Ostra'], ['Оstra']],
	],
	[
		'invisible characters do not tell apart',
		[
			['Ostra', 'place'],
			['Os\u200btra', 'place'],
		],
		[['Ostra', 'Os\u200btra']],
	],
	[
		'names of the machinery are names',
		[
			['__proto__', 'organization'],
			['constructor', 'organization'],
		],
		[['__proto__'], ['constructor']],
	],
])('%s', (_, namings, groups) => {
	const expected = groups.map((group) => [...group].sort()).sort((left, right) => (left[0]! < right[0]! ? -1 : 1));
	expect(groupsOf(namings)).toEqual(expected);
});

test('one slip does not join two actors that many reports keep apart', () => {
	const many = (name: string): Naming[] => Array.from({ length: 30 }, () => [name, 'organization']);
	const slip: Naming = ['Harbour Board', 'organization', 'Rail Union'];
	expect(groupsOf([...many('Harbour Board'), ...many('Rail Union'), slip])).toHaveLength(2);
	expect(groupsOf([...many('Harbour Board'), ['Rail Union', 'organization'], slip])).toHaveLength(1);
});
