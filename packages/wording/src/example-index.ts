// Which example files show a norm, by the status of their findings. Written by `npm run docs`.
const files = `
agreement-packet
appeal-after-plea
appeal-for-one-of-two
asset-return
change-of-law
company-victim
drugs-no-victim
joined-misdemeanour
lighter-charge-at-trial
minor-accused
minor-victim
outgoing-request
related-case
resubmitted-complaint
robbery-one-refuses
severed-accomplice
three-accused
trial-agreement-fails
withdrawal
`;

// A line a norm: v violated, u not known, o for somebody to weigh, p running, s observed; numbers of the files above.
const index = `
kz.cc.13-1.aggregate s4.7.16 u16
kz.cc.55.imprisonment-for-charge o0.1.3.5.6.7.8.9.14.17.18 s4 u2.4.10.12.13.15.16
kz.cc.62.credit-of-sentence s1.5.6.8.18 u12
kz.cc.62.credit-right s1.6.8
kz.cc.67-1.may-release s3 u4
kz.cc.67.may-release s12
kz.cc.67.must-release s12
kz.cc.71-4-1.limitation-of-charge s3 u4
kz.cc.72.least-served-of-party s6.12 u1.8
kz.cc.72.served-before-petition s12
kz.cc.sanction.of-charge s0.1.2.3.4.5.6.7.8.9.10.13.14.15.16.17.18 u12.15.16
kz.cpc.192-2.term-ends-with-the-plea s1.3.5.6.15.18
kz.cpc.192-3-4.term-of-case s1.6.8.9.16 u0.3.4.5.7.10.14.15.18
kz.cpc.193-1-19.prosecutor-concludes s1.3.4.5.6.7.8.9.10.14.15.16.17.18
kz.cpc.199-3.course s5.9.10 u0.1.4.7.8.9.10.14.15.16.18
kz.cpc.199.record-of-explanation s5.9 u0.1.4.7.8.9.10.14.15.16.18
kz.cpc.319-4.first-decision s1.3.5.6.7.14.15.18
kz.cpc.321-1.when s14
kz.cpc.321-2.conduct s14
kz.cpc.321-2.in-ten-days s14
kz.cpc.321-3.presence s14
kz.cpc.321-5.ruling s1.3.5.6.7.14.15.18
kz.cpc.321-6.written s8
kz.cpc.322-2.ruling s1.3.5.6.18 u14.15.18
kz.cpc.322-4.begins-in-time s1.3.5.6.8.15.18
kz.cpc.323.significant-breach s1.3.5.6.8.15.18
kz.cpc.337-7.changed-charge s8
kz.cpc.341-1.definite-time s8 u17
kz.cpc.36-3.explained s3
kz.cpc.36-4.victim-told s3
kz.cpc.36-5.no-objection s3
kz.cpc.382-1.admission-not-asked s7.14.18
kz.cpc.382-2.extension s6
kz.cpc.382-2.hearing-ends s1.3.5.6.8.15.18
kz.cpc.397-5.reasoned-by-627 s1.5.6.8.15.18
kz.cpc.398.appeal u1.5.6.8.18
kz.cpc.398.claim u5
kz.cpc.398.payment u1.5.6.8.18
kz.cpc.418-1.custody s1
kz.cpc.418-1.term s2 v1
kz.cpc.429-2.right-explained v1
kz.cpc.429-5.after-reversal v1
kz.cpc.43-1.may-join s7
kz.cpc.43-3.copies s7
kz.cpc.43-3.ruling s7
kz.cpc.43-4.not-joinable s7
kz.cpc.430-3.circumstances s1
kz.cpc.433.decision s1
kz.cpc.44-1.may-sever o15
kz.cpc.44-4.completeness.person o15
kz.cpc.44-5.copy u15
kz.cpc.44-5.ruling.person u15
kz.cpc.476-11-1.exists s12
kz.cpc.477-1.forum s12 v12
kz.cpc.478-4.closed v12
kz.cpc.478-5.petitioner s12
kz.cpc.480-2.judgment-in-force s12 v12
kz.cpc.484-1.appellate-order s2.13 v2
kz.cpc.484-2-1.minor-case s2.13
kz.cpc.484-2.excluded-act s2.13
kz.cpc.487-2.last-day s1.2.5.6.8.13.18
kz.cpc.487-2.may-worsen s2.13
kz.cpc.487-2.year s2.13 u2.13
kz.cpc.489-1-3.late v13
kz.cpc.489-2.refile s13
kz.cpc.489-3.form s13
kz.cpc.489-3.term s13 v13
kz.cpc.526-4.form s7
kz.cpc.526-4.not-by-protocol s7
kz.cpc.537-1.legal-representative s9 v9
kz.cpc.558-2.guarantee s11
kz.cpc.560-4.original s11
kz.cpc.612-1-1.crimes-only s1.4.5.6.7.8.9.10.14.15.16.17.18
kz.cpc.612-1-1.gravity s1.4.5.6.7.8.9.10.14.15.16.17.18 u16 v16
kz.cpc.612-1-1.party-status s1.4.5.6.7.8.9.10.14.15.16.17.18 v1
kz.cpc.612-1-3.form-exists s3 u4
kz.cpc.612-1-3.gravity s3.4
kz.cpc.612-2.insanity s1.3.4.5.6.7.8.9.10.14.15.16.17.18
kz.cpc.612-3.civil-liability s1.4.5.6.7.8.9.10.14.15.16.17.18
kz.cpc.613-1-1.own-wish s1.4.5.6.7.8.9.10.14.15.16.17.18
kz.cpc.613-1-2.non-contest s1.4.5.6.7.8.9.10.14.15.16.17.18
kz.cpc.613-1-3.consent s1.4.5.7.8.9.10.14.15.16.17.18 u16 v10
kz.cpc.613-2-2.no-refusal s1.4.5.7.8.9.10.14.15.16.17.18
kz.cpc.614-1-1.investigation-ends s1.4.5.6.8.9.10.15.16.18
kz.cpc.614-1-2.accomplice-without-plea v14
kz.cpc.614-1-2.conciliatory-trial s1.4.5.6.8.9.10.15.16.18
kz.cpc.614-1-3.amount-final v5
kz.cpc.614-1-3.amount-fixed s1.4.5.8.9.10.15.16.18
kz.cpc.614-2.concluded s1.18
kz.cpc.614-2.withdrawal s18 v1.18
kz.cpc.614-4.may-ask-again s8.14
kz.cpc.615-1.until-retirement s0.1.4.5.6.7.8.9.10.14.15.16.17.18
kz.cpc.615-1.who-may-ask s0.1.4.5.6.7.8.9.10.14.15.16.17.18
kz.cpc.615-2.forward s0.1.4.5.6.7.8.9.10.14.15.16.18
kz.cpc.615-2.refusal-in-writing s8.14
kz.cpc.615-3-2.informed s1.4.5.6.7.8.9.10.14.15.16.17.18
kz.cpc.615-3-2.voluntary o16 s1.4.5.6.7.8.9.10.14.15.16.17.18
kz.cpc.615-3-4.civil-claim-agreed o16 s5.16
kz.cpc.615-3-5.nothing-ends-prosecution s1.4.5.6.7.8.9.10.14.15.16.17.18
kz.cpc.615-3.victim-heard s1.4.5.7.8.9.10.14.15.16.17.18
kz.cpc.615-4.compensation-view s1.4.5.7.8.9.10.14.15.16.17.18
kz.cpc.615-4.in-writing s1.4.5.6.7.8.9.10.14.15.16.17.18
kz.cpc.615-4.reasonable-time s4.7.18
kz.cpc.615-4.refusal-not-appealable v14
kz.cpc.615-4.seven-days s1.4.6.8.9.14.15.16 u0.10 v5
kz.cpc.616-1-1.date-and-place s1.4.5.6.7.8.9.10.15.16.17.18 u1.4.9.14.15.16.17.18
kz.cpc.616-1-10.victim-consent s1.5.7.9.10.15.16.18 u4.9.14.15.16.18
kz.cpc.616-1-2.official s1.4.5.6.7.8.9.10.15.16.17.18 u1.4.9.14.15.16.17.18
kz.cpc.616-1-3.person-and-counsel s1.4.5.6.7.8.9.10.15.16.17.18 u1.4.9.14.15.16.17.18
kz.cpc.616-1-4.crime s1.4.5.6.7.8.9.10.15.16.17.18 u1.4.9.14.15.16.17.18
kz.cpc.616-1-5.law s1.4.5.6.7.8.9.10.15.16.17.18 u1.4.9.14.15.16.17.18
kz.cpc.616-1-6.mitigation s1.4.5.6.7.8.9.10.15.16.17.18 u1.4.9.14.15.16.17.18
kz.cpc.616-1-7.undertakings s1.4.5.6.7.8.9.10.15.16.17.18 u1.4.9.14.15.16.17.18
kz.cpc.616-1-8.punishment s1.4.5.6.7.8.9.10.15.16.17.18 u1.4.9.14.15.16.17.18
kz.cpc.616-1-9.consequences s1.4.5.6.7.9.10.15.16.18 u4.9.14.15.16.18
kz.cpc.616-2.signatures s1.4.5.6.7.8.9.10.14.15.16.17.18
kz.cpc.616-2.talk-with-counsel s1.4.5.6.7.8.9.10.14.15.16.17.18
kz.cpc.617-1-1-1.wish s3.4
kz.cpc.617-1-1-2.non-contest s3.4
kz.cpc.617-1.measure-of-restraint s1.6.8.14.16
kz.cpc.617-1.to-investigation o4.9.16 p10 s4
kz.cpc.617-2-1.consequences s3
kz.cpc.617-2.evidence-suffices s1.5.6.7.14.15.18
kz.cpc.617-3-1.petition s3.4
kz.cpc.617-3-2.forward s3 u4
kz.cpc.617-3-2.prosecutor-concludes s3.4
kz.cpc.617-3-3.checks s3.4
kz.cpc.617-3-3.explained s3.4
kz.cpc.617-3-3.views s3.4
kz.cpc.617-3-4.decision u4 v3
kz.cpc.617-3-4.without-consent s3.4
kz.cpc.617-3.revised s1.5.6.7.14.15.18
kz.cpc.617-4-1-1.date-and-place s3 u4
kz.cpc.617-4-1-10.undertakings s3 u4
kz.cpc.617-4-1-11.return s3
kz.cpc.617-4-1-11.transfer s3 u4
kz.cpc.617-4-1-12.cooperation s3 u4
kz.cpc.617-4-1-13.consequences s3 u4
kz.cpc.617-4-1-14.breach s3 u4
kz.cpc.617-4-1-2.official s3 u4
kz.cpc.617-4-1-3.person-and-counsel s3 u4
kz.cpc.617-4-1-4.crime s3 u4
kz.cpc.617-4-1-5.law s3 u4
kz.cpc.617-4-1-6.admission-and-duty s3 u4
kz.cpc.617-4-1-7.assets s3 u4
kz.cpc.617-4-1-8.mitigation s3 u4
kz.cpc.617-4-1-9.release-asked s3 u4
kz.cpc.617-4-3.signatures s3.4
kz.cpc.617-4-3.talk-with-counsel s3.4
kz.cpc.617-4.agreement-concluded s1.3.5.6.7.14.15.18
kz.cpc.617-4.investigation-over o4.9.16 s1.5.6.15.18
kz.cpc.617-4.to-court-at-once o4.9.16 s1.5.6.7.14.15.18
kz.cpc.617-4.victim-notified s1.5.7.14.15.18
kz.cpc.617-4.without-indictment s1.5.6.7.14.15.18
kz.cpc.617-5-1.measure-of-restraint s3
kz.cpc.617-5-1.to-investigation s3.4
kz.cpc.617-5-2.evidence s3
kz.cpc.617-5-3.not-revised s3
kz.cpc.617-5-4.victim-notified s3
kz.cpc.617-5-4.without-indictment s3
kz.cpc.621-2.carry-out s12 u12
kz.cpc.621-3.petition s12 u12
kz.cpc.622.agreement-stands s14
kz.cpc.623-1-1.set-on-grounds v14
kz.cpc.623-4.preliminary-hearing s14 v7
kz.cpc.623.decision o15 s1.3.5.6.7.14.18
kz.cpc.624.participants s1.3.5.6.8.15.18 u18
kz.cpc.625-5.payment s1.3.5.6.8.15.18 u18
kz.cpc.625.order s1.3.5.6.8.15.18 u18
kz.cpc.625.steps s1.3.5.6.8.15.18 u18
kz.cpc.626-1-5.judgment s1.5.6.8.18
kz.cpc.626-2.ordinary-investigation s7.14.18
kz.cpc.626.decision o15 s1.3.5.6.8.18 v15
kz.cpc.627-4.appeal s1.5.6.8.18
kz.cpc.627-4.copy s1.5.6.8.18 v5
kz.cpc.627-4.questions-of-401 u1.5.6.8.18
kz.cpc.627.agreementReference s1.5.6.8.18
kz.cpc.627.appeal s1.5.6.8.18
kz.cpc.627.claim s5
kz.cpc.627.claimReasons s5
kz.cpc.627.compensationTerm s5
kz.cpc.627.costs s5.6
kz.cpc.627.deed s1.5.6.8.18
kz.cpc.627.evidenceAndCosts s1.5.6.8.18
kz.cpc.627.guilt s1.5.6.8.18
kz.cpc.627.introduction s1.5.6.8.18
kz.cpc.627.law s1.5.6.8.18
kz.cpc.627.punishment s1.5.6.8.18
kz.cpc.627.punishmentReasons s1.5.6.8.18
kz.cpc.627.qualification s1.5.6.8.18
kz.cpc.628-1.break s8.17
kz.cpc.628-2.decision s8.17
kz.cpc.628-2.not-agreed s17
kz.cpc.629-5.handed-over s8.17
kz.cpc.65-3.convict s1.2.5.6.8.13.18
kz.cpc.65-7-5.convict-no-asset-agreement s3.4
kz.cpc.65-7-5.convict-no-plea s1.4.5.6.7.8.9.10.14.15.16.17.18 v1
kz.cpc.67-1-11.counsel s1.3.4.5.6.7.8.9.10.14.15.16.17.18
kz.cpc.67-2.counsel-secured s0.1.3.4.5.6.7.8.9.10.14.15.16.17.18
kz.cpc.69-1.waiver s9
kz.cpc.69-2.no-waiver v9
kz.cpc.87.judge-may-not-sit s1.3.5.6.7.8.14.15.17.18
kz.cpc.99-2.petition-recorded s0.1.4.5.6.7.8.9.10.14.15.16.17.18
kz.nr1-2025.4.not-appealed s5.6.8.18
kz.nr1-2025.4.reviewed-for-others s2
kz.nr1-2025.8.counted-arrival s2.13
kz.nr1-2025.9.letter-by s2.13
kz.routing.addressee s11 u11
kz.routing.channel s11 u11
kz.routing.row s11 u11
kz.routing.sender s11
kz.sc.2016-4.10-1.rights-explained s0.1.4.5.7.8.9.10.14.15.16.17.18 v10
kz.sc.2016-4.10-2.consequences-explained s1.5.7.8.9.10.14.15.16.17.18 v10
kz.sc.2016-4.11-1.consent-final v18
kz.sc.2016-4.12-2.no-victim s4.6
kz.sc.2016-4.13.court-not-bound s1.4.5.6.7.8.9.10.15.16.17.18 u1.4.9.14.15.16.17.18
kz.sc.2016-4.14.admission-demanded s1.4.5.6.7.8.9.10.14.15.16.17.18
kz.sc.2016-4.16.treatment-by-clause-only v6
kz.sc.2016-4.17.appeal s1
kz.sc.2016-4.19.not-held s1.3.5.8.15.18 u18 v6
kz.sc.2016-4.19.set-by-ruling s1.3.5.6.8.15.18
kz.sc.2016-4.2-3.affects-others o4 s1.4.5.6.7.8.9.10.14.15.16.17.18
kz.sc.2016-4.2-4.all-accomplices s1.5.6.8.9.10.15.16.17 u4 v4.14
kz.sc.2016-4.22-1.stays-in-court s0.1.4.5.6.8.9.10.14.15.16 v17
kz.sc.2016-4.22-2.no-new-indictment s17
kz.sc.2016-4.28.costs s6.16 u16 v5
kz.sc.2016-4.29.same-judge s18
kz.sc.2016-4.30-1.conciliation s1.4.5.6.8.9.10.15.16.18 u16
kz.sc.2016-4.31.not-with-convict s1.3.4.5.6.7.8.9.10.14.15.16.17.18 v1
kz.sc.2016-4.32.not-in-cassation s1.3.4.5.6.7.8.9.10.14.15.16.17.18
kz.sc.2016-4.4.from-suspect-status s0.1.4.5.6.7.8.9.10.14.15.16.17.18 v1
kz.sc.2016-4.5-2.not-joined v7
kz.sc.2016-4.9.end-dropped-part s8
kz.sc.2016-4.9.explain-plea s8
kz.sc.2016-4.p15.return s18
kz.sc.2016-4.p24.not-harsher s1.5.6.8.18
kz.sc.2018-4.36-1.amount s1.6.8.18 u5
kz.sc.2018-4.36-1.payment s1.5.6.8.12.18
kz.sc.2018-4.45.care-elsewhere u1.5.6.8.18
`;

/** Status of a finding that shows the norm in an example. */
export type ExampleStatus = 'violated' | 'unknown' | 'open' | 'pending' | 'satisfied';

const statuses: Readonly<Record<string, ExampleStatus>> = {
  v: 'violated',
  u: 'unknown',
  o: 'open',
  p: 'pending',
  s: 'satisfied',
};
const names = files.trim().split('\n');
let known: ReadonlyMap<string, readonly string[]> | undefined;

/** Example files (names without the ending) whose check shows the norm, with the statuses it has there. */
export function examplesOf(
  norm: string,
): readonly { readonly file: string; readonly statuses: readonly ExampleStatus[] }[] {
  known ??= new Map(
    index
      .trim()
      .split('\n')
      .map((line) => {
        const [id = '', ...by] = line.split(' ');
        return [id, by] as const;
      }),
  );
  const found = new Map<string, ExampleStatus[]>();
  for (const entry of known.get(norm) ?? []) {
    const status = statuses[entry.slice(0, 1)];
    for (const n of entry.slice(1).split('.')) {
      const file = names[Number(n)];
      if (file !== undefined && status !== undefined) found.set(file, [...(found.get(file) ?? []), status]);
    }
  }
  return [...found].map(([file, of]) => ({ file, statuses: of }));
}
