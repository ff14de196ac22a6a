import { locale } from '../messages/language.js';

/** The zone that this device is set to. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const usZones = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
];

/** Zones to choose from: those of the US, the person's own, and the one chosen before. */
export function zoneChoices(chosen: string): readonly { readonly value: string; readonly label: string }[] {
  return [...new Set([...usZones, ownZone(), chosen])].map((zone) => ({ value: zone, label: sayZone(zone) }));
}

/** A zone by its everyday name, such as `Central Time (Chicago)`. */
function sayZone(zone: string): string {
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  try {
    const parts = new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      timeZoneName: 'longGeneric',
    }).formatToParts();
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value;
    return name === undefined ? city : `${name} (${city})`;
  } catch {
    // a zone that this browser does not know
    return zone;
  }
}

/** A moment (milliseconds since 1970) in a zone, such as `Wed, Nov 3, 8:30 AM CDT`. */
export function sayMoment(moment: number, zone: string): string {
  const write = (timeZone: string): string =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZone,
      timeZoneName: 'short',
    }).format(moment);
  try {
    return write(zone);
  } catch {
    return write('UTC');
  }
}
