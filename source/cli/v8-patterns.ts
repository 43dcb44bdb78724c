import {setFlagsFromString} from 'node:v8';

/**
 * Has regular expressions that are used from now on compiled to machine code at once. V8 would interpret each the first
 * time and compile it the second (v8.dev/blog/regexp-tier-up): where most of a thousand long ones are used more than
 * once, that is a fifth of the work on ten passages. Those used before keep their count: nothing is asked of V8 that
 * it was not built for, as turning tier-up off while a program runs (`--no-regexp-tier-up`) would be.
 */
export function compilePatternsAtOnce(): void {
	setFlagsFromString('--regexp-tier-up-ticks=0');
}
