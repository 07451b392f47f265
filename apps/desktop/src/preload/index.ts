import { contextBridge, ipcRenderer } from 'electron';

// The little of a page's world that is needed here; the rest of main is compiled without a browser's types.
declare const window: { postMessage(message: string, targetOrigin: string, transfer: unknown[]): void };
declare const location: { origin: string };

// All that a page may do beyond a page: ask for a port to the agent's review service, and hear when it is gone. The port itself
// arrives as a message, because a bridge cannot carry one.
ipcRenderer.on('port', (event) => {
  window.postMessage('clearpane-port', location.origin, event.ports);
});

contextBridge.exposeInMainWorld('clearpane', {
  connect: (): void => ipcRenderer.send('connect'),
  onClosed: (listener: () => void): void => {
    ipcRenderer.on('closed', () => listener());
  },
});
