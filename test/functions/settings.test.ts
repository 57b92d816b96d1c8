import { describe, expect, it } from 'vitest';
import { composeReading } from '#functions/compose-reading.ts';
import { readSettings } from '#functions/settings.ts';

describe('the settings', () => {
  it('need nothing to be set, and take an empty value for none', () => {
    expect(readSettings({ PORT: '' })).toEqual(readSettings({}));
    expect(readSettings({})).toMatchObject({ TABLE_NAME: 'lingban', VISIT_HOURS: 12, RETENTION_HOURS: 24 });
  });

  it('name every wrong value at once', () => {
    const wrong = {
      PORT: 'eighty',
      TABLE_NAME: 'a table',
      TABLE_ENDPOINT: 'nowhere',
      LOG_LEVEL: 'LOUD',
      SIGNING_KEY: 'short',
    };
    const read = () => readSettings(wrong);
    for (const name of Object.keys(wrong)) expect(read).toThrow(`${name}: `);
  });

  it('never repeat a value that may be a secret', () => {
    expect(() => readSettings({ SIGNING_KEY: 'tiny-secret' })).not.toThrow('tiny-secret');
  });

  it('keep a visit for as long as its token is good', () => {
    expect(() => readSettings({ VISIT_HOURS: '48' })).toThrow('RETENTION_HOURS: must not be shorter than VISIT_HOURS');
    expect(readSettings({ VISIT_HOURS: '48', RETENTION_HOURS: '48' }).VISIT_HOURS).toBe(48);
  });

  it('are refused by a Lambda that they give no key to sign with', () => {
    expect(() => composeReading(readSettings({}))).toThrow('Set SIGNING_SECRET_ID or SIGNING_KEY');
  });
});
