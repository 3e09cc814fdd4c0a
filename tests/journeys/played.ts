/** What happens in every edition. */
const everywhere = [
  'an application withdrawn',
  'a supplement',
  'an act on paper',
  'somebody ineligible',
  'a recusal',
  'a mark corrected',
  'a consensus',
  'the quorum lost and restored',
  'a notice corrected',
  'a name removed',
  'a name released',
  'an approval in part',
  'a suspension and its end',
  'a period extended',
]

/** What the rehearsals of an edition play, twenty seeds together. Whatever is missing here fell out, whatever is new came in: neither happens silently. */
export const played: Readonly<Record<string, readonly string[]>> = {
  'wuxi-2024': everywhere,
  'changchun-2018': [...everywhere, 'a finding of people', 'a body’s successor'],
  'huaiyin-2024-draft': everywhere,
  'qingyuan-2020': [...everywhere, 'a joint opinion', 'an inquiry', 'feedback', 'a proposal of people'],
  'ordos-draft': [
    ...everywhere,
    'a clock that stands still',
    'a joint opinion',
    'an overrun explained',
    'persons',
    'a proposal of people',
    'a shared quota refused and fitted',
    'a consultation',
  ],
  'example-city': [
    ...everywhere,
    'a clock that stands still',
    'recommendations in an order',
    'an inquiry',
    'an overrun explained',
    'persons',
    'feedback',
    'a finding of people',
    'a consultation',
    'a secret count',
    'a successor moved up',
  ],
}
