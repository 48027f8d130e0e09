import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
	legend: string;
	options: readonly T[];
	value: T;
	label: (option: T) => string;
	onChange: (option: T) => void;
}

/** One of a few. */
export function Choice<T extends string>({ legend, options, value, label, onChange }: ChoiceProps<T>) {
	const name = useId();
	return (
		<fieldset class="bs-setting">
			<legend>{legend}</legend>
			<div class="bs-choices">
				{options.map((option) => (
					<label key={option} class="bs-choice">
						<input
							type="radio"
							name={name}
							value={option}
							checked={option === value}
							onChange={() => onChange(option)}
						/>
						{label(option)}
					</label>
				))}
			</div>
		</fieldset>
	);
}

interface ChecksProps<T extends string> {
	legend: string;
	/** Under the legend. */
	hint?: string;
	options: readonly T[];
	values: readonly T[];
	label: (option: T) => string;
	onChange: (values: T[]) => void;
}

/** Any of a few. */
export function Checks<T extends string>({ legend, hint, options, values, label, onChange }: ChecksProps<T>) {
	return (
		<fieldset class="bs-setting">
			<legend>{legend}</legend>
			{hint && <p class="bs-muted">{hint}</p>}
			<div class="bs-options">
				{options.map((option) => (
					<label key={option} class="bs-choice">
						<input
							type="checkbox"
							value={option}
							checked={values.includes(option)}
							onChange={({ currentTarget: { checked } }) =>
								onChange(options.filter((one) => (one === option ? checked : values.includes(one))))
							}
						/>
						{label(option)}
					</label>
				))}
			</div>
		</fieldset>
	);
}

interface ListedProps {
	legend: string;
	items: readonly { readonly id: string; readonly name: string }[];
	action: string;
	/** Name of the button for screen readers. */
	actionOn: (name: string) => string;
	onAction: (id: string, name: string) => void;
}

/** Names, each with one thing to do about it. Nothing where there is none. */
export function Listed({ legend, items, action, actionOn, onAction }: ListedProps) {
	const id = useId();
	if (items.length === 0) return null;
	return (
		<section class="bs-setting" aria-labelledby={id}>
			<h3 class="bs-legend" id={id}>
				{legend}
			</h3>
			<ul class="bs-listed">
				{items.map((item) => (
					<li key={item.id}>
						<span>{item.name}</span>
						<button
							type="button"
							class="bs-text-button"
							aria-label={actionOn(item.name)}
							onClick={() => onAction(item.id, item.name)}
						>
							{action}
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
