import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NORMAL_SETTINGS, SettingsSchema, toSettings } from '../../../core/settings.ts';

describe('settings', () => {
	it('are quiet and complete where nothing was chosen', () => {
		expect(NORMAL_SETTINGS).toMatchObject({
			show: 'section',
			look: 'underline',
			delay: 300,
			modifier: 'none',
			hidden: [],
		});
		expect(NORMAL_SETTINGS.types).toContain('person');
	});

	it('keep what was chosen', () => {
		const chosen = {
			...NORMAL_SETTINGS,
			show: 'none',
			offSites: ['a.example'],
			delay: 0,
			theme: 'dark',
			languages: [],
		};
		expect(toSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
	});

	it.each([
		['show', 'sometimes'],
		['delay', -1],
		['delay', 1e9],
		['delay', '300'],
		['types', ['person', 'ghost']],
		['offSites', [1]],
		['hidden', ['<b>']],
		['theme', null],
	])('replace only the value of %s that is not understood: %j', (key, value) => {
		const read = toSettings({ look: 'tint', [key]: value });
		expect(read).toEqual({ ...NORMAL_SETTINGS, look: 'tint' });
	});

	it('come of whatever is stored', () => {
		fc.assert(
			fc.property(fc.anything(), (stored) => {
				expect(new Set(Object.keys(toSettings(stored)))).toEqual(new Set(Object.keys(SettingsSchema.entries)));
			}),
		);
	});
});
