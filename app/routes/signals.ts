import * as inquirySignal from '#rooms/inquiries/pages/inquiry-signal.tsx';
import * as signal from '#rooms/inquiries/pages/signal.tsx';
import * as signals from '#rooms/inquiries/pages/signals.tsx';
import type { Route } from '../reception/route.ts';

/** What the office brings to the attention of a governor, who reads it signed in or by link. */
export const signalPages: readonly Route[] = [
  { path: '/signalen', page: signals, get: 'inquiries.readSignals' },
  { path: '/signalen/:token', page: signal, get: 'public', post: 'public', example: 'token' },
  {
    path: '/vragen/:nummer/signalen',
    page: inquirySignal,
    get: 'inquiries.handleInquiries',
    post: 'inquiries.handleInquiries',
    example: 'inquiry',
  },
];
