import { ClearpaneError } from '@clearpane/contracts';

/** One field of a protobuf message, as on the wire: `value` for wire type 0, `bytes` for all others. */
export interface Field {
  readonly number: number;
  readonly wire: number;
  readonly value: bigint;
  readonly bytes: Uint8Array;
}

const NO_BYTES = new Uint8Array(0);

/** The fields of a message in their order (protobuf.dev/programming-guides/encoding). */
export function readFields(message: Uint8Array): Field[] {
  const fields: Field[] = [];
  let at = 0;
  const readVarint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = message[at++];
      if (byte === undefined) break;
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return value;
    }
    throw new ClearpaneError('internal', 'The message ends within a number.');
  };
  while (at < message.length) {
    const tag = Number(readVarint());
    const wire = tag & 7;
    const number = tag >> 3;
    if (wire === 0) {
      fields.push({ number, wire, value: readVarint(), bytes: NO_BYTES });
      continue;
    }
    const length = wire === 2 ? Number(readVarint()) : wire === 5 ? 4 : wire === 1 ? 8 : Infinity;
    if (at + length > message.length) throw new ClearpaneError('internal', 'The message ends within a field.');
    fields.push({ number, wire, value: 0n, bytes: message.subarray(at, at + length) });
    at += length;
  }
  return fields;
}

/** The message of fields. */
export function writeFields(fields: readonly Field[]): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const { number, wire, value, bytes } of fields) {
    parts.push(varint(BigInt((number << 3) | wire)));
    if (wire === 0) parts.push(varint(value));
    if (wire === 2) parts.push(varint(BigInt(bytes.length)));
    parts.push(bytes);
  }
  const message = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    message.set(part, at);
    at += part.length;
  }
  return message;
}

/** A field of a whole number, not negative. */
export function numberField(number: number, value: number): Field {
  return { number, wire: 0, value: BigInt(value), bytes: NO_BYTES };
}

/** A field of text. */
export function textField(number: number, text: string): Field {
  return bytesField(number, new TextEncoder().encode(text));
}

/** A field of bytes or of a message. */
export function bytesField(number: number, bytes: Uint8Array): Field {
  return { number, wire: 2, value: 0n, bytes };
}

function varint(value: bigint): Uint8Array {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7n) {
    if (rest < 128n) return new Uint8Array([...bytes, Number(rest)]);
    bytes.push(Number(rest & 127n) | 128);
  }
}
