import {dateLabel} from '../domain/date-label.ts';
import {isEdtf} from '../domain/date.ts';
import {saidFields} from '../domain/engagement.ts';
import type {Language} from '../domain/vocabulary.ts';
import {passageLabel} from '../export/index.ts';
import {hostOf} from '../text/web-host.ts';
import {wordsIn} from '../words/index.ts';
import type {RecordEvidence, SourceTestimony} from './evidence.ts';

/** Names a source by its number. */
export type NamedSource = (number: number) => string;

/**
 * All that is known of what a source bears, in parts: `says date, place`, `amount otherwise: …`, `repeats VnExpress`,
 * `not archived`.
 */
export function testimonyParts(
	{on, repeats, isRecorded, source}: SourceTestimony,
	language: Language,
	nameOf: NamedSource,
): readonly string[] {
	const words = wordsIn(language).evidence;
	const said = saidFields.filter(field => on[field].standing === 'says').map(field => words.facts[field]);
	const differing = saidFields.filter(field => on[field].standing === 'differs');
	return [
		said.length > 0 ? words.says(said.join(', ')) : '',
		said.length === 0 && differing.length === 0 ? words[isRecorded ? 'saysNone' : 'unrecorded'] : '',
		...differing.map(field => words.differs(words.facts[field], insteadIn(on[field].instead, language))),
		repeats === null ? '' : words.repeats(nameOf(repeats)),
		source.missing === null ? '' : words.notArchived,
	].filter(Boolean);
}

/** The words for what a source says instead: a date that an import read is written as the language does. */
export function insteadIn(instead: string, language: Language): string {
	return isEdtf(instead) ? dateLabel(instead, language) : instead;
}

/** A line for each fact, with how many independent sources bear it: `date: 2 say it, 1 otherwise`. */
export function witnessLines({facts}: RecordEvidence, language: Language): readonly string[] {
	const words = wordsIn(language).evidence;
	return facts.map(({field, says, differs}) => {
		const counts = [words.saidBy(says), differs === 0 ? '' : words.otherwiseBy(differs)];
		return `${words.facts[field]}: ${counts.filter(Boolean).join(', ')}`;
	});
}

/** A sentence on the source that alone is known to say the date, and on what it would be without; empty elsewhere. */
export function loneDateSentence(
	{loneDate}: RecordEvidence,
	language: Language,
	nameOf: NamedSource,
): string {
	if (loneDate === null) return '';
	const words = wordsIn(language).evidence;
	const others = loneDate.others
		.map(({number, text}) => `${insteadIn(text, language)} (${nameOf(number)})`)
		.join('; ');
	return `${words.aloneOnDate(nameOf(loneDate.number))}; ${words.withoutIt(others)}.`;
}

/** Returns true where anything is recorded of what the sources say, so that there is something to tell. */
export function isAnythingRecorded({sources}: RecordEvidence): boolean {
	return sources.some(
		({isRecorded, repeats, on}) =>
			isRecorded || repeats !== null || saidFields.some(field => on[field].standing === 'differs'),
	);
}

/** Names the sources of a record by their publishers, for lists without numbers; else by site, passage or number. */
export function namedByPublisher({sources}: RecordEvidence, language: Language): NamedSource {
	return number => {
		const {publisher = '', url = '', passage = null} = sources[number - 1]?.source ?? {};
		const where = passage === null ? '' : passageLabel(passage, language);
		return publisher || hostOf(url) || where || `${wordsIn(language).ledger.source} ${number}`;
	};
}
