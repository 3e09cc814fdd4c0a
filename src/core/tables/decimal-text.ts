/** Spreadsheets keep and show 15 significant digits; what a binary number has beyond them is noise. */
const SIGNIFICANT_DIGITS = 15

/**
 * A spreadsheet's number as the decimal its author sees: 79.5, never 79.50000000000001 or 1e21. `shift` moves the
 * point to the right (2 for a cell shown in percent). Null for an integer of so many digits that the spreadsheet
 * has already lost some, and for what is no number.
 */
export function decimalText(number: number, shift = 0): string | null {
  const isBeyond = Number.isInteger(number) && Math.abs(number) >= 10 ** SIGNIFICANT_DIGITS
  if (!Number.isFinite(number) || isBeyond) return null
  const [mantissa = '', exponent = ''] = Math.abs(number)
    .toExponential(SIGNIFICANT_DIGITS - 1)
    .split('e')
  const digits = mantissa.replace('.', '').replace(/0+$/, '')
  if (digits === '') return '0'
  const point = Number(exponent) + 1 + shift
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0'
  const part = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits
  return `${number < 0 ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`
}
