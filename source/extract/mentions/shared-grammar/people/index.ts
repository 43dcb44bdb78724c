export {peopleParser} from './people-parser.ts';
export {dropShipNames} from './ship-names.ts';
export {classify} from './word-classes.ts';
