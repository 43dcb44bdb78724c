import type {Language} from '../../../domain/vocabulary.ts';
import type {ReviewLabels} from '../view-model.ts';

/** The record, its state and the words that its fields are drawn with. */
export interface FieldContext extends ReviewLabels {
	readonly language: Language;
	/** The selected field's index; -1 where none is. */
	readonly cursor: number;
}
