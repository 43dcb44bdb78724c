import {useCallback, useRef, useState} from 'react';
import {useInput, usePaste, useWindowSize} from 'ink';
import type {ReviewResult} from '../../extract/index.ts';
import {pressesOf} from '../kit/keys.ts';
import type {ReviewAction, ReviewState} from './model.ts';
import {reduceReview} from './state.ts';
import type {ReviewViewModel} from './view-model.ts';
import type {Reviewer} from './reviewer.ts';

/**
 * Joins keys and state. Every key of a chunk of input is taken in turn, each on the state that the one before it
 * left.
 */
export function useReview(
	reviewer: Reviewer,
	initial: ReviewState,
	onEnd: (result: ReviewResult) => void,
): ReviewViewModel {
	const {columns, rows} = useWindowSize();
	const [state, setState] = useState(initial);
	const latest = useRef(state);
	const apply = useCallback(
		(action: ReviewAction) => {
			if (latest.current.result !== null) return;
			const model = reviewer.viewModel(latest.current, columns, rows);
			latest.current = reduceReview(latest.current, action, reviewer.world(model));
			setState(latest.current);
			if (latest.current.result !== null) onEnd(latest.current.result);
		},
		[reviewer, columns, rows, onEnd],
	);
	useInput((input, key) => {
		for (const press of pressesOf(input, key)) apply({type: 'press', press});
	});
	usePaste(text => apply({type: 'paste', text}));
	return reviewer.viewModel(state, columns, rows);
}
