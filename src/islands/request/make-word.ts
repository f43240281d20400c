import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { NOT_ANSWERED, type RequestDocument } from '../../core/request/describe-request.ts';
import { xmlText } from '../../core/outputs/xml-text.ts';

/** Twentieths of a point: the width between the margins of A4, and the share for the names of facts. */
const WIDTH = 9026;
const NAMES = 2700;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'AAAAAA' };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };

/** Makes a Word document (Office Open XML) of a request. */
export async function makeWord(request: RequestDocument, language: string): Promise<Blob> {
  const document = new Document({
    title: xmlText(request.title),
    description: '',
    // Otherwise the library writes its own name.
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 22, language: { value: language } } },
        heading1: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 240 } } },
        heading2: { run: { size: 30, bold: true }, paragraph: { spacing: { before: 400 } } },
        heading3: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 240 } } },
      },
    },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [text(request.title)] }),
          factTable(request.facts),
          ...request.sections.flatMap(({ title, about, items }) => [
            new Paragraph({ heading: HeadingLevel.HEADING_2, children: [text(title)] }),
            new Paragraph({ children: [text(about, { italics: true })] }),
            ...items.flatMap(({ question, answer }) => [
              new Paragraph({ heading: HeadingLevel.HEADING_3, children: [text(question)] }),
              ...(answer.length > 0
                ? answer.map((line) => new Paragraph({ children: [text(line)] }))
                : [new Paragraph({ children: [text(NOT_ANSWERED, { italics: true })] })]),
            ]),
          ]),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

function factTable(facts: RequestDocument['facts']): Table {
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [NAMES, WIDTH - NAMES],
    borders: {
      top: LINE,
      bottom: LINE,
      insideHorizontal: LINE,
      left: NO_LINE,
      right: NO_LINE,
      insideVertical: NO_LINE,
    },
    rows: facts.map(
      ([name, value]) =>
        new TableRow({
          children: [cell(NAMES, text(name, { bold: true })), cell(WIDTH - NAMES, text(value))],
        }),
    ),
  });
}

function cell(width: number, run: TextRun): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ children: [run] })],
  });
}

/** Text that XML can contain; the library escapes it. */
function text(words: string, look: { bold?: boolean; italics?: boolean } = {}): TextRun {
  return new TextRun({ text: xmlText(words), ...look });
}
