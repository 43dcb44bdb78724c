import {axesOf, crossingIn, wholeName} from '../explorer/matrix/index.ts';
import type {MatrixPanel} from '../explorer/model.ts';
import type {ViewModel} from '../explorer/view-model.ts';
import {spokenIn} from './messages/index.ts';
import {sentence} from './plain-speech.ts';

/** The line with which who met whom begins. */
export function matrixOpening({matrix, messages}: ViewModel): readonly string[] {
	return [`${messages.words.whoMetWhom}: ${messages.matrix.ofBoth(matrix?.total ?? 0)}.`];
}

/** Says the two at whom the reader is, and how often they met. */
export function matrixSentence({matrix, messages, state}: ViewModel, panel: MatrixPanel): string {
	const crossing = matrix && crossingIn(matrix, panel);
	if (!matrix || !crossing) return messages.matrix.nobody;
	const spoken = spokenIn(state.language);
	const {row, column, count, rowAt} = crossing;
	const [one, other] = [row, column].map(each => wholeName(each, state.language));
	const pair = `${one}${spoken.and}${other}`;
	const met = count === 0 ? messages.matrix.neverMet.replace(/\.$/u, '') : messages.words.records(count);
	return sentence(
		spoken.placed(rowAt + 1, axesOf(matrix, panel).rows.length, `${pair}: ${met}`),
		state.language,
	);
}
