import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ChangeSet } from '@codemirror/state';
import { ProtocolError, decode } from '../../../webroot/js/net/decode.js';
import { encodeEdit, encodeOpen, encodeView, replacementsOf } from '../../../webroot/js/net/protocol.js';
import { golden } from './support/golden.js';

const SERVER_KINDS = ['ready', 'mentions', 'document', 'status', 'resync', 'error'];

describe('decode', () => {
  for (const kind of SERVER_KINDS) {
    for (const { name, frame } of golden(kind).valid) {
      it(`accepts ${kind}: ${name}`, () => {
        assert.deepEqual(decode(JSON.stringify(frame)), frame);
      });
    }
    for (const { name, frame, fault } of golden(kind).invalid) {
      it(`refuses ${kind}: ${name}`, () => {
        assert.throws(() => decode(JSON.stringify(frame)), (error) => {
          assert.ok(error instanceof ProtocolError);
          assert.equal(error.fault, fault);
          assert.ok(error.message.startsWith(`${fault}: `));
          return true;
        });
      });
    }
  }

  it('refuses what is no message', () => {
    for (const data of ['', 'hello', '[1]', 'null', '42', '"t"']) {
      assert.throws(() => decode(data), { fault: 'JSON' }, data);
    }
    assert.throws(() => decode('{"v":0}'), { fault: 't' });
  });

  it('passes over kinds of message it does not know', () => {
    assert.equal(decode('{"t":"relations","v":0}'), null);
    assert.equal(decode('{"t":"constructor"}'), null);
  });
});

describe('encoding', () => {
  it('writes open as the golden frames have it', () => {
    for (const { name, frame } of golden('open').valid) {
      if (frame.date !== undefined && !frame.colour) {
        assert.deepEqual(JSON.parse(encodeOpen(frame.v, frame.text, frame.date)), frame, name);
      }
    }
  });

  it('writes edit as the golden frames have it, out of changes of the editor', () => {
    for (const { name, frame, before, after } of golden('edit').valid) {
      const specs = frame.e.map(([from, to, insert]) => ({ from, to, insert }));
      const changes = ChangeSet.of(specs, before.length, '\n');
      const data = encodeEdit(frame.base, frame.v, replacementsOf(changes), changes.newLength);
      const { e, ...rest } = JSON.parse(data);
      assert.equal(rest.len, frame.len, name);
      assert.equal(applied(before, e), after, name);
    }
  });

  it('writes view as the golden frames have it', () => {
    for (const { name, frame } of golden('view').valid) {
      assert.deepEqual(JSON.parse(encodeView(...frame.vp)), frame, name);
    }
  });

  it('sends line breaks as one unit and keeps the length of half a surrogate pair', () => {
    const changes = ChangeSet.of({ from: 1, insert: 'a\r\nb\rc' }, 2);
    assert.deepEqual(replacementsOf(changes), [[1, 1, 'a\nb\nc']]);
    const { text } = JSON.parse(encodeOpen(0, 'a\uD83Db\uDE00', null));
    assert.equal(text, 'a\uFFFDb\uFFFD');
    assert.deepEqual(JSON.parse(encodeEdit(0, 1, [[0, 0, '\uDE00']], 1)).e, [[0, 0, '\uFFFD']]);
  });
});

function applied(text, edits) {
  return edits.reduceRight((result, [from, to, insert]) => result.slice(0, from) + insert + result.slice(to), text);
}
