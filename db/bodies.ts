import type {Body} from '../source/domain/engagement.ts';
import type {ReferenceData, YamlBody, YamlEngagement} from './yaml-data.ts';

/** Every ship and organisation of the data, ships first. */
export function allBodies({
	ships,
	organisations,
}: Pick<ReferenceData, 'ships' | 'organisations'>): readonly YamlBody[] {
	return [...ships.ships, ...organisations.organisations];
}

/**
 * Gives what a record names its names and its side.
 * @throws where the data have no ship and no organisation under the id.
 */
export function bodyIndex(
	data: Pick<ReferenceData, 'ships' | 'organisations'>,
): (body: YamlEngagement['bodies'][number]) => Body {
	const byId = new Map(allBodies(data).map(body => [body.id, body]));
	return ({id, part}) => {
		const body = byId.get(id);
		if (!body) throw new Error(`no ship and no organisation has the id ${id}`);
		return {id, name: body.name_en, name_vi: body.name_vi, side: body.side, part};
	};
}
