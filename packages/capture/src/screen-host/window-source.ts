import type { BlockReason, Rectangle } from '@clearpane/contracts';

/** One window as the display server has it, in desktop pixels with its title bar. It never leaves this process as it is. */
export interface DesktopWindow extends Rectangle {
  /** The server's own numbers: unique while the window lives. */
  readonly key: string;
  /** Instance and class of WM_CLASS; null where nobody is known to own the window. */
  readonly names: readonly string[] | null;
  readonly hasTitle: boolean;
  /** Menus, tooltips and other windows that the window manager does not know. */
  readonly isPopUp: boolean;
  /** The parts of it through which nothing below can be seen. */
  readonly opaque: readonly Rectangle[];
}

/** Everything on the desktop at one moment: windows from the top down, on screen only. */
export interface Desktop {
  readonly monitors: readonly Rectangle[];
  readonly windows: readonly DesktopWindow[];
  /** Key of the focused window; null when none or unknown. */
  readonly focus: string | null;
}

/** Where windows are known from. */
export interface WindowSource {
  /** Grows with every change on the desktop that the server reported: two equal readings with another count between them are not proof. */
  readonly changeCount: number;
  /** Reads the desktop afresh; throws when the server does not answer. */
  read(): Promise<Desktop>;
  /** Called on every reported change. */
  onChange(listener: () => void): void;
  /** Called once when the connection is gone. */
  onLost(listener: () => void): void;
  close(): void;
}

/** A window source, or why there can be none here. */
export type OpenedWindowSource =
  | { readonly kind: 'open'; readonly source: WindowSource }
  | { readonly kind: 'blocked'; readonly reason: BlockReason };
