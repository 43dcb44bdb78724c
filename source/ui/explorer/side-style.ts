import type {Side} from '../../domain/vocabulary.ts';
import {line, type Line} from '../kit/line.ts';
import type {Style} from '../kit/theme.ts';

/** The style in which a side's people are named. */
export function sideStyle(side: Side): Style {
	return side === 'VN' ? 'vietnam' : side === 'US' ? 'unitedStates' : 'plain';
}

/** The style of a heading over a side's people. */
export function sideHeadingStyle(side: Side): Style {
	return side === 'VN' ? 'vietnamHeading' : side === 'US' ? 'unitedStatesHeading' : 'heading';
}

/** Words that end in the name of a side's country, which alone has the side's colour: `and the United States`. */
export function upToCountry(text: string, side: Side): Line {
	const at = Math.max(0, text.search(/\p{Lu}/u));
	return [...line(text.slice(0, at)), ...line(text.slice(at), sideHeadingStyle(side))];
}
