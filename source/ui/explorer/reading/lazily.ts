/**
 * An object whose values are made when they are first read, and then kept. Keys that arrive faster than the screen is
 * drawn are each taken on the state that the one before left; what only the screen shows is asked of the database for
 * the last of them alone.
 */
export function lazily<T extends object>(makers: {readonly [Name in keyof T]: () => T[Name]}): T {
	const object = {};
	for (const [name, make] of Object.entries<() => unknown>(makers)) {
		Object.defineProperty(object, name, {
			enumerable: true,
			configurable: true,
			get() {
				const value = make();
				Object.defineProperty(object, name, {value, enumerable: true});
				return value;
			},
		});
	}
	return object as T;
}
