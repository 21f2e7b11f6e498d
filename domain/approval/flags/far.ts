/** A shared location farther than this from the activity's places is shown to the verifier; no source gives a figure. */
export const FAR_METRES = 2_000;
