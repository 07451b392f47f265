import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import module, { createRequire } from 'node:module';
import net from 'node:net';
import process from 'node:process';
import tls from 'node:tls';
import { isMainThread } from 'node:worker_threads';
import { ClearpaneError } from '@clearpane/contracts';

type Callable = (this: unknown, ...parameters: unknown[]) => unknown;
type Members = Record<string, unknown>;

/** Globals that reach a network without an import. */
const NETWORK_GLOBALS = ['fetch', 'WebSocket', 'EventSource', 'WebSocketStream', 'XMLHttpRequest'];
/** Node's own bindings below the modules. */
const NETWORK_BINDINGS = new Set(['tcp_wrap', 'udp_wrap', 'cares_wrap', 'tls_wrap', 'http_parser', 'js_stream']);

/**
 * Takes the network away from this process, or this one thread of it, for good: every way to one throws ClearpaneError 'internal'. Unix sockets stay,
 * because X, D-Bus and our own processes speak over them. It must be the first thing a recording process does.
 */
export function blockNetwork(): void {
  for (const name of NETWORK_GLOBALS) {
    if (name in globalThis) replace(globalThis as unknown as Members, name, refusal(name));
  }
  blockMembers('http', http);
  blockMembers('https', https);
  blockMembers('http2', http2);
  blockMembers('tls', tls);
  blockMembers('dgram', dgram);
  blockMembers('dns/promises', dns.promises);
  blockMembers('dns', dns);
  allowUnixPathsOnly();
  blockBindings();
  blockElectron();
  // Without this, `import { connect } from 'node:net'` would still hand out the function as it was.
  module.syncBuiltinESMExports();
}

function blockMembers(moduleName: string, members: object): void {
  for (const [name, member] of Object.entries(members)) {
    if (typeof member === 'function') replace(members as Members, name, refusal(`${moduleName}.${name}`));
  }
}

/** A path wins over a port when connecting; when listening a port, a handle or a descriptor would win over the path. */
function allowUnixPathsOnly(): void {
  guard(net, 'connect', connectsByPath);
  guard(net, 'createConnection', connectsByPath);
  guard(net.Socket.prototype, 'connect', connectsByPath);
  guard(net.Server.prototype, 'listen', listensByPath);
}

function guard(owner: object, name: string, isAllowed: (target: unknown) => boolean): void {
  const members = owner as Members;
  const original = members[name] as Callable;
  const refuse = refusal(`net.${name}`);
  replace(members, name, function guarded(this: unknown, ...parameters: unknown[]): unknown {
    const [first] = parameters;
    // net.connect hands its parameters on to Socket.connect as one array.
    return isAllowed(Array.isArray(first) ? (first[0] as unknown) : first)
      ? original.apply(this, parameters)
      : refuse.call(this);
  });
}

function connectsByPath(target: unknown): boolean {
  return isPath(target) || (isObject(target) && isPath(target['path']));
}

function listensByPath(target: unknown): boolean {
  if (!isObject(target)) return isPath(target);
  return (
    isPath(target['path']) && ['port', 'host', 'fd', 'handle', '_handle'].every((name) => target[name] === undefined)
  );
}

/** A string that reads as a number is a port to Node. */
function isPath(target: unknown): boolean {
  return typeof target === 'string' && !(Number(target) >= 0);
}

function isObject(target: unknown): target is Members {
  return typeof target === 'object' && target !== null;
}

function blockBindings(): void {
  const members = process as unknown as Members;
  const original = members['binding'];
  if (typeof original !== 'function') return;
  replace(members, 'binding', function binding(this: unknown, name: unknown): unknown {
    if (typeof name === 'string' && NETWORK_BINDINGS.has(name)) return refusal(`process.binding ${name}`).call(this);
    return (original as Callable).call(this, name);
  });
}

/** A utilityProcess has Electron's own network without asking for it; its threads have none of Electron's modules. */
function blockElectron(): void {
  if (process.versions['electron'] === undefined || !isMainThread) return;
  const electron = createRequire(import.meta.url)('electron') as { net?: object };
  const electronNet = electron.net;
  if (electronNet === undefined) return;
  for (let owner: object = electronNet; owner !== Object.prototype; owner = Object.getPrototypeOf(owner) as object)
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (name !== 'constructor' && typeof (electronNet as Members)[name] === 'function')
        replace(electronNet as Members, name, refusal(`electron.net.${name}`));
    }
}

/** A function, not an arrow: libraries extend these classes while they load, and only using one may throw. */
function refusal(route: string): Callable {
  return function refuse(): never {
    throw new ClearpaneError('internal', `This process has no network: ${route} is blocked.`);
  };
}

function replace(members: Members, name: string, value: unknown): void {
  Object.defineProperty(members, name, { value, writable: false, configurable: false, enumerable: true });
}
