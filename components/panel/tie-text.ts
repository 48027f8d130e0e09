import type { Connection, RelationKind, Tie } from '../../core/summary/model.ts';
import type { Translate } from '../words.ts';

type Underscored<Kind extends string> = Kind extends `${infer Head}-${infer Tail}`
	? `${Head}_${Underscored<Tail>}`
	: Kind;

/** One way in which two are tied, in words. */
export function tieText({ a, b }: Connection, tie: Tie, t: Translate): string {
	if (tie.kind === 'statements') return t('sharedStatements', tie.count);
	const [from, to] = tie.from === a.id ? [a, b] : [b, a];
	if (tie.kind === 'position') return t('tieByPosition', from.name, t(`stance_${tie.stance}`));
	// Keys of the catalogue may hold no hyphen.
	const kind = tie.relation.replaceAll('-', '_') as Underscored<Exclude<RelationKind, 'distinct-from'>>;
	return t(`relation_${kind}`, from.name, to.name);
}
