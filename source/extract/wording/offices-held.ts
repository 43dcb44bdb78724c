import {daysBetween, doMeet} from '../../domain/days.ts';
import {spansOf, termSpan} from '../dating/index.ts';
import type {Post, Reference, TermOfOffice} from '../import-model.ts';
import {indexReference} from '../reference-index.ts';
import {titleOn, titleWords, type Dated, type OfficeWords} from './office-words.ts';

/** Looks up who held which post. */
type Offices = Pick<Reference, 'posts' | 'memberships'>;

const none: OfficeWords = {office: '', office_vi: ''};

/**
 * The office that somebody held on the date, under the title of that time; empty where the list of terms knows none.
 * Of several the one with the shortest term says most, and one whose ends are not known least.
 */
export function officeHeldOn(personId: string, date: Dated, reference: Reference): OfficeWords {
	return officesHeldOn(personId, date, reference)[0] ?? none;
}

/** The offices that somebody held on the date, the most telling first. */
export function officesHeldOn(personId: string, date: Dated, reference: Reference): readonly OfficeWords[] {
	const lookup = indexReference(reference);
	const days = {start: date.date_start, end: date.date_end};
	return lookup
		.termsOf(personId)
		.filter(term => isKnown(term) && spansOf(term).some(span => doMeet(span, days)))
		.toSorted((a, b) => lengthOf(a) - lengthOf(b))
		.flatMap(term => {
			const post = lookup.postOf(term.postId);
			const title = post && titleOn(post, undefined, date);
			return title ? [titleWords(title, term.isActing)] : [];
		});
}

/** The titles of a post that are in use on the date, as offices. */
export function titlesOn(post: Post, date: Dated): readonly OfficeWords[] {
	const title = titleOn(post, undefined, date);
	return title ? [titleWords(title, false)] : [];
}

/** The post and the words under which a text names an office, whatever its letters' case; null where none does. */
export function officeNamed(
	text: string,
	date: Dated,
	{posts}: Offices,
	squeeze: (text: string) => string,
): {readonly post: Post; readonly words: OfficeWords} | null {
	const wanted = squeeze(text);
	for (const post of posts) {
		const used = post.titles.find(title =>
			[title.label_en, title.label_vi, ...title.aliases_en, ...title.aliases_vi].some(
				label => squeeze(label) === wanted,
			),
		);
		const title = used && (titleOn(post, used, date) ?? used);
		if (title) return {post, words: titleWords(title, false)};
	}
	return null;
}

/** A term of which neither an end nor a day is known holds nobody to a day. */
function isKnown({start, end, attested}: TermOfOffice): boolean {
	return start !== null || end !== null || attested.length > 0;
}

/** In days; a term that is open at an end is a long one. */
function lengthOf(term: TermOfOffice): number {
	const {start, end} = termSpan(term);
	return daysBetween(start, end);
}
