import { z } from 'zod';

/** The address to which a sign-in link goes. */
export const signInForm = z.object({
  email: z
    .email('Vul je mailadres volledig in, bijvoorbeeld naam@gemeente.be.')
    .max(254, 'Een mailadres heeft hoogstens 254 tekens.'),
});
