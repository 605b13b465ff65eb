import { Alert } from '#design/alert/alert.tsx';
import { KeepUnsent, keepUnsentElement } from '#design/form/keep-unsent.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import type { Get } from '#reception/page.ts';
import { centralAddress } from '#rooms/parties/model.ts';
import { WhatHappensNext } from '../views/asking-aside.tsx';

/** `/vraag-gesteld`: the number of the question that was just asked. It says nothing that the address does not. */
export const GET: Get = (_ctx, { query }) => {
  const number = /^RV-\d{4}-\d{6,}$/.exec(query.get('nummer') ?? '')?.[0];
  return Promise.resolve({
    title: 'Je vraag is geregistreerd',
    elements: [keepUnsentElement],
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Vraag stellen', href: '/vraag-stellen' },
      { label: 'Geregistreerd' },
    ],
    letters: number,
    body: (
      <div class="stack">
        <KeepUnsent />
        <PageHeading title="Je vraag is geregistreerd" />
        {number && (
          <Alert skin="success" title={`Het nummer van je vraag is ${number}`}>
            Hou dit nummer bij als je ons belt of mailt.
          </Alert>
        )}
        <Heading level={2}>Wat gebeurt er nu?</Heading>
        <WhatHappensNext isAsked />
        <p class="prose">
          Kwam er geen mail? Kijk bij de ongewenste mail, of mail ons met het nummer erbij:{' '}
          <a href={`mailto:${centralAddress}`}>{centralAddress}</a>.
        </p>
      </div>
    ),
  });
};
