type DayColumn = string;

export interface CalendarVersionTable {
  number: number;
  made_at: Date;
  person_id: string | null;
  deed: 'loaded' | 'added' | 'withdrawn';
  because: string | null;
}

export interface DayOffTable {
  id: string;
  day: DayColumn;
  kind: 'legalHoliday' | 'closingDay' | 'bridgeDay';
  name: string;
  origin: 'reference' | 'office';
  source_document: string;
  source_url: string | null;
  certainty: 'found' | 'toConfirm';
  remark: string | null;
  checked_on: DayColumn;
  added_in: number;
  withdrawn_in: number | null;
}

export interface TermTable {
  kind:
    | 'inquiryTarget'
    | 'bottleneckTarget'
    | 'complaintAcknowledgement'
    | 'complaintHandling'
    | 'disclosureDecision'
    | 'silence'
    | 'reopening';
  number: number;
  unit: 'calendarDays' | 'officeDays' | 'months' | null;
  count: number | null;
  first_counted: 'nextDay' | 'sameDay';
  last_day: 'stays' | 'moves';
  extended_to: number | null;
  counted_from: 'contact' | 'registration' | 'delivery' | 'ending';
  pauses_for_asker: boolean;
  valid_from: DayColumn;
  origin: 'reference' | 'office';
  source_document: string;
  source_article: string | null;
  source_url: string | null;
  certainty: 'found' | 'toConfirm';
  remark: string | null;
  checked_on: DayColumn;
  made_at: Date;
  person_id: string | null;
  because: string | null;
}

export interface LoadedCalendarTable {
  name: string;
  checksum: string;
  loaded_at: Date;
}

/** The tables of the schema `calendar`, as the migrations make them. */
export interface CalendarTables {
  'calendar.version': CalendarVersionTable;
  'calendar.day_off': DayOffTable;
  'calendar.term': TermTable;
  'calendar.loaded_set': LoadedCalendarTable;
}
