// Starts the hook host as the product does: a utilityProcess that is given a port with the first message. Prints what came back.
const { app, MessageChannelMain, utilityProcess } = require('electron');
const said = [];
app.on('window-all-closed', () => {});
void app.whenReady().then(() => {
  const child = utilityProcess.fork(process.argv.at(-1), [], { stdio: 'inherit' });
  const { port1, port2 } = new MessageChannelMain();
  port1.on('message', ({ data }) => {
    said.push(data.type);
    if (data.type === 'ready') port1.postMessage({ type: 'stop' });
  });
  port1.start();
  child.postMessage({ type: 'joined' }, [port2]);
  port1.postMessage({ type: 'start' });
  child.once('exit', (code) => {
    console.log(`HOOK-HOST ${JSON.stringify({ said, code })}`);
    app.exit(0);
  });
});
