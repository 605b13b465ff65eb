const long = new Intl.DateTimeFormat('nl-BE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Brussels',
});

const short = new Intl.DateTimeFormat('nl-BE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Brussels',
});

const clock = new Intl.DateTimeFormat('nl-BE', { timeStyle: 'short', timeZone: 'Europe/Brussels' });

/** The instant as Dutch readers write it, on the clock in Brussels: 23 november 2026 om 10:00. */
export function dutchMoment(instant: Date): string {
  return long.format(instant);
}

/** The same to the second, short enough for a column. */
export function shortDutchMoment(instant: Date): string {
  return short.format(instant);
}

/** The time of day of the instant, on the clock in Brussels: 10:00. */
export function clockTime(instant: Date): string {
  return clock.format(instant);
}

const toTheSecond = new Intl.DateTimeFormat('nl-BE', { timeStyle: 'medium', timeZone: 'Europe/Brussels' });

/** The same to the second, where seconds matter: 14:03:12. */
export function timeToSecond(instant: Date): string {
  return toTheSecond.format(instant);
}
