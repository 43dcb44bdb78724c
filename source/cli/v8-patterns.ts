import {setFlagsFromString} from 'node:v8';

/**
 * Has each regular expression compiled to machine code where it is used first. V8 would interpret it once and compile
 * it the second time (v8.dev/blog/regexp-tier-up): where most of a thousand long ones are used more than once that is
 * the work of a fifth of an import of ten passages. For what uses each of them once it is the slower way.
 */
export function compilePatternsAtOnce(): void {
	setFlagsFromString('--no-regexp-tier-up');
}
