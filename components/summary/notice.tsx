export interface NoticeProps {
	title: string;
	text: string;
	action?: { label: string; onClick: () => void } | undefined;
}

/** A plain state instead of a list: what is the case, in a sentence, and what can be done about it. */
export function Notice({ title, text, action }: NoticeProps) {
	return (
		<div class="bs-notice">
			<h2 class="bs-headline">{title}</h2>
			<p class="bs-muted">{text}</p>
			{action && (
				<button type="button" class="bs-button bs-primary" onClick={action.onClick}>
					{action.label}
				</button>
			)}
		</div>
	);
}
