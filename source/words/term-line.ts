import {sinceLast, type ContactSpan} from '../domain/contact-span.ts';
import {dateLabel} from '../domain/date-label.ts';
import {parseEdtf} from '../domain/date.ts';
import type {OfficeHeld, RankOf} from '../domain/profile.ts';
import {labelIn, type Language} from '../domain/vocabulary.ts';
import {dossierEn, type DossierWords} from './dossier-en.ts';
import {dossierVi} from './dossier-vi.ts';

/** The labels of dossiers and pairs, in a language. */
export function dossierWordsIn(language: Language): DossierWords {
	return language === 'vi' ? dossierVi : dossierEn;
}

/** An office under every name that it bore. */
export function officeNames({names}: OfficeHeld, language: Language): string {
	return names.map(each => labelIn(each, language)).join(' / ');
}

/** A term of office: `Mar 2009 – 1 Jun 2021`, `since 20 Jan 2025`, `attested 28 May 2010 – 2 Aug 2011`. */
export function termText(office: OfficeHeld, language: Language): string {
	const words = dossierWordsIn(language);
	const {start, end, attested, is_acting: isActing} = office;
	const label = (edtf: string): string => dateLabel(edtf, language);
	const [first, last] = [attested[0], attested.at(-1)];
	const seen = first === undefined || last === undefined ? '' : spanText(first, last, language);
	const term =
		start !== null && end !== null
			? spanText(start, end, language)
			: start !== null
				? words.since(label(start))
				: end !== null
					? words.until(label(end))
					: seen === ''
						? ''
						: words.attested(seen);
	return [isActing ? words.acting : '', term].filter(Boolean).join(', ');
}

/** A rank with the day from which it was held, or on which it is attested. */
export function rankText({rank_en, rank_vi, from, attested}: RankOf, language: Language): string {
	const words = dossierWordsIn(language);
	const rank = language === 'vi' ? rank_vi || rank_en : rank_en || rank_vi;
	if (from !== null) return `${rank} (${words.since(dateLabel(from, language))})`;
	return attested === null ? rank : `${rank} (${words.attested(dateLabel(attested, language))})`;
}

/**
 * From one date to another; one alone where they are the same. Between dates of several days each a dash would say
 * something else (`22–25 Mar 2025 – 24 Mar 2025`): they are told as the first and the last.
 */
export function spanText(first: string, last: string, language: Language): string {
	const [from, to] = [dateLabel(first, language), dateLabel(last, language)];
	if (first === last) return from;
	return isOnePoint(first) && isOnePoint(last)
		? `${from} – ${to}`
		: dossierWordsIn(language).firstAndLast(from, to);
}

/** Returns true for a day, a month or a year: neither an interval nor a set. */
export function isOnePoint(edtf: string): boolean {
	const {members} = parseEdtf(edtf);
	return members.length === 1 && members[0]?.isInterval === false;
}

/** From here on a time is told in years and months too, rounded. */
const daysUntilYears = 365;
const daysOfMonth = 365.2425 / 12;

/** A number of days in words, from a year on with years and months: `882 days (2 years 5 months)`. */
export function timeText(days: number, language: Language): string {
	const words = dossierWordsIn(language);
	if (days < daysUntilYears) return words.days(days);
	const all = Math.round(days / daysOfMonth);
	const [years, months] = [Math.floor(all / 12), all % 12];
	const long = [years > 0 ? words.years(years) : '', months > 0 ? words.months(months) : ''];
	return `${words.days(days)} (${long.filter(Boolean).join(' ')})`;
}

/** The time that has gone by since the last of some engagements; a word where it is not over. */
export function sinceText(span: ContactSpan, today: string, language: Language): string {
	const since = sinceLast(span, today);
	return typeof since === 'number' ? timeText(since, language) : dossierWordsIn(language).notOver[since];
}
