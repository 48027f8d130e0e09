/** The page of the reader's notes, as tests write on it. */
import type { Page } from 'puppeteer-core';
import { need } from '../../../tools/lib/page-probe.ts';
import { press, until } from './settings-page.ts';

/** Writes a note and saves it; by script, since only one of several windows is in front. */
export async function writeNote(page: Page, text: string): Promise<void> {
	await need(page, 'textarea');
	await page.$eval(
		'textarea',
		(field, value) => {
			(field as HTMLTextAreaElement).value = value;
			field.dispatchEvent(new Event('input', { bubbles: true }));
		},
		text,
	);
	await until(() => page.$eval('form button', (button) => (button as HTMLButtonElement).disabled), false);
	await press(page, 'form button');
}
