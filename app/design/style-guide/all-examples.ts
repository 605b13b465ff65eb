import { alertExamples } from '../alert/alert.examples.tsx';
import { areaMapExamples } from '../area-map/area-map.examples.tsx';
import { breadcrumbExamples } from '../breadcrumb/breadcrumb.examples.tsx';
import { buttonExamples } from '../button/button.examples.tsx';
import { cardExamples } from '../card/card.examples.tsx';
import { checkboxGroupExamples } from '../checkbox-group/checkbox-group.examples.tsx';
import { codeSampleExamples } from '../code-sample/code-sample.examples.tsx';
import { confirmationExamples } from '../confirmation/confirmation.examples.tsx';
import { contactCardExamples } from '../contact-card/contact-card.examples.tsx';
import { dateInputExamples } from '../date-input/date-input.examples.tsx';
import { descriptionListExamples } from '../description-list/description-list.examples.tsx';
import { detailsExamples } from '../details/details.examples.tsx';
import { emptyStateExamples } from '../empty-state/empty-state.examples.tsx';
import { errorSummaryExamples } from '../error-summary/error-summary.examples.tsx';
import { fieldExamples } from '../field/field.examples.tsx';
import { fileInputExamples } from '../file-input/file-input.examples.tsx';
import { filterExamples } from '../filter/filter.examples.tsx';
import { formExamples } from '../form/form.examples.tsx';
import { headingExamples } from '../heading/heading.examples.tsx';
import { helpTextExamples } from '../help-text/help-text.examples.tsx';
import { heroExamples } from '../hero/hero.examples.tsx';
import { iconExamples } from '../icon/icon.examples.tsx';
import { layoutExamples } from '../layout/layout.examples.tsx';
import { linkExamples } from '../link/link.examples.tsx';
import { listExamples } from '../list/list.examples.tsx';
import { milestonesExamples } from '../milestones/milestones.examples.tsx';
import { navigationExamples } from '../navigation/navigation.examples.tsx';
import { paginationExamples } from '../pagination/pagination.examples.tsx';
import { pillExamples } from '../pill/pill.examples.tsx';
import { progressExamples } from '../progress/progress.examples.tsx';
import { radioGroupExamples } from '../radio-group/radio-group.examples.tsx';
import { referenceNumberExamples } from '../reference-number/reference-number.examples.tsx';
import { searchFormExamples } from '../search-form/search-form.examples.tsx';
import { selectExamples } from '../select/select.examples.tsx';
import { sheetExamples } from '../sheet/sheet.examples.tsx';
import { siteFooterExamples } from '../site-footer/site-footer.examples.tsx';
import { siteHeaderExamples } from '../site-header/site-header.examples.tsx';
import { sourceLineExamples } from '../source-line/source-line.examples.tsx';
import { tableExamples } from '../table/table.examples.tsx';
import { tabsExamples } from '../tabs/tabs.examples.tsx';
import { textInputExamples } from '../text-input/text-input.examples.tsx';
import { textareaExamples } from '../textarea/textarea.examples.tsx';
import { timelineExamples } from '../timeline/timeline.examples.tsx';
import { toolbarExamples } from '../toolbar/toolbar.examples.tsx';
import type { ComponentExamples } from './example.ts';

/** Every component with its states, in the order of the guide: the page, its content, its messages, its forms. */
export const allExamples: readonly ComponentExamples[] = [
  layoutExamples,
  siteHeaderExamples,
  navigationExamples,
  breadcrumbExamples,
  heroExamples,
  siteFooterExamples,
  headingExamples,
  linkExamples,
  iconExamples,
  listExamples,
  descriptionListExamples,
  cardExamples,
  contactCardExamples,
  areaMapExamples,
  tableExamples,
  sheetExamples,
  paginationExamples,
  toolbarExamples,
  tabsExamples,
  detailsExamples,
  timelineExamples,
  milestonesExamples,
  pillExamples,
  progressExamples,
  referenceNumberExamples,
  sourceLineExamples,
  alertExamples,
  emptyStateExamples,
  helpTextExamples,
  buttonExamples,
  formExamples,
  errorSummaryExamples,
  fieldExamples,
  textInputExamples,
  textareaExamples,
  selectExamples,
  radioGroupExamples,
  checkboxGroupExamples,
  dateInputExamples,
  fileInputExamples,
  searchFormExamples,
  filterExamples,
  codeSampleExamples,
  confirmationExamples,
];
