import type {Engagement} from '../domain/engagement.ts';
import type {Annotation} from '../domain/working-set.ts';
import type {ExportOptions} from './options.ts';

/**
 * The records with what the reader has added to each (`marked`, `own_note`, `tags`) behind their own fields. A record
 * to which nothing was added has no such fields: it is printed as everybody has it.
 */
export function annotated(
	records: readonly Engagement[],
	{annotationOf}: Pick<ExportOptions, 'annotationOf'>,
): readonly (Engagement & Partial<Annotation>)[] {
	return records.map(record => ({...record, ...annotationOf(record.id)}));
}
