import type { Child } from 'hono/jsx';
import { expect, test } from 'vitest';
import { Alert } from '../alert/alert.tsx';
import { AreaMap } from '../area-map/area-map.tsx';
import { Breadcrumb } from '../breadcrumb/breadcrumb.tsx';
import { Button, LinkButton } from '../button/button.tsx';
import { Card } from '../card/card.tsx';
import { Checkbox } from '../checkbox-group/checkbox.tsx';
import { CheckboxGroup } from '../checkbox-group/checkbox-group.tsx';
import { Confirmation } from '../confirmation/confirmation.tsx';
import { ContactCard } from '../contact-card/contact-card.tsx';
import { DateInput } from '../date-input/date-input.tsx';
import { DescriptionList } from '../description-list/description-list.tsx';
import { Details } from '../details/details.tsx';
import { EmptyState } from '../empty-state/empty-state.tsx';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { FileInput } from '../file-input/file-input.tsx';
import { Filter } from '../filter/filter.tsx';
import { Form } from '../form/form.tsx';
import { Heading, PageHeading } from '../heading/heading.tsx';
import { HelpText } from '../help-text/help-text.tsx';
import { Hero } from '../hero/hero.tsx';
import { Icon } from '../icon/icon.tsx';
import { Banner } from '../layout/banner.tsx';
import { Layout } from '../layout/layout.tsx';
import { Link } from '../link/link.tsx';
import { List } from '../list/list.tsx';
import { Navigation } from '../navigation/navigation.tsx';
import { Pagination } from '../pagination/pagination.tsx';
import { Pill } from '../pill/pill.tsx';
import { Progress } from '../progress/progress.tsx';
import { RadioGroup } from '../radio-group/radio-group.tsx';
import { ReferenceNumber } from '../reference-number/reference-number.tsx';
import { SearchForm } from '../search-form/search-form.tsx';
import { Select } from '../select/select.tsx';
import { Sheet, SheetPart } from '../sheet/sheet.tsx';
import { SiteFooter } from '../site-footer/site-footer.tsx';
import { SiteHeader } from '../site-header/site-header.tsx';
import { SourceLine } from '../source-line/source-line.tsx';
import { DownloadList } from '../table/download-list.tsx';
import { Table } from '../table/table.tsx';
import { Tabs } from '../tabs/tabs.tsx';
import { TextInput } from '../text-input/text-input.tsx';
import { Textarea } from '../textarea/textarea.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { Toolbar } from '../toolbar/toolbar.tsx';

const evil = `"'><script>alert(1)</script></textarea></title>`;
const field = { name: evil, label: evil, hint: evil, error: evil };
const options = [{ value: evil, label: evil, hint: evil }];
const link = { label: evil, href: evil };
const user = { name: evil, actsFor: evil, chooseHref: evil, signOutAction: evil };
const assets = { stylesheet: evil, embedStylesheet: evil, favicon: evil, icons: evil, element: () => evil };
const site = {
  assets,
  banner: evil,
  navigation: [link],
  user,
  address: evil,
  footerLinks: [link],
  version: evil,
};

/** Every component with hostile text wherever text can go. */
const drawn: Record<string, Child> = {
  Alert: <Alert title={evil}>{evil}</Alert>,
  AreaMap: (
    <AreaMap
      label={evil}
      frame={[0, 0, 1, 1]}
      areas={[{ path: evil, tint: 1, name: evil, href: evil }]}
      outlines={[evil]}
      labels={[{ x: 0, y: 0, lines: [evil] }]}
      caption={evil}
    />
  ),
  Banner: <Banner label={evil}>{evil}</Banner>,
  Breadcrumb: <Breadcrumb items={[link, { label: evil }]} label={evil} />,
  Button: (
    <Button name={evil} value={evil} disabledBecause={evil}>
      {evil}
    </Button>
  ),
  Card: (
    <Card title={evil} href={evil} footer={evil}>
      {evil}
    </Card>
  ),
  Checkbox: <Checkbox {...field} value={evil} />,
  CheckboxGroup: <CheckboxGroup {...field} options={options} values={[evil]} />,
  Confirmation: (
    <Confirmation title={evil} action={evil} confirm={evil} cancelHref={evil} oneTimeKey={evil}>
      {evil}
    </Confirmation>
  ),
  ContactCard: (
    <ContactCard
      name={evil}
      kind={evil}
      email={evil}
      phone={evil}
      address={evil}
      website={evil}
      note={evil}
    />
  ),
  DateInput: <DateInput {...field} value={evil} min={evil} max={evil} />,
  DescriptionList: <DescriptionList items={[{ term: evil, description: evil }]} />,
  Details: (
    <Details summary={evil} group={evil} id={evil}>
      {evil}
    </Details>
  ),
  EmptyState: (
    <EmptyState title={evil} action={evil}>
      {evil}
    </EmptyState>
  ),
  DownloadList: (
    <DownloadList downloads={[{ label: evil, title: evil, files: [{ kind: evil, href: evil }] }]} />
  ),
  ErrorSummary: <ErrorSummary errors={{ [evil]: evil }} message={evil} id={evil} />,
  FileInput: <FileInput {...field} accept={evil} />,
  Filter: (
    <Filter
      action={evil}
      label={evil}
      keep={{ [evil]: evil }}
      clearHref={evil}
      active={[{ label: evil, removeHref: evil }]}
    >
      {evil}
    </Filter>
  ),
  Form: (
    <Form action={evil} oneTimeKey={evil} label={evil}>
      {evil}
    </Form>
  ),
  Heading: (
    <Heading level={2} id={evil}>
      {evil}
    </Heading>
  ),
  HelpText: <HelpText>{evil}</HelpText>,
  Hero: (
    <Hero title={evil} intro={evil}>
      {evil}
    </Hero>
  ),
  Icon: <Icon name="add" label={evil} />,
  Layout: (
    <Layout site={site} title={evil} description={evil} hero={evil} notice={evil} elements={[evil]}>
      {evil}
    </Layout>
  ),
  Link: <Link href={evil}>{evil}</Link>,
  LinkButton: <LinkButton href={evil}>{evil}</LinkButton>,
  List: <List items={[evil]} label={evil} />,
  Navigation: <Navigation items={[link]} label={evil} />,
  PageHeading: <PageHeading title={evil} kind={evil} intro={evil} actions={evil} />,
  Pagination: <Pagination page={2} pageSize={1} total={9} hrefFor={() => evil} noun={evil} label={evil} />,
  Pill: <Pill>{evil}</Pill>,
  Progress: <Progress id={evil} label={evil} value={1} max={2} unit={evil} />,
  RadioGroup: <RadioGroup {...field} options={options} value={evil} />,
  ReferenceNumber: <ReferenceNumber value={evil} label={evil} />,
  SearchForm: (
    <SearchForm action={evil} label={evil} name={evil} value={evil} hint={evil} keep={{ [evil]: evil }} />
  ),
  Select: <Select {...field} options={[{ label: evil, options }, ...options]} value={evil} empty={evil} />,
  Sheet: (
    <Sheet title={evil} kind={evil} state={evil} foot={evil}>
      <SheetPart title={evil}>{evil}</SheetPart>
    </Sheet>
  ),
  SiteFooter: <SiteFooter product={evil} address={evil} links={[link]} version={evil} linksLabel={evil} />,
  SiteHeader: <SiteHeader product={evil} homeHref={evil} user={user} />,
  SourceLine: <SourceLine state={evil} source={evil} remark={evil} />,
  Table: (
    <Table
      caption={evil}
      id={evil}
      columns={[
        { key: 'a', label: evil, header: true, cell: () => evil, sort: { direction: null, href: evil } },
        { key: 'b', label: evil, cell: () => evil },
      ]}
      rows={[1]}
      footer={[evil]}
    />
  ),
  Tabs: <Tabs label={evil} items={[link]} />,
  TextInput: <TextInput {...field} value={evil} autocomplete={evil} />,
  Textarea: <Textarea {...field} value={evil} />,
  Timeline: <Timeline items={[{ when: evil, datetime: evil, title: evil, by: evil, content: evil }]} />,
  Toolbar: <Toolbar start={evil}>{evil}</Toolbar>,
};

test.each(Object.entries(drawn))('%s escapes all text that it is given', async (_, component) => {
  const html = String(await (<div>{component}</div>).toString());
  expect(html).toContain('&lt;script&gt;alert(1)');
  expect(html).not.toContain('<script>alert');
});
