import {parseEdtf} from '../../../domain/date.ts';
import type {OfficeHeld} from '../../../domain/profile.ts';
import type {OfficeTerm} from '../met-model.ts';

/**
 * The years of a term of office. One whose end is open goes on to today; one whose beginning is unknown begins with the
 * first day that attests it, or with its end.
 * @param today ISO day
 */
export function officeTerm({start, end, attested}: OfficeHeld, today: string): Omit<OfficeTerm, 'text'> {
	const [first, last] = [yearOf(attested[0]), yearOf(attested.at(-1))];
	const [begin, finish] = [yearOf(start), yearOf(end)];
	if (begin === null && finish === null) return {from: first, to: last, isCertain: false};
	return {
		from: begin ?? first ?? finish,
		to: finish ?? Math.max(begin ?? 0, Number(today.slice(0, 4))),
		isCertain: true,
	};
}

function yearOf(edtf: string | null | undefined): number | null {
	if (edtf === null || edtf === undefined) return null;
	try {
		return Number(parseEdtf(edtf).start.slice(0, 4));
	} catch {
		return null;
	}
}
