import {render, Text} from 'ink';

// The floor for a first paint: the smallest Ink program, bundled as communique is.
render(<Text>hello, world</Text>, {alternateScreen: true, interactive: true});
setInterval(() => undefined, 1000);
