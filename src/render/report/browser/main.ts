import { FINDING_LIST } from '../lists/finding-list.ts';
import { PAGE_ROWS } from '../lists/list-spec.ts';
import { DOCUMENT_LIST, DUTY_LIST, OWNER_LIST } from '../lists/other-lists.ts';
import { reportData } from './data.ts';
import { liveList } from './live-list.ts';
import { pages } from './pages.ts';
import { themeButton } from './theme.ts';
import { filterLinks, markSection, printAll, walkMap } from './wayfinding.ts';

/** On paper a list has so many rows; whoever needs all of them has the CSV. */
const PAPER_ROWS = 200;

const data = reportData();
const lists = {
  findings: liveList(FINDING_LIST, data.findings),
  duties: liveList(DUTY_LIST, data.duties),
  owners: liveList(OWNER_LIST, data.owners),
  documents: liveList(DOCUMENT_LIST, data.documents),
};
themeButton();
filterLinks(lists);
walkMap();
markSection();
printAll(Object.values(lists), PAGE_ROWS, PAPER_ROWS);
pages(data);
document.documentElement.setAttribute('data-ready', '');
