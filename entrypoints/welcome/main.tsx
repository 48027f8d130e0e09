/** The page that opens after install, once. */
import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { mount } from '../../components/mount.tsx';
import { SAMPLE } from '../../components/sample/sample.tsx';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';
import { EVERY_SITE, isEverySite } from '../../core/sites.ts';
import { askFor, grantedPatterns, manifestPatterns, watchGrants } from '../../platform/grants.ts';
import { send } from '../../platform/messages.ts';
import { readSampleHere } from '../../platform/sample.ts';
import { shortcuts } from '../../platform/shortcuts.ts';
import { browserWords } from '../../platform/words.ts';

const t = browserWords();
const granted = signal<readonly string[]>(await grantedPatterns());
const nextKeys = (await shortcuts()).find(({ name }) => name === 'next-mention')?.keys ?? '';

function Welcome() {
	return (
		<WelcomeView
			outlets={manifestPatterns().length}
			nextKeys={nextKeys}
			everySite={granted.value.some(isEverySite)}
			onAllow={() => void askFor([EVERY_SITE]).catch(() => false)}
			onNext={() => void send('step-sample', {})}
			onSettings={() => void browser.runtime.openOptionsPage()}
		/>
	);
}

document.title = t('welcomeTabTitle');
mount(<Welcome />, t);
watchGrants(() => void grantedPatterns().then((patterns) => (granted.value = patterns)));
await readSampleHere(SAMPLE);
