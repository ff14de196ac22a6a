import { betterAuth } from 'better-auth';
import type { Database } from '../database/open-database.js';
import { settingOf } from '../database/setting.js';
import { newSecret } from '../secrets.js';

/** Hours that a session lasts without being used, and after which it is renewed when used. */
const sessionHours = 12;
const renewedAfterHours = 1;

/** Fewest letters of a password (NIST SP 800-63B asks for 15 where it is the only factor; longer ones are welcome). */
export const passwordLetters = { least: 15, most: 200 } as const;

/** The sign-in of staff: password hashes (scrypt), sessions and their cookie. Nobody can sign up by themselves. */
export async function createAuth({ db }: Database, publicUrl: string) {
  const secret = await settingOf(db, 'cookie-key', newSecret);
  return betterAuth({
    appName: 'Matchwright',
    baseURL: publicUrl,
    secret,
    database: { db, type: 'postgres' },
    telemetry: { enabled: false },
    // wrong passwords stand in the audit log
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLetters.least,
      maxPasswordLength: passwordLetters.most,
    },
    user: {
      modelName: 'staff',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: {
        school_id: { type: 'string', required: true, input: false },
        role: { type: 'string', required: true, input: false },
      },
    },
    session: {
      modelName: 'staff_session',
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      expiresIn: sessionHours * 3600,
      updateAge: renewedAfterHours * 3600,
    },
    account: {
      modelName: 'staff_account',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'staff_verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    // its own counts know requests, not accounts; sign-in has a brake of its own (throttle.ts)
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'matchwright',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'strict', httpOnly: true },
    },
  });
}

export type Auth = Awaited<ReturnType<typeof createAuth>>;
