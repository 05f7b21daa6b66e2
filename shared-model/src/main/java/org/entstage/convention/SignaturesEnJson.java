package org.entstage.convention;

import org.entstage.commun.EnJson;

/** {@link EtatDesSignatures} as text. */
class SignaturesEnJson extends EnJson<EtatDesSignatures> {

    SignaturesEnJson() {
        super(EtatDesSignatures.class);
    }
}
