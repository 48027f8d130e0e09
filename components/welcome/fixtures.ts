/** What the welcome page shows, state by state. */
import type { WelcomeProps } from './welcome-view.tsx';

type Shown = Pick<WelcomeProps, 'outlets' | 'nextKeys' | 'everySite'>;

export const welcomes: Readonly<Record<string, Shown>> = {
	normal: { outlets: 229, nextKeys: 'Alt+Shift+M', everySite: false },
	withoutKeys: { outlets: 1229, nextKeys: '', everySite: false },
	everySite: { outlets: 229, nextKeys: '⌥⇧M', everySite: true },
};
