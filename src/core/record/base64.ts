const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 with padding (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.subarray(i, i + 3)
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
    const four = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((bits >> shift) & 63))
    text += four.slice(0, c !== undefined ? 4 : b !== undefined ? 3 : 2).join('')
  }
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=')
}

/** The bytes of a Base64 text, or null unless it is exactly what `toBase64` writes for them. */
export function fromBase64(text: string): Uint8Array | null {
  const digits = text.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (const digit of digits) {
    bits = ((bits << 6) | ALPHABET.indexOf(digit)) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[at++] = (bits >> held) & 255
  }
  return toBase64(bytes) === text ? bytes : null
}
