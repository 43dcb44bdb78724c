import type {Language} from '../../../domain/vocabulary.ts';
import type {ReviewInput} from '../input.ts';
import type {ReviewLabels} from '../view-model.ts';

/** The words and the language in which the fields of a record are drawn, and which of them is selected. */
export interface FieldContext extends ReviewLabels {
	readonly language: Language;
	readonly start: ReviewInput;
	/** The selected field's index; -1 where none is. */
	readonly cursor: number;
}
