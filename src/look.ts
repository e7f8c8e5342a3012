// What the operator may choose of the screen while it is shown: zone, theme, signs and keys, by flags and configuration.
import { createTheme, type Theme } from '../components/theme.ts';
import type { WatchRule } from '../state/alerts/alerts.ts';
import type { Hours } from '../state/alerts/hours.ts';
import { commands } from '../state/commands.ts';
import { bindKeys, type KeyWishes } from '../state/keyboard/keymap.ts';
import type { SourceGrades } from '../state/reports/source-grades.ts';
import type { ColumnId, WidthId } from '../state/rows/columns.ts';
import { type Styles, themes } from '../state/screen/themes.ts';
import type { Action, Kiosk, Screen } from '../state/state.ts';
import type { NotificationWay } from './alerts/notify.ts';
import { watchConfig } from './config/config-file.ts';
import { abilitiesOf } from './terminal.ts';

export type Look = {
	readonly zone: string;
	readonly styles: Styles;
	readonly isAscii: boolean;
	/** The terminal draws signs of ambiguous width two columns wide. */
	readonly isWide: boolean;
	readonly isColour: boolean;
	/** Colours whatever the environment says. */
	readonly isColourForced: boolean;
	/** Web addresses in the words of reports can be clicked. */
	readonly hasLinks: boolean;
	/** Columns that are left out. */
	readonly hidden: readonly ColumnId[];
	/** Widths of columns. */
	readonly widths: ReadonlyMap<WidthId, number>;
	/** Grades of sources. */
	readonly sourceGrades: SourceGrades;
	readonly keys: KeyWishes;
	readonly kiosk: Partial<Kiosk>;
	readonly rules: readonly WatchRule[];
	readonly quietHours: readonly Hours[];
	/** How the terminal is asked for a notification; left out: by its name. */
	readonly notification?: NotificationWay;
};

/** The look as it is now, or why what was asked for cannot be had. */
export type LookAgain =
	| { readonly kind: 'look'; readonly look: Look }
	| { readonly kind: 'refused'; readonly message: string };

/** What layout must know of a look. */
export const screenOf = (look: Look): Pick<Screen, 'isAscii' | 'zone'> => ({
	isAscii: abilitiesOf(process.env, look).isAscii,
	zone: look.zone,
});

/** The theme of a look on this terminal. */
export const themeOf = (look: Look): Theme => {
	const { isAscii, depth } = abilitiesOf(process.env, look);
	return createTheme(
		depth === 'none' ? themes.mono : look.styles,
		isAscii ? 'ascii' : look.isWide ? 'narrow' : 'any',
		depth,
		// In ASCII the words of an address need not be the address.
		look.hasLinks && !isAscii,
	);
};

const actionsOf = (look: Look): readonly Action[] => [
	{ type: 'keys-bound', commands: bindKeys(commands, look.keys).commands },
	{
		type: 'look-chosen',
		look: { ...screenOf(look), hidden: new Set(look.hidden), widths: look.widths, sourceGrades: look.sourceGrades },
	},
	{ type: 'kiosk-set', kiosk: look.kiosk },
];

export type LookSource = {
	readonly look: Look;
	/** What the operator should know of the configuration from the start. */
	readonly notices: readonly string[];
	/** The configuration file; what it says is taken over when it changes. */
	readonly configPath: string;
	readonly readLook: () => Promise<LookAgain>;
};

/** Takes the look, and each later one; a file that cannot be used changes nothing, and says why. */
export const followLook = (
	{ look, notices, configPath, readLook }: LookSource,
	dispatch: (...actions: readonly Action[]) => void,
	draw: (theme: Theme) => void,
	watch: (rules: readonly WatchRule[], quietHours: readonly Hours[]) => void,
): void => {
	const say = (text: string): Action => ({ type: 'message-shown', text, stays: true });
	watch(look.rules, look.quietHours);
	dispatch(...actionsOf(look), ...notices.slice(0, 1).map(say));
	watchConfig(configPath, async () => {
		const again = await readLook();
		if (again.kind === 'refused') return dispatch(say(`kept as it was: ${again.message}`));
		dispatch(...actionsOf(again.look), say(`configuration taken from ${configPath}`));
		watch(again.look.rules, again.look.quietHours);
		draw(themeOf(again.look));
	});
};
