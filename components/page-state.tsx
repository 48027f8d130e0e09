import type { PageSummary } from '../core/summary/model.ts';
import { Notice } from './summary/notice.tsx';
import { useWords } from './words.ts';

/** States in which there is no list to show. */
export type EmptyState =
	| 'off'
	| 'paused'
	| 'restless'
	| 'no-article'
	| 'nothing-known'
	| 'no-access'
	| 'unsupported'
	| 'loading'
	| 'reload';

/** What the popup and the side panel know of the active tab. */
export type PopupPage =
	| {
			readonly state: 'article';
			readonly host: string;
			readonly on: boolean;
			readonly summary: PageSummary;
			/** Only the first part of the page was read. */
			readonly partial?: boolean;
	  }
	| { readonly state: EmptyState; readonly host?: string; readonly on?: boolean };

/** The page's summary, if it holds anything to list. */
export function summaryOf(page: PopupPage): PageSummary | undefined {
	if (page.state !== 'article') return undefined;
	const { actors, issues, places } = page.summary;
	return actors.length + issues.length + places.length > 0 ? page.summary : undefined;
}

/** The state's part in the catalogue's keys, which may hold no hyphen. */
const NOTICES = {
	off: 'off',
	paused: 'paused',
	restless: 'restless',
	'no-article': 'no_article',
	'nothing-known': 'nothing_known',
	'no-access': 'no_access',
	unsupported: 'unsupported',
	reload: 'reload',
} as const;

interface PageNoticeProps {
	page: PopupPage;
	/** Asks for access to this page, after which it is read. */
	onReadPage: (() => void) | undefined;
	/** Reads on after a pause. */
	onResume?: (() => void) | undefined;
}

/** Says why there is no list, and offers the one thing that can be done. */
export function PageNotice({ page, onReadPage, onResume }: PageNoticeProps) {
	const t = useWords();
	const state = page.state === 'article' ? 'nothing-known' : page.state;
	if (state === 'loading') {
		return (
			<p class="bs-notice bs-muted" role="status">
				{t('loading')}
			</p>
		);
	}
	const canRead = state === 'no-access' || state === 'no-article';
	const reading = canRead && onReadPage ? { label: t('readPage'), onClick: onReadPage } : undefined;
	const canResume = state === 'paused' || state === 'restless';
	const action = canResume && onResume ? { label: t('resume'), onClick: onResume } : reading;
	return (
		<Notice
			title={t(`notice_${NOTICES[state]}_title`, page.host ?? t('thisSite'))}
			text={t(`notice_${NOTICES[state]}_text`)}
			action={action}
		/>
	);
}
