import * as textBlock from '#rooms/correspondence/pages/text-block.tsx';
import * as textBlocks from '#rooms/correspondence/pages/text-blocks.tsx';
import * as answerReading from '#rooms/inquiries/pages/answer-reading.tsx';
import * as ask from '#rooms/inquiries/pages/ask.tsx';
import * as asked from '#rooms/inquiries/pages/asked.tsx';
import * as askerErasure from '#rooms/inquiries/pages/asker-erasure.tsx';
import * as documentCode from '#rooms/inquiries/pages/document-code.tsx';
import * as fittingArticles from '#rooms/inquiries/pages/fitting-articles.tsx';
import * as followUp from '#rooms/inquiries/pages/follow-up.tsx';
import * as followUpDocument from '#rooms/inquiries/pages/follow-up-document.ts';
import * as heldDeed from '#rooms/inquiries/pages/held-deed.ts';
import * as inquiries from '#rooms/inquiries/pages/inquiries.tsx';
import * as inquiry from '#rooms/inquiries/pages/inquiry.tsx';
import * as inquiryAcknowledgement from '#rooms/inquiries/pages/inquiry-acknowledgement.tsx';
import * as inquiryAsker from '#rooms/inquiries/pages/inquiry-asker.tsx';
import * as inquiryAssignment from '#rooms/inquiries/pages/inquiry-assignment.tsx';
import * as inquiryBatch from '#rooms/inquiries/pages/inquiry-batch.tsx';
import * as inquiryBatchResult from '#rooms/inquiries/pages/inquiry-batch-result.tsx';
import * as inquiryClassification from '#rooms/inquiries/pages/inquiry-classification.tsx';
import * as inquiryClosing from '#rooms/inquiries/pages/inquiry-closing.tsx';
import * as inquiryDelivery from '#rooms/inquiries/pages/inquiry-delivery.tsx';
import * as inquiryDocument from '#rooms/inquiries/pages/inquiry-document.ts';
import * as inquiryElsewhere from '#rooms/inquiries/pages/inquiry-elsewhere.tsx';
import * as inquiryExtension from '#rooms/inquiries/pages/inquiry-extension.tsx';
import * as inquiryInterim from '#rooms/inquiries/pages/inquiry-interim.tsx';
import * as inquiryLinks from '#rooms/inquiries/pages/inquiry-links.tsx';
import * as inquiryMerging from '#rooms/inquiries/pages/inquiry-merging.tsx';
import * as inquiryNote from '#rooms/inquiries/pages/inquiry-note.tsx';
import * as inquiryProposal from '#rooms/inquiries/pages/inquiry-proposal.tsx';
import * as inquiryQuestionBack from '#rooms/inquiries/pages/inquiry-question-back.tsx';
import * as inquiryReferrals from '#rooms/inquiries/pages/inquiry-referrals.tsx';
import * as inquiryReopening from '#rooms/inquiries/pages/inquiry-reopening.tsx';
import * as inquirySplitting from '#rooms/inquiries/pages/inquiry-splitting.tsx';
import * as inquiryTask from '#rooms/inquiries/pages/inquiry-task.tsx';
import * as inquiryUnmerging from '#rooms/inquiries/pages/inquiry-unmerging.tsx';
import * as movedClocks from '#rooms/inquiries/pages/moved-clocks.tsx';
import * as newInquiry from '#rooms/inquiries/pages/new-inquiry.tsx';
import * as newTask from '#rooms/inquiries/pages/new-task.tsx';
import * as ownInquiry from '#rooms/inquiries/pages/own-inquiry.tsx';
import * as referral from '#rooms/inquiries/pages/referral.tsx';
import * as referralDeed from '#rooms/inquiries/pages/referral-deed.tsx';
import * as referralDocument from '#rooms/inquiries/pages/referral-document.ts';
import * as relatedInquiries from '#rooms/inquiries/pages/related-inquiries.tsx';
import * as reviewRules from '#rooms/inquiries/pages/review-rules.tsx';
import * as savedLists from '#rooms/inquiries/pages/saved-lists.tsx';
import * as tasks from '#rooms/inquiries/pages/tasks.tsx';

import * as triageRule from '#rooms/inquiries/pages/triage-rule.tsx';
import * as triageRules from '#rooms/inquiries/pages/triage-rules.tsx';
import * as followUpRule from '#rooms/referrals/pages/follow-up-rule.tsx';
import * as followUpRules from '#rooms/referrals/pages/follow-up-rules.tsx';
import * as ownReferrals from '#rooms/referrals/pages/own-referrals.tsx';
import * as reachability from '#rooms/referrals/pages/reachability.tsx';
import type { Route } from '../reception/route.ts';

const office = {
  get: 'inquiries.handleInquiries',
  post: 'inquiries.handleInquiries',
  example: 'inquiry',
} as const;

/** Asking, following up by link, answering by link, and the desk of the office. */
export const inquiryPages: readonly Route[] = [
  {
    path: '/vraag-stellen',
    page: ask,
    get: 'public',
    post: 'public',
    limit: 'inquiry',
    attachments: true,
  },
  { path: '/vraag-stellen/passende-vragen', page: fittingArticles, get: 'public' },
  { path: '/vraag-gesteld', page: asked, get: 'public' },
  {
    path: '/opvolgen/:token',
    page: followUp,
    get: 'public',
    post: 'public',
    example: 'token',
    attachments: true,
  },
  {
    path: '/opvolgen/:token/bijlagen',
    page: documentCode,
    get: 'public',
    post: 'public',
    limit: 'documentCode',
    example: 'token',
  },
  { path: '/opvolgen/:token/bijlagen/:id', page: followUpDocument, get: 'public', example: 'tokenDocument' },
  { path: '/deelvragen', page: ownReferrals, get: 'referrals.answerReferrals' },
  {
    path: '/organisaties/:id/bereikbaarheid',
    page: reachability,
    get: 'referrals.keepReachability',
    post: 'referrals.keepReachability',
    example: 'organization',
  },
  { path: '/beheer/opvolgregels', page: followUpRules, get: 'referrals.readFollowUpRules' },
  {
    path: '/beheer/opvolgregels/:id',
    page: followUpRule,
    get: 'referrals.readFollowUpRules',
    post: 'referrals.manageFollowUpRules',
    example: 'followUpRule',
  },
  {
    path: '/deelvragen/:token',
    page: referral,
    get: 'public',
    post: 'public',
    example: 'token',
    attachments: true,
  },
  {
    path: '/deelvragen/:token/bijlagen/:id',
    page: referralDocument,
    get: 'public',
    example: 'tokenDocument',
  },
  { path: '/beheer/verschoven-termijnen', page: movedClocks, get: 'inquiries.handleInquiries' },
  { path: '/taken', page: tasks, get: 'inquiries.handleInquiries' },
  { path: '/vragen', page: inquiries, get: 'inquiries.readInquiries' },
  {
    path: '/vragen/nieuw',
    page: newInquiry,
    get: 'inquiries.registerInquiries',
    post: 'inquiries.registerInquiries',
    attachments: true,
  },
  {
    path: '/vragen/samen',
    page: inquiryBatch,
    get: 'inquiries.handleInquiries',
    post: 'inquiries.handleInquiries',
  },
  {
    path: '/vragen/bewaarde-lijsten',
    page: savedLists,
    get: 'inquiries.handleInquiries',
    post: 'inquiries.handleInquiries',
  },
  { path: '/vragen/samen/:id', page: inquiryBatchResult, ...office, example: 'inquiryBatch' },
  { path: '/vragen/:nummer', page: inquiry, get: 'inquiries.readInquiries', example: 'inquiry' },
  {
    path: '/vragen/:nummer/opvolging',
    page: ownInquiry,
    get: 'inquiries.followOwnInquiries',
    post: 'inquiries.followOwnInquiries',
    example: 'inquiry',
    attachments: true,
  },
  {
    path: '/vragen/:nummer/bijlagen/:id',
    page: inquiryDocument,
    get: 'inquiries.readInquiries',
    example: 'inquiryDocument',
  },
  { path: '/vragen/:nummer/deelvragen', page: inquiryReferrals, ...office, attachments: true },
  {
    path: '/vragen/:nummer/deelvragen/:volgnummer/:daad',
    page: referralDeed,
    ...office,
    example: 'referralDeed',
  },
  { path: '/vragen/:nummer/antwoord', page: inquiryDelivery, ...office, attachments: true },
  { path: '/vragen/:nummer/nalezing', page: answerReading, ...office },
  { path: '/vragen/:nummer/vraag-terug', page: inquiryQuestionBack, ...office },
  { path: '/vragen/:nummer/tussentijds-bericht', page: inquiryInterim, ...office },
  {
    path: '/vragen/:nummer/verzendingen/:id',
    page: heldDeed,
    post: 'inquiries.handleInquiries',
    example: 'heldDeed',
  },
  { path: '/vragen/:nummer/links', page: inquiryLinks, ...office },
  { path: '/vragen/:nummer/notas', page: inquiryNote, ...office },
  { path: '/vragen/:nummer/taken', page: newTask, ...office },
  { path: '/vragen/:nummer/taken/:id', page: inquiryTask, ...office, example: 'inquiryTask' },
  { path: '/vragen/:nummer/toewijzing', page: inquiryAssignment, ...office },
  { path: '/vragen/:nummer/aard', page: inquiryClassification, ...office },
  { path: '/vragen/:nummer/verlenging', page: inquiryExtension, ...office },
  { path: '/vragen/:nummer/ontvangstbevestiging', page: inquiryAcknowledgement, ...office },
  { path: '/vragen/:nummer/doorverwijzing', page: inquiryElsewhere, ...office },
  { path: '/vragen/:nummer/afsluiting', page: inquiryClosing, ...office },
  { path: '/vragen/:nummer/heropening', page: inquiryReopening, ...office },
  { path: '/vragen/:nummer/verwante-vragen', page: relatedInquiries, ...office },
  { path: '/vragen/:nummer/samenvoeging', page: inquiryMerging, ...office },
  { path: '/vragen/:nummer/samenvoeging-ongedaan', page: inquiryUnmerging, ...office },
  { path: '/vragen/:nummer/splitsing', page: inquirySplitting, ...office },
  { path: '/vragen/:nummer/voorstel', page: inquiryProposal, ...office },
  { path: '/vragen/:nummer/vraagsteller', page: inquiryAsker, ...office },
  {
    path: '/beheer/vraagsteller-wissen',
    page: askerErasure,
    get: 'inquiries.eraseAskers',
    post: 'inquiries.eraseAskers',
  },
  {
    path: '/beheer/vier-ogen',
    page: reviewRules,
    get: 'inquiries.readReviewRules',
    post: 'inquiries.manageReviewRules',
  },
  {
    path: '/beheer/triageregels',
    page: triageRules,
    get: 'inquiries.manageTriage',
    post: 'inquiries.manageTriage',
  },
  {
    path: '/beheer/triageregels/:regel',
    page: triageRule,
    get: 'inquiries.manageTriage',
    post: 'inquiries.manageTriage',
    example: 'triageRule',
  },
  {
    path: '/beheer/tekstblokken',
    page: textBlocks,
    get: 'correspondence.readTextBlocks',
    post: 'correspondence.manageTextBlocks',
  },
  {
    path: '/beheer/tekstblokken/:blok',
    page: textBlock,
    get: 'correspondence.readTextBlocks',
    post: 'correspondence.manageTextBlocks',
    example: 'textBlock',
  },
];
