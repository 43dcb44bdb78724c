import type {Style} from '../kit/theme.ts';

/** The style of the sign behind a date: doubt alone, `?` or `~`, has a colour; that of a span that begins has none. */
export function doubtStyle(sign: string): Style {
	return sign === '?' || sign === '~' ? 'doubt' : 'plain';
}
