import { existsSync, statSync } from 'node:fs';
import { withThrowawayHome } from '@clearpane/workbench';
import { expect, test } from 'vitest';

test('What runs in a throwaway home is led to no screen, keyring or folder of whoever runs it, and the home goes afterwards', async () => {
  const real = {
    PATH: '/usr/bin',
    HOME: '/home/somebody',
    XDG_DATA_HOME: '/home/somebody/data',
    DISPLAY: ':0',
    WAYLAND_DISPLAY: 'wayland-0',
    XAUTHORITY: '/home/somebody/.Xauthority',
    DBUS_SESSION_BUS_ADDRESS: 'unix:path=/run/user/1000/bus',
  };
  const { home, directory } = await withThrowawayHome(real, async (environment, folder) => {
    expect(Object.values(environment).filter((value) => /somebody|:0|wayland|user\/1000/.test(value ?? ''))).toEqual(
      [],
    );
    expect(environment['PATH']).toBe('/usr/bin');
    expect(statSync(environment['HOME'] ?? '').mode & 0o777).toBe(0o700);
    return { home: environment['HOME'], directory: folder };
  });
  expect(home?.startsWith(directory)).toBe(true);
  expect(existsSync(directory)).toBe(false);
});
