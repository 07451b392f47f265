/**
 * Takes the screen host's place where a test needs to say exactly which windows there are. The test writes what it wants
 * told into the file `screen-script` in its home, one message a line; probes are answered with the last whereabouts.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parentChannel } from '@clearpane/capture/process-channel';
import { ToScreenHost, type FromScreenHost } from '@clearpane/contracts';

const channel = parentChannel();
const send = (message: unknown): void => channel.send(message);
const script = `${process.env['HOME'] ?? ''}/screen-script`;
let told = 0;
let whereabouts: unknown = null;

channel.onClose(() => process.exit(0));
channel.onMessage((raw) => {
  const message = ToScreenHost.parse(raw);
  if (message.type === 'start') {
    send({ type: 'ready', source: 'none', masking: 'masking-all-text' } satisfies FromScreenHost);
    setInterval(() => send({ type: 'heartbeat' }), 500);
    setInterval(tellScript, 30);
  }
  if (message.type === 'probe') send({ type: 'whereabouts', whereabouts, answers: message.number });
  if (message.type === 'stop') {
    send({ type: 'stopped' });
    setTimeout(() => process.exit(0), 50);
  }
});

function tellScript(): void {
  const lines = readFileSync(script, 'utf8').split('\n').filter(Boolean);
  for (const line of lines.slice(told)) {
    const message = JSON.parse(line) as { type: string; whereabouts?: unknown; frame?: { image: unknown } };
    if (message.whereabouts !== undefined) whereabouts = message.whereabouts;
    if (message.frame !== undefined) message.frame.image = new Uint8Array([1, 2, 3]);
    send(message);
  }
  told = lines.length;
}
