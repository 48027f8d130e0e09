import { EverySite } from '../every-site.tsx';
import { Sample } from '../sample/sample.tsx';
import { useWords } from '../words.ts';

export interface WelcomeProps {
	/** How many news sites there are. */
	outlets: number;
	/** Keys that open the next card; empty where none are set. */
	nextKeys: string;
	everySite: boolean;
	onAllow: () => void;
	/** Opens the card of the sample's next name. */
	onNext: () => void;
	onSettings: () => void;
}

/** What Backstory does, to be tried at once; what it sees, what it keeps to itself, and the one thing it may be allowed. */
export function WelcomeView({ outlets, nextKeys, everySite, onAllow, onNext, onSettings }: WelcomeProps) {
	const t = useWords();
	return (
		<main class="bs-welcome">
			<header>
				<p class="bs-brand">
					<img src="/icon/32.png" width="24" height="24" alt="" />
					{t('extensionName')}
				</p>
				<h1 class="bs-title">{t('welcomeTitle')}</h1>
				<p class="bs-lede">{t('welcomeLead')}</p>
			</header>
			<section class="bs-try" aria-labelledby="try">
				<h2 class="bs-legend" id="try">
					{t('welcomeTry')}
				</h2>
				<Sample headingLevel={3} />
				<div class="bs-inline">
					<button type="button" class="bs-button" onClick={onNext}>
						{t('welcomeNext')}
					</button>
					{nextKeys && <p class="bs-muted">{t('welcomeKeys', nextKeys)}</p>}
				</div>
			</section>
			<div class="bs-promises">
				<section>
					<h2 class="bs-legend">{t('welcomeSees')}</h2>
					<p>{t('welcomeSeesText', outlets)}</p>
				</section>
				<section>
					<h2 class="bs-legend">{t('welcomeStays')}</h2>
					<p>{t('welcomeStaysText')}</p>
				</section>
				<section>
					<h2 class="bs-legend">{t('everySiteTitle')}</h2>
					<EverySite allowed={everySite} onAllow={onAllow} />
				</section>
				<button type="button" class="bs-text-button" onClick={onSettings}>
					{t('welcomeSettings')}
				</button>
			</div>
		</main>
	);
}
