import type {Language} from '../../../domain/vocabulary.ts';
import type {ReviewLabels} from '../view-model.ts';

/** What a record's fields are drawn with. */
export interface FieldContext extends ReviewLabels {
	readonly language: Language;
	/** The selected field's index; -1 where none is. */
	readonly cursor: number;
}
