import { describe, expect, it } from 'vitest';
import { NORMAL_SETTINGS, type Settings } from '../../../core/settings.ts';
import { readSettingsFile, settingsAsFile } from '../../../core/settings-file.ts';

const chosen: Settings = { ...NORMAL_SETTINGS, show: 'all', delay: 0, offSites: ['bbc.com'], hidden: ['nato'] };
const file = (settings: unknown, rest: object = {}) =>
	JSON.stringify({ format: 'backstory-settings', version: 1, settings, ...rest });

describe('a file of settings', () => {
	it('gives back what was put in', () => {
		expect(readSettingsFile(settingsAsFile(chosen))).toEqual({ settings: chosen, replaced: 0 });
	});

	it('takes normal values for what it lacks, which is no mistake', () => {
		expect(readSettingsFile(file({ look: 'tint' }))).toEqual({
			settings: { ...NORMAL_SETTINGS, look: 'tint' },
			replaced: 0,
		});
	});

	it('loses only what is not understood, and counts it', () => {
		const given = { ...chosen, delay: 'soon', types: ['ghost'], colour: 'red' };
		expect(readSettingsFile(file(given))).toEqual({
			settings: { ...chosen, delay: NORMAL_SETTINGS.delay, types: NORMAL_SETTINGS.types },
			replaced: 3,
		});
	});

	it.each([
		['', 'not_json'],
		[settingsAsFile(chosen).slice(0, -20), 'not_json'],
		['<html>', 'not_json'],
		['null', 'not_settings'],
		['[]', 'not_settings'],
		['{"show":"all"}', 'not_settings'],
		[file([]), 'not_settings'],
		[file({}, { format: 'other' }), 'not_settings'],
		[file({}, { version: 2 }), 'newer'],
	])('says what is wrong with %j', (text, problem) => {
		expect(readSettingsFile(text)).toEqual({ problem });
	});
});
