import { app, type DownloadItem, type Session } from 'electron';
import { paneOrigin } from './pane-files.ts';

/**
 * Shuts what a page could reach, in every session and page that will ever exist: network, permissions, devices, downloads, navigation, new windows. What the
 * person saves from a page of ours is the one way out: they choose the place in a dialog with this title.
 */
export function lockDown(saveTitle: string): void {
  app.on('session-created', (session) => lockSession(session, saveTitle));
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
  });
}

function lockSession(session: Session, saveTitle: string): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOurs(details.url) }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event, item) => {
    // No save path is set here, so Electron asks the person for one; closing that dialog saves nothing.
    if (isSavedByPerson(item)) item.setSaveDialogOptions({ title: saveTitle });
    else event.preventDefault();
  });
  session.on('select-hid-device', (event) => event.preventDefault());
  session.on('select-serial-port', (event) => event.preventDefault());
  session.on('select-usb-device', (event) => event.preventDefault());
}

/** What a page made in its own memory, on a click or a key of the person. Nothing that came from an address is ever saved. */
function isSavedByPerson(item: DownloadItem): boolean {
  return item.hasUserGesture() && item.getURLChain().every((address) => address.startsWith(`blob:${paneOrigin}/`));
}

/** Blobs are the page's own memory: redacted frames are shown through them. */
function isOurs(address: string): boolean {
  return address.startsWith(`${paneOrigin}/`) || address.startsWith(`blob:${paneOrigin}/`);
}
