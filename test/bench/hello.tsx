import {render, Text} from 'ink';

// The floor for a first paint: the smallest Ink program, bundled as communique is.
render(<Text>hello, world</Text>, {alternateScreen: true, interactive: true});
// Ends in order when it is told to, so that Node keeps its compiled code for the next run.
process.on('SIGTERM', () => process.exit());
setInterval(() => undefined, 1000);
