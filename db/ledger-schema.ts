import {
	count,
	list,
	object,
	propertiesOf,
	text,
	without,
	type Properties,
	type Schema,
} from './schema-parts.ts';

/** The schema of what `commitments --format json` prints. */
export function ledgerSchema($defs: Properties): Schema {
	const told = without(propertiesOf($defs['commitment']), 'source') as Properties;
	const reference = {type: 'string', pattern: '^[^#]+#[^#]+$'};
	const entry: Properties = {
		record: {$ref: '#/$defs/slug'},
		date: {$ref: '#/$defs/edtf'},
		...told,
		fulfilled_by: {type: 'array', items: reference, description: 'What makes it good, oldest first'},
		counts: {type: ['boolean', 'null'], description: 'Whether its sum is in the totals; null without a sum'},
		source: {
			anyOf: [
				{type: 'null'},
				object(
					{
						publisher: text('Publisher'),
						title: text('Headline, or empty'),
						url: text('Address, or empty'),
						published: text('ISO day, or empty'),
					},
					'The source that states it',
				),
			],
		},
	};
	const money = object(
		{currency: text('ISO 4217'), amount: {type: 'number'}, sums: count, left_out: count},
		'Money of one currency: each sum once, and how many were left out since they count elsewhere in the view',
	);
	const total = object(
		{status: told['status'] ?? {}, count, money: list(money)},
		'The commitments of a status',
	);
	return object(
		{commitments: list(object(entry, 'A commitment')), totals: list(total)},
		'The ledger of a view',
	);
}
