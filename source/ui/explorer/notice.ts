/** A line at the foot of the screen until the next key or paste. */
export interface Notice {
	readonly kind: 'info' | 'error';
	readonly text: string;
}
