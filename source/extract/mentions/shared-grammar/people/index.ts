export {peopleParser} from './people-parser.ts';
export {classify} from './word-classes.ts';
