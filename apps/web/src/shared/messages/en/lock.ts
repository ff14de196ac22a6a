/** Words of the lock on what this browser keeps. */
export const lock = {
  title: 'Locked',
  lead: 'What is saved here opens with your passphrase.',
  byIdle: 'The app was not used for a while, so it locked. All you had saved is here.',
  byOther: 'Another tab locked the app. All you had saved is here.',
  passphrase: 'Passphrase',
  recoveryKey: 'Recovery key',
  withRecovery: 'Use the recovery key',
  withPassphrase: 'Use the passphrase',
  unlock: 'Unlock',
  working: 'Opening. This takes a few seconds on purpose: it makes guessing slow.',
  progress: 'Making the key',
  lost: 'If passphrase and recovery key are both lost, nobody can open this, we neither.',
  noCrypto: 'This address cannot open the lock. Open the app by https or localhost.',
  faults: {
    'wrong-passphrase': 'All is whole, but this is not the passphrase. Mind capitals and spaces.',
    'wrong-recovery-key':
      'All is whole, but this is not the recovery key: 28 letters and digits in seven groups. Look for a slip.',
    damaged:
      'The lock itself was cut short or changed outside of this app, so no passphrase fits it. Nothing was deleted. A backup file brings your work back.',
    'newer-version': 'A newer version of this app made this lock. Load the page again.',
    gone: 'Another tab has changed the lock or taken it off. Load the page again.',
    unread: 'Something saved here cannot be read. The lock stays as it is, so that it is not lost.',
    'locked-already': 'Another tab has put a lock on. Load the page again.',
    other: 'That did not work. Nothing was changed.',
  },
  empty: {
    title: 'Start empty',
    text: 'This throws away all that is locked here: answers, plan, records, earlier states, history. Nobody can bring it back. With a backup file you then go on from there.',
    word: 'EMPTY',
    type: (word: string): string => `Type ${word} to do it`,
    action: 'Throw it away and start empty',
  },
  section: {
    title: 'Lock on this browser',
    off: 'Not locked: whoever uses this browser can read all that is saved here.',
    on: 'All that is saved here is under a lock.',
    turnOn: 'Put a lock on',
    before:
      'You then give the passphrase each time you open the app. Save a backup first: if passphrase and recovery key are both lost, nobody can open this, we neither.',
    turningOn: 'Locking. This takes a few seconds on purpose: it makes guessing slow.',
    onDone: 'The lock is on. Earlier copies may stay on the disk until the browser clears them.',
    now: 'Lock now',
    idle: 'Lock when the app is not used for',
    minutes: (minutes: number | null): string =>
      minutes === null ? 'Never' : minutes === 60 ? '1 hour' : `${minutes} minutes`,
    change: 'Change the passphrase',
    changed: 'The passphrase is changed. The recovery key stays the same.',
    turnOff: 'Take the lock off',
    offDone: 'The lock is off.',
    present: 'Passphrase now',
    noCrypto: 'This browser can lock only on a secure address (https or localhost).',
    cancel: 'Leave it as it is',
    recovery:
      'It opens the lock if you forget the passphrase. It is shown this once and is kept nowhere. Write it down or print it, and keep it away from this device.',
  },
  soon: 'The app locks in one minute unless you go on.',
  stay: 'Go on',
  unsaved: {
    title: 'Typed, but not saved',
    text: 'These words stood in a field when the app locked. Copy what you need.',
    copy: 'Copy',
    done: 'I have what I need',
  },
} as const;

export type EnglishLock = typeof lock;
