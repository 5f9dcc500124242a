/** What the page says about getting articles in and out. */
import { count } from './en.js';

const plural = (n, one, many) => `${count(n)} ${n === 1 ? one : many}`;

/** What a dictionary entry can be wrong in. */
const WHY = {
  missing: 'is missing',
  blank: 'is empty or begins or ends with a space',
  long: 'is longer than 200 characters',
  line: 'holds a line break or a broken character',
  unknown: 'is not known',
  noObject: 'is no object',
  noList: 'is no list',
  tooMany: 'has too many parts',
};

export const inout = {
  out: 'Save and share',
  formatsTitle: 'Save the article as',
  formats: {
    json: ['JSON', 'all that was found, as the API tells it'],
    html: ['Web page', 'with marks and quotes'],
    csv: ['Table (CSV)', 'one mention a line'],
    jsonld: ['Web annotations', 'JSON-LD of the W3C'],
    tei: ['TEI', 'XML of the Text Encoding Initiative'],
    conll: ['CoNLL', 'one word a line'],
    conllu: ['CoNLL-U', 'words, grammar and mentions'],
    brat: ['brat', 'stand-off annotation'],
    displacy: ['displaCy', 'for spaCy'],
    doccano: ['doccano', 'a JSON line'],
    labelstudio: ['Label Studio', 'a task with predictions'],
    webanno: ['WebAnno TSV', 'for INCEpTION'],
    casjson: ['UIMA CAS', 'JSON, for INCEpTION'],
  },
  plain: ['Plain text', 'the words alone'],
  note: 'Every format holds the marks and names as you corrected them, types that are switched off included.',
  copyHtml: 'Copy with marks',
  copied: 'Copied with marks.',
  notCopied: 'The browser does not let the page copy.',
  shareLink: 'Copy a link',
  shared: (chars) => `The link is copied. It holds the text and your corrections itself (${count(chars)} characters); nothing was sent.`,
  shareTooLong: (chars, most) => `This article makes a link of ${count(chars)} characters; at most ${count(most)} work everywhere. Save it as a file instead.`,
  opened: 'Opened from the link. Undo brings your own text back.',
  badLink: 'The link is damaged. Nothing was opened.',
  saving: 'The article is being read…',
  saved: (name) => `Saved as ${name}.`,
  notSaved: (why) => `The article could not be saved: ${why}`,
  noServer: 'the server cannot be reached.',
  nothing: 'There is no article yet.',
  fileName: 'article',

  open: {
    title: 'Open an article',
    file: 'Choose a file…',
    kinds: 'Text, Markdown, web page, Word (docx) or PDF, up to 8 MB; or drop it anywhere on the page.',
    address: 'Address of a page',
    get: 'Open',
    about: 'The server of this page gets it, if whoever runs the server allows that. Nothing else of yours goes out.',
    close: 'Close',
    working: 'The article is being read…',
    opened: 'Opened. Undo brings your own text back.',
    failed: (why) => `This could not be opened: ${why}`,
    tooBig: 'the file is larger than 8 MB.',
    otherKind: 'it is neither text, Markdown, a web page, Word (docx) nor PDF.',
  },

  dictionary: {
    open: 'My dictionary…',
    title: 'My dictionary',
    about: 'A correction that holds everywhere its words stand is remembered here, for every article. It stays in this browser and goes with what you ask of the server to save.',
    empty: 'Nothing is remembered yet.',
    none: 'no name',
    size: (n) => plural(n, 'entry', 'entries'),
    remove: (words) => `Forget “${words}”`,
    export: 'Save as a file',
    import: 'Add from a file',
    close: 'Close',
    file: 'lede-dictionary.json',
    imported: (n) => `${plural(n, 'entry', 'entries')} added.`,
    tooBig: 'The file is larger than 1 MB.',
    unreadable: (path, why) =>
      why === 'noJson'
        ? 'This is no JSON file. Nothing was added.'
        : why === 'otherKind'
          ? 'This file is of another kind. Nothing was added.'
          : `${path === '' ? 'The file' : path} ${WHY[why] ?? WHY.unknown}. Nothing was added.`,
  },
};

/** The keys, for the table that `?` shows. */
export const inoutKeys = {
  title: 'In and out',
  open: 'Open a file or an address',
  out: 'Save and share',
};
