import * as article from '#rooms/knowledge/pages/article.tsx';
import * as articles from '#rooms/knowledge/pages/articles.tsx';
import * as manageArticle from '#rooms/knowledge/pages/manage-article.tsx';
import * as manageArticles from '#rooms/knowledge/pages/manage-articles.tsx';
import * as newArticle from '#rooms/knowledge/pages/new-article.tsx';
import type { Route } from '../reception/route.ts';

/** Questions that come back: what everybody reads, and what the centre writes. */
export const knowledgePages: readonly Route[] = [
  { path: '/veelgestelde-vragen', page: articles, get: 'public', sameForAll: true },
  {
    path: '/veelgestelde-vragen/:artikel',
    page: article,
    get: 'public',
    post: 'public',
    limit: 'articleReaction',
    example: 'article',
  },
  { path: '/beheer/veelgestelde-vragen', page: manageArticles, get: 'knowledge.readArticles' },
  {
    path: '/beheer/veelgestelde-vragen/nieuw',
    page: newArticle,
    get: 'knowledge.manageArticles',
    post: 'knowledge.manageArticles',
  },
  {
    path: '/beheer/veelgestelde-vragen/:artikel',
    page: manageArticle,
    get: 'knowledge.manageArticles',
    post: 'knowledge.manageArticles',
    example: 'article',
  },
];
