import { useEffect, useRef } from 'preact/hooks';
import type { NewEntity } from '../../core/pack/notes.ts';
import type { EntityType } from '../../core/pack/schema.ts';
import { useWords } from '../words.ts';

const TYPES = ['person', 'organisation', 'place', 'agreement', 'event', 'topic', 'resource'] as const;

interface EntityFormProps {
	name: string;
	type: EntityType;
	onSave: (entity: NewEntity) => void;
}

/** Fields for an entity that no pack knows. */
export function EntityForm({ name, type, onSave }: EntityFormProps) {
	const t = useWords();
	const first = useRef<HTMLInputElement>(null);
	useEffect(() => first.current?.focus(), []);
	const field = (key: 'name' | 'description' | 'aliases', label: string, value: string, most: number) => (
		<label>
			{label}
			<input
				{...(key === 'name' && { ref: first })}
				class="bs-text-input"
				name={key}
				defaultValue={value}
				maxLength={most}
				required={key === 'name'}
			/>
		</label>
	);
	return (
		<form
			class="bs-note-form"
			onSubmit={(event) => {
				event.preventDefault();
				const data = new FormData(event.currentTarget);
				const text = (key: string) => String(data.get(key) ?? '');
				onSave({
					name: text('name'),
					type: text('type') as EntityType,
					description: text('description'),
					aliases: text('aliases').split(','),
				});
			}}
		>
			<h2 class="bs-headline">{t('entityNew')}</h2>
			{field('name', t('entityName'), name, 120)}
			<label>
				{t('entityType')}
				<select class="bs-text-input" name="type" defaultValue={type}>
					{TYPES.map((one) => (
						<option key={one} value={one}>
							{t(`type_${one}`)}
						</option>
					))}
				</select>
			</label>
			{field('description', t('entityDescription'), '', 240)}
			{field('aliases', t('entityAliases'), '', 500)}
			<button type="submit" class="bs-button">
				{t('entitySave')}
			</button>
		</form>
	);
}
