// A mail server for the tests: takes letters and prints each as a line of JSON. Stops when its input ends.
// Addresses say what becomes of a letter: nera@… has no mailbox (550), velai@… is to be tried again (451).
import { SMTPServer } from 'smtp-server';

const print = (what) => process.stdout.write(`${JSON.stringify(what)}\n`);

function refusal(code, text) {
  return Object.assign(new Error(text), { responseCode: code });
}

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  disableReverseLookup: true,
  onRcptTo({ address }, _session, done) {
    if (address.startsWith('nera@')) return done(refusal(550, 'No such mailbox'));
    if (address.startsWith('velai@')) return done(refusal(451, 'Try again later'));
    done();
  },
  onData(stream, session, done) {
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () => {
      // Printed before it is accepted: whatever the sender was told, nothing accepted is missing here.
      print({
        to: session.envelope.rcptTo.map((to) => to.address),
        text: Buffer.concat(parts).toString('utf8'),
      });
      done();
    });
  },
});
server.on('error', () => {});
server.listen(0, '127.0.0.1', () => print({ port: server.server.address().port }));
process.stdin.resume().on('end', () => process.exit(0));
