import type {Side} from '../../domain/vocabulary.ts';
import type {Style} from '../kit/theme.ts';

/** The style in which a side's people are named. */
export function sideStyle(side: Side): Style {
	return side === 'VN' ? 'vietnam' : side === 'US' ? 'unitedStates' : 'plain';
}

/** The style of a heading over a side's people. */
export function sideHeadingStyle(side: Side): Style {
	return side === 'VN' ? 'vietnamHeading' : side === 'US' ? 'unitedStatesHeading' : 'heading';
}
