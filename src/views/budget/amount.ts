/** `34,000` and `1,250.50`: the same everywhere, whatever the machine speaks. */
export function amount(value: number): string {
  const [whole = '', decimals] = (Number.isInteger(value) ? String(value) : value.toFixed(2)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
