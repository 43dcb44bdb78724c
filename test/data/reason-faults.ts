import type {YamlDateReasons, YamlEngagement} from '../../db/yaml-data.ts';
import {importSentenceIn} from '../../source/words/index.ts';

/** The faults of the reasons in Vietnamese: those that are lacking, belong to no record, or stand twice. */
export function reasonFaults(
	records: readonly Pick<YamlEngagement, 'id' | 'date_reasons'>[],
	entries: YamlDateReasons['date_reasons'],
): readonly string[] {
	const translated = new Set(entries.map(({en}) => en));
	const written = new Set(records.flatMap(record => record.date_reasons).filter(isWritten));
	return [
		...records.flatMap(({id, date_reasons: reasons}) =>
			reasons
				.filter(reason => isWritten(reason) && !translated.has(reason))
				.map(reason => `${id}: no Vietnamese of: ${reason}`),
		),
		...entries
			.filter(({en}) => !written.has(en))
			.map(({en}) => `${isWritten(en) ? 'in no record' : 'the program has its Vietnamese'}: ${en}`),
		...repeated(entries.map(({en}) => en)).map(en => `twice: ${en}`),
		...entries.filter(({en, vi}) => en === vi).map(({en}) => `not in Vietnamese: ${en}`),
	];
}

/** Returns true for a sentence that a person wrote: source/words/date-reasons.ts words those of the import. */
function isWritten(reason: string): boolean {
	return importSentenceIn(reason, 'vi') === reason;
}

function repeated(texts: readonly string[]): readonly string[] {
	return [...new Set(texts.filter((text, index) => texts.indexOf(text) < index))];
}
