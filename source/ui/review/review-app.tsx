import type {ReactNode} from 'react';
import type {ReviewResult} from '../../extract/index.ts';
import type {ReviewState} from './model.ts';
import {ReviewScreen} from './screen.tsx';
import type {Reviewer} from './reviewer.ts';
import {useReview} from './use-review.ts';

interface ReviewAppProps {
	readonly reviewer: Reviewer;
	readonly initial: ReviewState;
	/** Called once, when the reader is done. */
	readonly onEnd: (result: ReviewResult) => void;
}

/** The review on a terminal: keys in, screen out. */
export function ReviewApp({reviewer, initial, onEnd}: ReviewAppProps): ReactNode {
	return <ReviewScreen model={useReview(reviewer, initial, onEnd)} />;
}
