import { createPublicKey, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  formatSigner,
  formatVerifier,
  openNote,
  parseSigner,
  parseVerifier,
  signerFrom,
  signNote,
} from './signed-note.ts'

/** The example of the first implementation of signed notes (golang.org/x/mod/sumdb/note), with which others compare theirs. */
const VKEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const SKEY = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz'
const TEXT =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
const NOTE = `${TEXT}\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`

const signer = () => parseSigner(SKEY) ?? expect.unreachable()
const verifier = () => parseVerifier(VKEY) ?? expect.unreachable()

describe('keys of signed notes', () => {
  it('are read and written as others write them', () => {
    expect(formatVerifier(verifier())).toBe(VKEY)
    expect(formatSigner(signer())).toBe(SKEY)
    expect(formatVerifier(signer())).toBe(VKEY)
  })

  it('are refused with any character changed or missing', () => {
    const mangled = [...VKEY].flatMap((character, i) => [
      VKEY.slice(0, i) + String.fromCharCode(character.charCodeAt(0) + 1) + VKEY.slice(i + 1),
      VKEY.slice(0, i) + VKEY.slice(i + 1),
      VKEY.slice(i + 1),
    ])
    expect(mangled.filter((text) => parseVerifier(text) !== null)).toEqual([])
    expect(parseSigner(VKEY)).toBe(null)
    expect(parseSigner(SKEY.replace('c74f20a3', 'c74f20a4'))).toBe(null)
  })

  it('may stand between blanks, and in nothing else', () => {
    expect(parseVerifier(` ${VKEY}\n`)).toEqual(verifier())
    expect(parseSigner(`\n${SKEY} `)).toEqual(signer())
    for (const text of ['', 'x', `${VKEY}\nx`, `x\n${VKEY}`, `+${VKEY}`])
      expect(parseVerifier(text)).toBe(null)
    for (const text of ['', 'x', `x${SKEY}`, `${SKEY}\nx`]) expect(parseSigner(text)).toBe(null)
  })

  it('have a name without white space and plus', () => {
    for (const name of ['', 'a b', 'a+b', 'a\n', '甲\u3000乙'])
      expect(() => signerFrom(name, new Uint8Array(32))).toThrow('a key name')
    expect(signerFrom('example.gov/奖', new Uint8Array(32)).name).toBe('example.gov/奖')
  })
})

describe('a signed note', () => {
  it('is signed as others sign it, and opens with the key', () => {
    expect(signNote(TEXT, signer())).toBe(NOTE)
    expect(openNote(NOTE, verifier())).toEqual({ ok: true, value: TEXT })
  })

  it('verifies by another implementation of Ed25519', () => {
    const { publicKey, ...own } = signerFrom('example.gov/2026', new Uint8Array(32).fill(7))
    const note = signNote('a\n', { publicKey, ...own })
    const base64 = note.split(' ').at(-1)?.trim() ?? ''
    const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey])
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
    expect(verify(null, Buffer.from('a\n'), key, Buffer.from(base64, 'base64').subarray(4))).toBe(true)
  })

  it('falls with a changed text, key or signature', () => {
    const other = signerFrom('PeterNeumann', new Uint8Array(32))
    expect(openNote(NOTE.replace('answer', 'Answer'), verifier())).toEqual({
      ok: false,
      error: 'badSignature',
    })
    expect(openNote(NOTE.replace('x08go/ZJ', 'x08go/ZK'), verifier())).toEqual({
      ok: false,
      error: 'badSignature',
    })
    expect(openNote(NOTE, other)).toEqual({ ok: false, error: 'unknownKey' })
    expect(openNote(TEXT, verifier())).toEqual({ ok: false, error: 'notSigned' })
  })

  it('may bear the signatures of others, and parts at its last empty line', () => {
    const other = signerFrom('witness.example', new Uint8Array(32).fill(1))
    const text = 'a\n\nb\n'
    const [own = '', foreign = ''] = [signer(), other].map((key) => signNote(text, key).split('\n\n')[2])
    const note = `${text}\n${foreign}${own}`
    expect(openNote(note, verifier())).toEqual({ ok: true, value: text })
    expect(openNote(note, other)).toEqual({ ok: true, value: text })
  })

  it('passes over lines that are no signatures of the key', () => {
    const [body = '', own = ''] = NOTE.split('\n\n')
    const note = (...lines: string[]) =>
      openNote(`${body}\n\n${lines.map((line) => `${line}\n`).join('')}`, verifier())
    const signature = own.trimEnd()
    expect(note('x', signature)).toEqual({ ok: true, value: TEXT })
    expect(note(`x${signature}`)).toEqual({ ok: false, error: 'unknownKey' })
    expect(note(`${signature} x`)).toEqual({ ok: false, error: 'unknownKey' })
    expect(note(signature.replace('PeterNeumann', 'Peter'))).toEqual({ ok: false, error: 'unknownKey' })
    expect(note()).toEqual({ ok: false, error: 'unknownKey' })
    expect(openNote(`\n${NOTE}`, verifier())).toEqual({ ok: false, error: 'badSignature' })
  })

  it('falls when one of several signatures of the key does not fit, or is too short', () => {
    const [body = '', own = ''] = NOTE.split('\n\n')
    const wrong = own.replace('ZJkuBS', 'ZJkuBT')
    const short = '\u2014 PeterNeumann x08go/Y=\n'
    for (const lines of [own + wrong, wrong + own, own + short, short])
      expect(openNote(`${body}\n\n${lines}`, verifier())).toEqual({ ok: false, error: 'badSignature' })
  })

  it('holds no control character but line feeds, and ends with one', () => {
    for (const text of ['a', 'a\r\n', 'a\tb\n']) expect(() => signNote(text, signer())).toThrow('no text')
  })
})
