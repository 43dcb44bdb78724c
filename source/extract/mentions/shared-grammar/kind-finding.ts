import type {Kind} from '../../../domain/vocabulary.ts';
import type {Need} from '../../kind-table.ts';
import type {KindMention} from '../../import-model.ts';

/** A kind found in a text, with what the choice between several goes by. */
export interface KindFinding extends KindMention {
	/** The higher, the more this is what the sentence reports. */
	readonly weight: number;
	readonly need: Need;
	/** Only the frame of something else ("during his official visit", "nhân dịp dự đối thoại"). */
	readonly isFrame: boolean;
	/** True for what somebody only looks back on or asks for: it frames nothing either. */
	readonly isRecalled?: true;
	/** The verb's form tells that the guest is the subject ("chào xã giao", "called on"). */
	readonly isGuestFirst: boolean;
	/** The verb does not tell who receives ("met", "hội đàm"). */
	readonly isMutual: boolean;
}

/** A word or phrase that tells a kind; `pattern` is looked for on whole words. */
export interface KindWord {
	readonly pattern: RegExp;
	readonly kind: Kind;
	readonly weight: number;
	/** Given only for a word that needs other people than its kind does (`kind-table.ts`). */
	readonly need?: Need;
	readonly isGuestFirst?: boolean;
	readonly isMutual?: boolean;
	/** True for a word that never is more than the frame of something else ("the visiting admiral"). */
	readonly isFrame?: boolean;
}
