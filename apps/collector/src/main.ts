import process from 'node:process';
import { Command, InvalidArgumentError, Option } from 'commander';
import { createCollector } from './collector.ts';

const command = new Command('collector')
  .description('Receives approved bundles, answers signed receipts and takes bundles back. It cannot open them.')
  .addOption(
    new Option('--data-dir <directory>', 'where everything lies that it keeps')
      .env('CLEARPANE_DATA_DIR')
      .makeOptionMandatory(),
  )
  .option('--host <address>', 'address to listen on; put TLS in front of any other than this', '127.0.0.1')
  .option('--port <number>', 'port to listen on', parsePort, 7420)
  .action(run);

await command.parseAsync();

async function run(options: { dataDir: string; host: string; port: number }): Promise<void> {
  const { dataDir: directory, host, port } = options;
  const collector = await createCollector({ directory, host, port, log: process.stderr });
  const stop = (): void => void collector.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // Printed last: whoever reads these lines may ask for the end right away.
  console.log(`Collector:  ${collector.url}`);
  console.log(`Public key: ${collector.publicKey}`);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('A port is 0 to 65535.');
  return port;
}
