/** The papers an act is recorded in or made by, by the names of their templates; acts without a template are not here. */
const papers: Readonly<Record<string, readonly string[]>> = {
  petitionForPlea: ['petition', 'petition-record'],
  forwardPleaPetition: ['forwarding-letter'],
  explainToVictim: ['rights-record', 'consequences-record'],
  concludePlea: ['agreement'],
  concludeAssetAgreement: ['asset-agreement'],
  refusePlea: ['refusal'],
  sendPleaCaseToCourt: ['covering-letter', 'notice-to-victim'],
};

/** The templates in which an act can be written; none for most. */
export const papersOfAct = (act: string): readonly string[] => papers[act] ?? [];
