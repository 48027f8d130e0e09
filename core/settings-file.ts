/** Settings as a file that a reader keeps or takes to another browser. */
import { NORMAL_SETTINGS, type Settings, toSettings } from './settings.ts';

const FORMAT = 'backstory-settings';
const VERSION = 1;

export function settingsAsFile(settings: Settings): string {
	return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, '\t')}\n`;
}

/** What a file holds. `replaced` counts the values that were not understood, in whose place the normal ones stand. */
export type SettingsFile =
	| { readonly settings: Settings; readonly replaced: number }
	| { readonly problem: 'not_json' | 'not_settings' | 'newer' };

/** Reads a file that may have been edited, cut short or made by something else. */
export function readSettingsFile(text: string): SettingsFile {
	let file: unknown;
	try {
		file = JSON.parse(text);
	} catch {
		return { problem: 'not_json' };
	}
	const { format, version, settings: given } = (file ?? {}) as Record<string, unknown>;
	if (format !== FORMAT || typeof given !== 'object' || given === null || Array.isArray(given))
		return { problem: 'not_settings' };
	if (version !== VERSION) return { problem: 'newer' };
	const settings = toSettings(given);
	const understood = Object.entries(given).filter(
		([key, value]) =>
			Object.hasOwn(NORMAL_SETTINGS, key) && JSON.stringify(settings[key as keyof Settings]) === JSON.stringify(value),
	);
	return { settings, replaced: Object.keys(given).length - understood.length };
}
