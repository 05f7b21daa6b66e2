package org.entstage.convention;

/** {@link EtatDesSignatures} as text. */
class SignaturesEnJson extends EnJson<EtatDesSignatures> {

    SignaturesEnJson() {
        super(EtatDesSignatures.class);
    }
}
