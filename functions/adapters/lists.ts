import { type Dossier, deskOf } from '../../domain/approval/index.ts';
import { deskOfPencairan, type Payment, type Pencairan } from '../../domain/disbursement/index.ts';
import { owners, queues } from './keys.ts';

/** The queue a dossier waits in, and whose it is. */
export function dossierLists(dossier: Dossier): Record<string, unknown> {
  const { state } = dossier;
  const owner = {
    gsi2pk: owners.reporter(dossier.reporter.id),
    // The month is the activity's: a report of October that is sent in November belongs to October.
    gsi2sk: `${dossier.kegiatan.month}#${new Date(dossier.sentAt).toISOString()}`,
  };
  const since = new Date(state.since).toISOString();
  if (state.at === 'dikembalikan') {
    return { ...owner, gsi1pk: queues.returned(dossier.reporter.id), gsi1sk: since };
  }
  if (state.at === 'meja') {
    const desk = deskOf(dossier, state.level);
    return desk ? { ...owner, gsi1pk: queues.desk(desk), gsi1sk: since } : owner;
  }
  if (state.at === 'disetujui' && state.pencairanId === undefined) {
    return { ...owner, gsi1pk: queues.approved(dossier.unit), gsi1sk: since };
  }
  return owner;
}

/** The desk a request waits at, and whose it is. */
export function pencairanLists(pencairan: Pencairan): Record<string, unknown> {
  const desk = deskOfPencairan(pencairan);
  const [asked] = pencairan.steps;
  const owner = {
    gsi2pk: owners.pencairan(pencairan.unit),
    gsi2sk: new Date(asked?.at ?? pencairan.state.since).toISOString(),
  };
  const since = new Date(pencairan.state.since).toISOString();
  return desk ? { ...owner, gsi1pk: queues.pencairan(desk), gsi1sk: since } : owner;
}

/** Open payments of the Puskesmas, and all of the payee. */
export function paymentLists(payment: Payment): Record<string, unknown> {
  const since = new Date(payment.state.since).toISOString();
  const owner = { gsi2pk: owners.payee(payment.person.id), gsi2sk: since };
  if (payment.state.at === 'diterima') return owner;
  return { ...owner, gsi1pk: queues.payable(payment.unit), gsi1sk: since };
}
