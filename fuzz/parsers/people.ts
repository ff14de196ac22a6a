import { readPeople } from '@matchwright/exchange';
import { fileOf, textOf, type Parser } from '../parser.js';

// every person here is invented
const connections = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Núria,Costa,https://www.linkedin.com/in/x,nuria@example.org,"Riverside Hospital, IR","Resident, PGY-4",03 Oct 2026',
  'Tomasz,"Zielinski,\nMD",https://x,,Lakeside,Program Director,31 Feb 2026',
].join('\r\n');

const cards = [
  'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Costa;Núria;;Dr.;\r\nFN:Dr. Núria Costa\r\nORG:Riverside;IR\r\nTITLE:Resident\r\nEMAIL;TYPE=work:n@example.org\r\nTEL:+1 555 0100\r\nNOTE:a long\r\n  line folded\r\nEND:VCARD\r\n',
  'BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg=\n=20A\nTEL;CELL:0100\nPHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\n\nEND:VCARD\n',
  'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada Bell\r\nitem1.EMAIL:ada@example.org\r\nitem1.X-ABLabel:Work\r\nEND:VCARD\r\n',
];

export const connectionsParser: Parser = {
  name: 'linkedin',
  good: [fileOf(connections)],
  share: 1,
  read: (bytes) => readPeople(textOf(bytes)),
};

export const vcardParser: Parser = {
  name: 'vcard',
  good: cards.map(fileOf),
  share: 1,
  read: (bytes) => readPeople(textOf(bytes)),
};
