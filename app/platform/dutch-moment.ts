const writing = new Intl.DateTimeFormat('nl-BE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Brussels',
});

/** The instant as Dutch readers write it, on the clock in Brussels: 23 november 2026 om 10:00. */
export function dutchMoment(instant: Date): string {
  return writing.format(instant);
}
