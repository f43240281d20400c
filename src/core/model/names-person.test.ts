import { describe, expect, it } from 'vitest';

import { namesPerson } from './names-person.ts';

describe('namesPerson', () => {
  it.each([
    ...['D.O.B.', 'fname', 'customer', 'Patient'],
    ...['name', 'Name', 'email', 'e-mail', 'contact_email', 'EmailAddress', 'emailaddress'],
    ...[
      'phone',
      'telephone',
      'mobilePhone',
      'phone_no',
      'address',
      'Home address',
      'address_line_1',
    ],
    ...['date_of_birth', 'dateOfBirth', 'dateofbirth', 'DOB', 'birthDate', 'NHS number', 'nhs_no'],
    ...['nhsNumber', 'NINO', 'national insurance number', 'surname', 'firstName', 'full_name'],
    ...['patient_id', 'Owner name', 'pupilNumber', 'officer_name', 'ip_address', 'sort code'],
  ])('%s names people', (text) => {
    expect(namesPerson(text)).toBe(true);
  });

  it.each([
    ...['species', 'station_name', 'ward name', 'name of the road', 'bench', 'easting', 'uprn'],
    ...[
      'web_address',
      'site address',
      'number of pupils',
      'employees',
      'phoneme',
      'hotel',
      'faxes',
    ],
    ...[
      'age',
      'sex',
      'postcode',
      'lsoa_code',
      'company number',
      'title',
      'addressed',
      'manhole_id',
    ],
  ])('%s does not', (text) => {
    expect(namesPerson(text)).toBe(false);
  });
});
