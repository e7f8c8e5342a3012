// Words that keep a full stop. After a title a sentence never ends; after the others only before a likely opener.

const titles =
	'gen lt col maj capt cpl sgt adm brig cmdr cmdt insp supt det dr mr mrs ms messrs mme prof rev sr sra hon pres gov sen rep amb st mt ft no nos vs v ex';

const others =
	'jr jan feb mar apr jun jul aug sept sep oct nov dec inc ltd co corp bros dept univ assn est approx ca etc e.g i.e a.m p.m u.s u.k u.n e.u d.c u.s.a al ariz calif colo conn fla ga ind kan ky md mich minn mo mont neb nev okla tenn tex va vt wis wyo ave blvd rd bldg vol pp eds';

/** Lower-cased, without the full stop. A sentence never ends after one of these. */
export const titleAbbreviations: ReadonlySet<string> = new Set(titles.split(' '));

/** Lower-cased, without the full stop: titles and all others. */
export const abbreviations: ReadonlySet<string> = new Set(`${titles} ${others}`.split(' '));

/** Words that, capitalised after an abbreviation such as "U.S." or "a.m.", begin a new sentence. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
	'the a an it he she they we i you this that these those there in on at for but and so if when while as after before since although though however meanwhile his her its their our my your according not one two many some most more both all each other another what who where why how with by from to'.split(
		' ',
	),
);
