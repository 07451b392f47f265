// Starts the routes in a utilityProcess, the way the recording processes run in the product, and prints what it answered.
const { app, utilityProcess } = require('electron');
app.on('window-all-closed', () => {});
void app.whenReady().then(() => {
  const child = utilityProcess.fork(process.argv.at(-1), [], { stdio: 'inherit' });
  child.once('message', (line) => {
    console.log(`ROUTES ${line}`);
    app.exit(0);
  });
  child.once('exit', (code) => {
    console.log(`ended with ${code}`);
    app.exit(1);
  });
});
