import {byName} from '../domain/by-name.ts';
import {saidFields, type Engagement, type SaidField, type Source} from '../domain/engagement.ts';
import {originalsOf} from '../text/original-sources.ts';

/** The standing of a source to a fact of its record. */
export interface Testimony {
	/**
	 * `says`: it bears the fact; `differs`: it says otherwise; `silent`: it was read, and does not say it;
	 * `unrecorded`: nobody has noted what it bears, so that it counts for nothing.
	 */
	readonly standing: 'says' | 'differs' | 'silent' | 'unrecorded';
	/** The words for what it says instead; empty where it does not. */
	readonly instead: string;
}

/** A source of a record, with how it stands to each fact. */
export interface SourceTestimony {
	/** Its number on screen, from 1. */
	readonly number: number;
	readonly source: Source;
	/** The number of the source whose text it repeats; null for a report of its own. */
	readonly repeats: number | null;
	readonly on: Readonly<Record<SaidField, Testimony>>;
	/** False where nobody has noted which facts it bears. */
	readonly isRecorded: boolean;
}

/** The number of independent sources that say a fact, and of those that say otherwise. */
export interface FactWitnesses {
	readonly field: SaidField;
	readonly says: number;
	readonly differs: number;
}

/** The independent sources of which some are recorded as saying the date. */
export interface DateWitnesses {
	/** Their numbers, those of originals and reprints alike. */
	readonly numbers: readonly number[];
	/** The number of independent ones among them. */
	readonly says: number;
	/** The number of independent sources of the record. */
	readonly of: number;
}

/** The source that alone is known to say the date, and what the others would make of it. */
export interface LoneWitness {
	readonly number: number;
	/** The dates that other sources give instead; none where no other is known to give one. */
	readonly others: readonly {readonly number: number; readonly text: string}[];
}

/** The sources on which a record stands, fact by fact; those that repeat another count as one with it. */
export interface RecordEvidence {
	readonly sources: readonly SourceTestimony[];
	/** Sources left once each that repeats another is joined to it. */
	readonly independent: number;
	readonly facts: readonly FactWitnesses[];
	/** Null where several independent sources say the date, or none is known to. */
	readonly loneDate: LoneWitness | null;
	/** The numbers of the sources whose page is not archived. */
	readonly notArchived: readonly number[];
}

/** Weighs the sources of a record. Pure: it says nothing that the record does not hold. */
export function evidenceOf({sources}: Pick<Engagement, 'sources'>): RecordEvidence {
	const originals = originalsOf(sources);
	const testimonies = sources.map((source, index): SourceTestimony => {
		const original = originals[index] ?? index;
		return {
			number: index + 1,
			source,
			repeats: original === index ? null : original + 1,
			on: byName(
				saidFields,
				field => field,
				field => testimonyOf(source, field),
			),
			isRecorded: source.says !== null,
		};
	});
	/** The originals whose text, there or in a reprint, stands so to a fact. */
	const originalsThat = (standing: Testimony['standing'], field: SaidField): ReadonlySet<number> =>
		new Set(
			testimonies
				.filter(({on}) => on[field].standing === standing)
				.map(({number, repeats}) => repeats ?? number),
		);
	return {
		sources: testimonies,
		independent: new Set(originals).size,
		facts: saidFields.map(field => ({
			field,
			says: originalsThat('says', field).size,
			differs: originalsThat('differs', field).size,
		})),
		loneDate: loneDate(testimonies, originalsThat('says', 'date')),
		notArchived: testimonies.filter(({source}) => source.missing !== null).map(({number}) => number),
	};
}

/** The sources recorded as saying the date; null where nobody has noted of any source which facts it bears. */
export function dateWitnesses({sources, independent, facts}: RecordEvidence): DateWitnesses | null {
	if (!sources.some(({isRecorded}) => isRecorded)) return null;
	return {
		numbers: sources.filter(({on}) => on.date.standing === 'says').map(({number}) => number),
		says: facts.find(({field}) => field === 'date')?.says ?? 0,
		of: independent,
	};
}

function testimonyOf({says, differs, passage}: Source, field: SaidField): Testimony {
	const instead = differs[field] ?? '';
	if (instead !== '') return {standing: 'differs', instead};
	// An import reads no sums, so that nobody knows whether a passage names them.
	const isUnread = field === 'amount' && passage !== null && !says?.includes(field);
	if (says === null || isUnread) return {standing: 'unrecorded', instead};
	return {standing: says.includes(field) ? 'says' : 'silent', instead};
}

function loneDate(testimonies: readonly SourceTestimony[], saying: ReadonlySet<number>): LoneWitness | null {
	const [only, ...more] = saying;
	if (only === undefined || more.length > 0) return null;
	return {
		number: only,
		others: testimonies
			.filter(({on}) => on.date.standing === 'differs')
			.map(({number, on}) => ({number, text: on.date.instead})),
	};
}
