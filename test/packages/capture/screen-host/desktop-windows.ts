import { setTimeout as delay } from 'node:timers/promises';
import sharp from 'sharp';
import x11 from 'x11';
import type { Rectangle } from '@clearpane/contracts';

/** What the test's own windows need of the x11 package beyond what the window source declares. */
interface DrawingClient {
  AllocID(): number;
  CreateWindow(...parameters: unknown[]): void;
  CreatePixmap(id: number, drawable: number, depth: number, width: number, height: number): void;
  CreateGC(id: number, drawable: number, values: object): void;
  PutImage(...parameters: unknown[]): void;
  ChangeProperty(...parameters: unknown[]): void;
  ConfigureWindow(id: number, values: object): void;
  MapWindow(id: number): void;
  UnmapWindow(id: number): void;
  DestroyWindow(id: number): void;
  RaiseWindow(id: number): void;
  InternAtom(onlyIfExists: boolean, name: string, reply: (error: unknown, atom: number) => void): void;
  SendEvent(...parameters: unknown[]): void;
  sync(): Promise<void>;
  terminate(): void;
  on(event: string, listener: () => void): void;
}

interface WindowOptions extends Rectangle {
  readonly name: string;
  readonly title?: string;
  /** SVG content that fills the window. */
  readonly content: string;
  readonly isPopUp?: boolean;
}

export interface TestWindow {
  readonly id: number;
  move(x: number, y: number): Promise<void>;
  close(): Promise<void>;
}

export interface TestDesktop {
  open(options: WindowOptions): Promise<TestWindow>;
  end(): void;
}

const OPEN_MS = 400;

/** Connects to a test display to open real windows with real pictures in them. */
export async function connectTestDesktop(env: NodeJS.ProcessEnv): Promise<TestDesktop> {
  // The package reads the cookie file that the process names.
  process.env['XAUTHORITY'] = env['XAUTHORITY'] ?? '';
  const { promise, resolve, reject } = Promise.withResolvers<{ client: DrawingClient; root: number; depth: number }>();
  const options = { display: env['DISPLAY'] ?? '' } as Parameters<typeof x11.createClient>[0];
  const created = x11.createClient(options, (error, display) => {
    const screen = display?.screen[0];
    if (error || screen === undefined) reject(error ?? new Error('no screen'));
    else resolve({ client: display.client as unknown as DrawingClient, root: screen.root, depth: screen.root_depth });
  });
  // The display is killed in some tests.
  created.on('error', () => {});
  const { client, root, depth } = await promise;
  return {
    open: (window) => openWindow(client, root, depth, window),
    end: () => client.terminate(),
  };
}

async function openWindow(
  client: DrawingClient,
  root: number,
  depth: number,
  window: WindowOptions,
): Promise<TestWindow> {
  const { x, y, width, height, name, title = name, isPopUp = false } = window;
  const [id, pixmap, context] = [client.AllocID(), client.AllocID(), client.AllocID()];
  client.CreatePixmap(pixmap, root, depth, width, height);
  client.CreateGC(context, pixmap, {});
  const picture = await draw(window.content, width, height);
  // A request carries 256 kB at most.
  const rows = Math.max(1, Math.floor(200_000 / (width * 4)));
  for (let top = 0; top < height; top += rows) {
    const part = picture.subarray(top * width * 4, Math.min(height, top + rows) * width * 4);
    client.PutImage(2, pixmap, context, width, part.length / (width * 4), 0, top, 0, depth, part);
  }
  const values = { backgroundPixmap: pixmap, overrideRedirect: isPopUp ? 1 : 0 };
  client.CreateWindow(id, root, x, y, width, height, 0, 0, 0, 0, values);
  client.ChangeProperty(0, id, 67, 31, 8, `${name.toLowerCase()}\0${name}\0`);
  if (title !== '') client.ChangeProperty(0, id, 39, 31, 8, title);
  // A position that the person chose: the window manager keeps it.
  const hints = Buffer.alloc(72);
  hints.writeUInt32LE(1, 0);
  client.ChangeProperty(0, id, 40, 41, 32, hints);
  client.MapWindow(id);
  await client.sync();
  await delay(OPEN_MS);
  return {
    id,
    move: async (left, top) => {
      client.ConfigureWindow(id, { x: left, y: top });
      await client.sync();
    },
    close: async () => {
      client.DestroyWindow(id);
      await client.sync();
    },
  };
}

/** The content in the server's byte order: blue, green, red, unused. */
async function draw(content: string, width: number, height: number): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`;
  const pixels = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  for (let at = 0; at < pixels.length; at += 4) {
    const red = pixels[at]!;
    pixels[at] = pixels[at + 2]!;
    pixels[at + 2] = red;
  }
  return pixels;
}
