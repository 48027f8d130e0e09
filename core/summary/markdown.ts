/** A page's brief as Markdown, to be pasted into notes: the same texts in the same order, each with its source. */
import type { CardCitation, CardSource } from '../card/model.ts';
import type { Brief, SummaryEntry } from './model.ts';

/** What the text needs of the interface's words. */
export interface MarkdownWords {
	t(
		key:
			| 'actors'
			| 'issues'
			| 'others'
			| 'positions'
			| 'timeline'
			| 'thisArticle'
			| 'dateInDoubt'
			| 'leftOut'
			| 'leftOutHint'
			| 'leftOutWhy'
			| 'sourcesDiffer'
			| 'sources'
			| 'roleAsOf'
			| 'times'
			| `stance_${'supports' | 'opposes' | 'conditional' | 'unclear'}`,
		...substitutions: (string | number)[]
	): string;
	date(date: string): string;
	/** What a source is called in one line. */
	source(source: CardSource): string;
}

/** Whatever a page or a pack holds, as plain text within Markdown. */
function plain(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

export function briefAsMarkdown(brief: Brief, { t, date, source }: MarkdownWords): string {
	const { summary, groups, matrix, timeline, leftOut, disputes, sources } = brief;
	const lines: string[] = [];
	const section = (title: string, body: readonly string[]) => {
		if (body.length > 0) lines.push('', `## ${title}`, '', ...body);
	};
	/** Numbers of the sources in the list at the end, with paragraphs. */
	const cited = (cite: readonly CardCitation[]) => {
		const places = cite.map(({ source: at, paragraph }) => `${at + 1}${paragraph ? ` ¶ ${paragraph}` : ''}`);
		return `(${[...new Set(places)].join('; ')})`;
	};
	const entry = ({ name, line, asOf, count }: SummaryEntry) => {
		const about = [line && plain(line), asOf && t('roleAsOf', date(asOf))].filter(Boolean).join(', ');
		return `- **${plain(name)}** (${t('times', count)})${about && `: ${about}`}`;
	};
	const timed = (when: string | undefined) => (when ? `, ${date(when)}` : '');

	lines.push(`# ${plain(summary.title || summary.host)}`, '');
	const published = summary.published && date(summary.published);
	lines.push([plain(summary.outlet ?? summary.host), published].filter(Boolean).join(', '));
	section(
		t('actors'),
		groups.flatMap(({ side, actors }, index) => [
			...(index > 0 ? [''] : []),
			`### ${side ? plain(side.name) : t('others')}`,
			'',
			...actors.map(entry),
		]),
	);
	section(t('issues'), summary.issues.map(entry));
	section(
		t('positions'),
		matrix.rows.flatMap(({ issue, cells }) => [
			`- **${plain(issue.name)}**`,
			...cells
				.flat()
				.map(
					({ actor, stance, text, when, cite }) =>
						`  - ${plain(actor.name)}: ${t(`stance_${stance}`)}${timed(when)}. ${plain(text)} ${cited(cite)}`,
				),
		]),
	);
	const events = timeline.events.map(({ date: when, doubtful, title, cite, main }) => ({
		text: `${date(when)}${doubtful ? ` (${t('dateInDoubt')})` : ''}: ${plain(title)} ${cited(cite)}`,
		main,
	}));
	if (timeline.article) {
		const text = `**${date(timeline.article.date)}: ${t('thisArticle')}**`;
		events.splice(timeline.article.after, 0, { text, main: true });
	}
	section(
		t('timeline'),
		events.filter(({ main }) => main).map(({ text }) => `- ${text}`),
	);
	section(t('leftOut'), [
		...(leftOut.length > 0 ? [t('leftOutHint'), ''] : []),
		...leftOut.map(({ text, by, when, issue, absent, stance, cite }) => {
			const who = stance ? `${absent.name}, ${t(`stance_${stance}`)}` : by;
			const said = who ? `${plain(who)}${timed(when)}: ` : '';
			return `- ${said}${plain(text)} ${cited(cite)} ${t('leftOutWhy', plain(issue.name), plain(absent.name))}`;
		}),
	]);
	section(
		t('sourcesDiffer'),
		disputes.flatMap(({ question, sides, note }) => [
			`- ${plain(question)}`,
			...sides.map(({ text, cite }) => `  - ${plain(text)} ${cited(cite)}`),
			...(note ? [`  - ${plain(note.text)} ${cited(note.cite)}`] : []),
		]),
	);
	section(
		t('sources'),
		sources.map((one, index) => `${index + 1}. ${plain(source(one))}: ${plain(one.title)}`),
	);
	return `${lines.join('\n')}\n`;
}
