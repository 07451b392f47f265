/** The part of the x11 package that the window source uses; the package brings no types. */
declare module 'x11' {
  import type { Duplex } from 'node:stream';
  import type { EventEmitter } from 'node:events';

  type Reply<Value> = (error: Error | null, value: Value) => boolean;

  export interface Attributes {
    /** 1 draws and takes input, 2 takes input only. */
    klass: number;
    visual: number;
    /** 0 unmapped, 1 mapped in something unmapped, 2 on screen. */
    mapState: number;
    overrideRedirect: number;
  }

  export interface Geometry {
    depth: number;
    xPos: number;
    yPos: number;
    width: number;
    height: number;
    borderWidth: number;
  }

  export interface Property {
    type: number;
    format: number;
    bytesAfter: number;
    data: Buffer;
  }

  export interface RandrExtension {
    events: Record<string, number>;
    GetScreenResourcesCurrent(root: number, reply: Reply<{ crtcs: number[]; config_timestamp: number }>): void;
    GetCrtcInfo(
      crtc: number,
      timestamp: number,
      reply: Reply<{ x: number; y: number; width: number; height: number; mode: number }>,
    ): void;
  }

  export interface ShapeExtension {
    Kind: { Bounding: number; Clip: number; Input: number };
    QueryExtents(window: number, reply: Reply<{ boundingShaped: boolean; clipShaped: boolean }>): void;
    GetRectangles(window: number, kind: number, reply: Reply<{ rectangles: [number, number, number, number][] }>): void;
  }

  export interface Client extends EventEmitter {
    require(name: 'randr', reply: (error: Error | null, extension: RandrExtension) => void): void;
    require(name: 'shape', reply: (error: Error | null, extension: ShapeExtension) => void): void;
    terminate(): void;
    InternAtom(onlyIfExists: boolean, name: string, reply: Reply<number>): void;
    QueryExtension(name: string, reply: Reply<{ present: number }>): void;
    QueryTree(window: number, reply: Reply<{ parent: number; children: number[] }>): void;
    GetWindowAttributes(window: number, reply: Reply<Attributes>): void;
    GetGeometry(window: number, reply: Reply<Geometry>): void;
    GetSelectionOwner(atom: number, reply: Reply<number>): void;
    GetProperty(
      remove: number,
      window: number,
      name: number,
      type: number,
      offset: number,
      lengthWords: number,
      reply: Reply<Property>,
    ): void;
    ChangeWindowAttributes(window: number, values: { eventMask: number }): void;
  }

  export interface Display {
    client: Client;
    screen: { root: number; pixel_width: number; pixel_height: number; root_depth: number }[];
  }

  export interface ClientOptions {
    display: string;
    stream: Duplex;
    auth: { name: string; data: string } | undefined;
    disableBigRequests: boolean;
  }

  const x11: {
    createClient(options: ClientOptions, ready: (error: Error | undefined, display: Display) => void): Client;
    eventMask: Record<'StructureNotify' | 'SubstructureNotify' | 'PropertyChange', number>;
  };
  export default x11;
}

/** The part of screenshot-desktop that the second screen source uses. */
declare module 'screenshot-desktop' {
  interface Display {
    id: string | number;
    width: number;
    height: number;
    offsetX: number;
    offsetY: number;
  }
  function screenshot(options: { screen: string | number; format: 'png' }): Promise<Buffer>;
  namespace screenshot {
    function listDisplays(): Promise<Display[]>;
  }
  export default screenshot;
}
