import type {Participant} from '../domain/engagement.ts';

/** Words of a text that titles use and a record has no field for. */
export interface Told {
	/** True where the text says that it is still to come. */
	readonly isAnnounced: boolean;
	/** `ông`, `bà` or a rank in Vietnamese, by the person's id. */
	readonly addresses: Readonly<Partial<Record<string, string>>>;
}

/** Values found in a passage. */
export interface FoundValues {
	/** EDTF. */
	readonly dates: readonly string[];
	readonly people: readonly Pick<Participant, 'id' | 'name' | 'side' | 'office' | 'office_vi'>[];
	/** English names. */
	readonly places: readonly string[];
}
