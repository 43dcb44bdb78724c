/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;
/** Schemas by the names of the fields. */
export type Properties = Readonly<Record<string, Schema>>;

/** An ISO day. */
export const day: Schema = {type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$'};
/** A number of things. */
export const count: Schema = {type: 'integer', minimum: 0};

/** A text, with what it says. */
export function text(description: string): Schema {
	return {type: 'string', description};
}

/**
 * An object of these fields and no others.
 * @param required all of them, where it is left out
 */
export function object(
	properties: Properties,
	description: string,
	required: readonly string[] = Object.keys(properties),
): Schema {
	return {type: 'object', description, additionalProperties: false, required, properties};
}

/** A list. */
export function list(items: Schema): Schema {
	return {type: 'array', items};
}

/** The same or null, its description at its head. */
export function orNull(schema: Schema): Schema {
	const {description, ...rest} = schema;
	return {...(description === undefined ? {} : {description}), anyOf: [rest, {type: 'null'}]};
}

/** A schema without one of its keywords, or fields without one of them. */
export function without(schema: Schema, key: string): Schema {
	return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key));
}

/** The fields of an object. */
export function propertiesOf(schema: Schema | undefined): Properties {
	return (schema?.['properties'] ?? {}) as Properties;
}
