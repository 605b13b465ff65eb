import type { TaskDueFilter, TaskState, TaskStepKind, TaskVerb } from './model.ts';

/** What the journal calls each deed. */
export const deedNames: Readonly<Record<string, string>> = {
  'task.given': 'taak gegeven',
  'task.handedOver': 'taak doorgegeven',
  'task.done': 'taak gedaan',
  'task.withdrawn': 'taak teruggenomen',
};

/** Where a task stands. */
export const taskStateNames: Readonly<Record<TaskState, string>> = {
  open: 'te doen',
  done: 'gedaan',
  withdrawn: 'teruggenomen',
};

/** What happened to a task, as the history of its case calls it. */
export const taskStepNames: Readonly<Record<TaskStepKind, string>> = {
  given: 'Taak gegeven',
  handedOver: 'Taak doorgegeven',
  done: 'Taak gedaan',
  withdrawn: 'Taak teruggenomen',
};

/** The word that a form sends for each deed on a task. */
export const taskVerbSlugs: Readonly<Record<TaskVerb, string>> = {
  handOver: 'doorgeven',
  finish: 'gedaan',
  withdraw: 'terugnemen',
};

/** How a filter on the day is called. */
export const taskDueFilterNames: Readonly<Record<TaskDueFilter, string>> = {
  nu: 'vandaag of vroeger',
  voorbij: 'dag voorbij',
  'deze-week': 'in de komende zeven dagen',
  geen: 'zonder dag',
};
