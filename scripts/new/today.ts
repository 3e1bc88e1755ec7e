/** The day by the clock and time zone of whoever types, `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(now.getFullYear())}-${String(month)}-${String(day)}`;
}
